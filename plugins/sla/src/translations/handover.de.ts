/** The German of `handover.en.ts`. */
export const handover = {
  'handover.title': 'Übergabe',
  'handover.titleOf': 'Übergabe von {{customer}}',
  'handover.link': 'Offenes übergeben',
  'handover.intro':
    'Übergibt, was jemand für diesen Kunden in der Hand hat, auf einmal an jemand anderen und sagt es dem Kunden. Wer übernimmt, wird benachrichtigt.',
  'handover.loading': 'Das Offene wird gelesen …',
  'handover.nobody':
    'Niemand hat etwas in der Hand: Keine Rolle ist vergeben, keine Maßnahme oder Beschwerde ist offen.',
  'handover.from': 'Wer übergibt',
  'handover.choose': 'Wählen …',
  'handover.gone': '{{name}} (nicht im Katalog)',
  'handover.openOf': 'Offen bei {{name}}',
  'handover.nothing': 'Hier ist nichts offen.',
  'handover.nothingMoves': 'Nichts davon lässt sich hier übergeben.',
  'handover.besides': '{{count}} weitere sind nicht aufgeführt.',
  'handover.kind': 'Art',
  'handover.what': 'Was',
  'handover.when': 'Wann',
  'handover.becomes': 'Was daraus wird',
  'handover.role': 'Rolle',
  'handover.action': 'Maßnahme',
  'handover.complaint': 'Beschwerde',
  'handover.meeting': 'Geplantes Treffen',
  'handover.roles.relationshipManager': 'Kundenbetreuung',
  'handover.roles.relationshipManagerDeputy':
    'Stellvertretung der Kundenbetreuung',
  'handover.roles.serviceLevelManager': 'Service-Level-Management',
  'handover.roles.serviceLevelManagerDeputy':
    'Stellvertretung im Service-Level-Management',
  'handover.due': 'fällig am {{date}}',
  'handover.moved': 'wird übergeben',
  'handover.inYaml': 'bleibt: Es ist in YAML deklariert, ändern Sie es dort',
  'handover.meetingStays':
    'bleibt: Ändern Sie im Treffen selbst, wer teilnimmt',
  'handover.form': 'Übergeben',
  'handover.to': 'Wer übernimmt',
  'handover.toHelp': 'Ein Benutzer oder eine Gruppe wie user:default/sofia',
  'handover.toMissing': 'Nennen Sie, wer übernimmt.',
  'handover.message': 'Nachricht an den Kunden',
  'handover.messageHelp':
    'Der Kunde liest sie im Dialog. Ohne Nachricht liest er, wer übernimmt.',
  'handover.handOver': 'Übergeben',
  'handover.done': 'Es wurde übergeben.',
  'handover.doneBefore':
    'Es war schon übergeben; nichts wurde zweimal ausgeführt.',
  'handover.movedRole': 'Übergeben: {{role}}',
  'handover.movedActions': 'Übergeben: {{count}} offene Maßnahmen',
  'handover.movedComplaints': 'Übergeben: {{count}} offene Beschwerden',
  'handover.leftRole': 'Bleibt: {{role}}, in YAML zu ändern',
  'handover.leftMeetings':
    'Bleiben: {{count}} geplante Treffen; ändern Sie dort, wer teilnimmt',
  'handover.told': 'Der Kunde liest im Dialog:',
  'handover.fileName': 'Übergabe {{customer}}',
};

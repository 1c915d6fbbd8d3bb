/** The texts of how a draft would have been judged; a part of `de.ts`. */
export const preview = {
  'preview.title': 'Wie danach beurteilt worden wäre',
  'preview.intro':
    'Die letzten Zeiträume jedes Ziels, aus dem Gemessenen so beurteilt, als hätten genau diese Bedingungen immer gegolten. Gespeichert wird nichts.',
  'preview.incomplete':
    'Sobald die Bedingungen vollständig sind, sehen Sie hier, wie die letzten Zeiträume danach beurteilt worden wären.',
  'preview.loading': 'Die letzten Zeiträume werden beurteilt …',
  'preview.updating':
    'Diese Werte gelten noch nicht für die neuesten Bedingungen; sie werden beurteilt …',
  'preview.outdated':
    'Diese Werte gelten für die Bedingungen vor der letzten Änderung.',
  'preview.failed':
    'Die letzten Zeiträume konnten nicht beurteilt werden: {{reason}}',
  'preview.table': 'Die letzten Zeiträume jedes Ziels',
  'preview.target': 'Ziel',
  'preview.proposed': 'Nach diesen Bedingungen',
  'preview.inForce': 'Bisher in Kraft',
  'preview.notAgreed': 'bisher nicht vereinbart',
  'preview.newTarget': 'ein neues Ziel',
  'preview.stripProposed': '{{target}}, nach diesen Bedingungen',
  'preview.stripInForce': '{{target}}, wie in Kraft',
  'preview.cell': '{{period}}: {{status}}, {{achieved}}',
  'preview.cellWithout': '{{period}}: {{status}}',
  'preview.cellNothing': '{{period}}: nichts war in Kraft',
  'preview.cellNotKept':
    '{{period}}: Messwerte werden nicht mehr einzeln aufbewahrt',
  'preview.met_one': '{{met}} von {{count}} Zeitraum eingehalten',
  'preview.met_other': '{{met}} von {{count}} Zeiträumen eingehalten',
  'preview.noVerdict_one': '{{count}} Zeitraum ohne Urteil',
  'preview.noVerdict_other': '{{count}} Zeiträume ohne Urteil',
  'preview.noneOver': 'Noch ist kein Zeitraum vorbei.',
  'preview.worst': 'am schlechtesten: {{achieved}} ({{period}})',
  'preview.show': 'Zeiträume zeigen',
  'preview.hide': 'Zeiträume ausblenden',
  'preview.showOf': 'Zeiträume von {{target}} zeigen',
  'preview.hideOf': 'Zeiträume von {{target}} ausblenden',
  'preview.periodsOf': 'Die Zeiträume von {{target}}',
  'preview.period': 'Zeitraum',
  'preview.running': '{{period}} (läuft noch)',
  'preview.nothing': 'nichts in Kraft',
  'preview.notKept': 'nicht mehr einzeln aufbewahrt',
  'preview.missing.noIndicator':
    'Nicht zu beurteilen: Unter „{{indicator}}“ wird noch nichts gemessen.',
  'preview.missing.otherStream':
    'Nicht zu beurteilen: Was unter „{{indicator}}“ gemessen wird, passt nicht zu dieser Art von Ziel.',
  'preview.missing.elsewhere':
    'Nicht zu beurteilen: „{{indicator}}“ gehört nicht zu den Services dieser Vereinbarung.',
};

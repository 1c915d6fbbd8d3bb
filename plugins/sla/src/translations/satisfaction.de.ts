/** The texts of how satisfied customers are; a part of `de.ts`. */
export const satisfaction = {
  'satisfaction.title': 'Zufriedenheit',
  'satisfaction.loading': 'Die Zufriedenheit wird gelesen …',
  'satisfaction.failed':
    'Die Zufriedenheit konnte nicht gelesen werden: {{reason}}',
  'satisfaction.none':
    'In den letzten zwei Jahren wurde niemand gefragt. Fragen Sie, wie es sich anfühlt, und tragen Sie die Antwort ein.',
  'satisfaction.nobody': 'niemand hat geantwortet',
  'satisfaction.mean_one': '{{mean}} von 5 ({{number}} Antwort)',
  'satisfaction.mean_other': '{{mean}} von 5 ({{number}} Antworten)',
  'satisfaction.single_one': '{{scores}} von 5 ({{number}} Antwort)',
  'satisfaction.single_other': '{{scores}} von 5 ({{number}} Antworten)',
  'satisfaction.trend': 'Mittel je Quartal',
  'satisfaction.trendHint':
    'Ein Quartal mit weniger als drei Antworten hat kein Mittel: Die einzelnen Antworten stehen in der Tabelle.',
  'satisfaction.point': '{{service}}, {{quarter}}: {{scores}}',
  'satisfaction.table': 'Zufriedenheit je Quartal',
  'satisfaction.count': 'Anzahl der Antworten',
  'satisfaction.mean': 'Mittel',
  'satisfaction.single': 'Einzelne Antworten',
  'satisfaction.quarter': 'Quartal',
  'satisfaction.service': 'Service',
  'satisfaction.answers': 'Antworten',
  'satisfaction.latest': 'Letzte Antworten',
  'satisfaction.date': 'Datum',
  'satisfaction.score': 'Wert',
  'satisfaction.scoreOf': '{{score}} von 5',
  'satisfaction.by': 'Wer geantwortet hat',
  'satisfaction.byNobody': 'nicht genannt',
  'satisfaction.comment': 'Kommentar',
  'satisfaction.enter': 'Antwort eintragen',
  'satisfaction.todo': 'Zu tun',
  'satisfaction.correct': 'Berichtigen',
  'satisfaction.correctOf': 'Berichtigen: {{service}}, {{date}}',
  'satisfaction.correctTitle': 'Antwort berichtigen',
  'satisfaction.correctIntro':
    'Was Sie selbst eingetragen haben, können Sie berichtigen. Die frühere Antwort wird nicht aufbewahrt.',
  'satisfaction.correctStore': 'Speichern',
  'satisfaction.enterIntro':
    'Wie zufrieden ist der Kunde mit dem Service, von 1 (schlecht) bis 5 (gut)?',
  'satisfaction.scores.worst': '1: sehr unzufrieden',
  'satisfaction.scores.bad': '2: unzufrieden',
  'satisfaction.scores.neither': '3: weder noch',
  'satisfaction.scores.good': '4: zufrieden',
  'satisfaction.scores.best': '5: sehr zufrieden',
  'satisfaction.byHelp':
    'Ein Name oder die vollständige Referenz einer Person; leer, wo es nicht darauf ankommt',
  'satisfaction.store': 'Eintragen',
  'satisfaction.link': 'Formular für den Kunden',
  'satisfaction.linkHelp':
    'Senden Sie seine Adresse an die Vertretung des Kunden: ein Klick je Service.',
  'satisfaction.formTitle': 'Wie zufrieden sind Sie?',
  'satisfaction.formIntro':
    'Ein Klick je Service genügt. Auf Ihrer Seite sehen nur Sie Ihre Antwort, und außerdem sieht sie, wer Sie betreut.',
  'satisfaction.formOthers':
    'Dieses Formular ist für die Vertretung von {{customer}}. Senden Sie ihr seine Adresse:',
  'satisfaction.formNone':
    'Noch gibt es keinen Service, den Sie beurteilen könnten.',
  'satisfaction.formStored':
    'Danke, das ist gespeichert. Sie können es noch ändern.',
  'satisfaction.formComment': 'Möchten Sie etwas dazu sagen?',
  'satisfaction.formSay': 'Hinzufügen',
  'satisfaction.formSaid': 'Danke, Ihre Worte sind gespeichert.',
};

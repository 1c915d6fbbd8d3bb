/** The German of `mine.en.ts`. */
export const mine = {
  'mine.link': 'Meine Services',
  'mine.title': 'Meine Services',
  'mine.loading': 'Ihre Services werden gelesen …',
  'mine.nobodyTitle': 'Sie vertreten keinen Kunden',
  'mine.nobody':
    'Diese Seite ist für alle, die für einen Kunden sprechen. Wer den Kunden betreut, kann Sie als Vertretung eintragen.',
  'mine.servicesFor': 'Services für {{customer}}',
  'mine.noServices':
    'Noch ist nichts vereinbart. Oben können Sie um etwas bitten.',
  'mine.nothingYet': 'Noch lässt sich nichts sagen.',
  'mine.kept_one': '{{count}} von {{total}} Zielen wurde eingehalten.',
  'mine.kept_other': '{{count}} von {{total}} Zielen wurden eingehalten.',
  'mine.more': 'Der Monat auf einem Blatt',
  'mine.waiting': 'Was wartet',
  'mine.nothingWaits': 'Nichts wartet auf Sie.',
  'mine.offer': 'Ein Angebot wartet auf Ihre Unterschrift: {{title}}',
  'mine.action': 'Sie haben zugesagt: {{title}}, bis {{date}}',
  'mine.complained':
    'Sie haben sich beschwert: {{title}}. Wir schulden Ihnen eine Antwort.',
  'mine.answered': 'Ihre Beschwerde wurde beantwortet: {{title}}',
  'mine.meeting': 'Nächstes Gespräch: {{title}}, {{time}}',
  'mine.exclusions': 'Zeit, die nicht zählt: {{title}}',
  'mine.complain': 'Sich beschweren',
  'mine.ask': 'Um etwas bitten',
  'mine.complaintTitle': 'Sich beschweren',
  'mine.complaintIntro':
    'Es geht an Ihre Kundenbetreuung und bleibt offen, bis Sie sagen, dass es erledigt ist.',
  'mine.complaintWhat': 'Was stimmt nicht?',
  'mine.complaintWhy': 'Was ist geschehen, und wen betrifft es?',
  'mine.complaintSaid': 'Ihre Beschwerde ist festgehalten.',
  'mine.wishTitle': 'Um etwas bitten',
  'mine.wishIntro':
    'Daraus wird eine Anforderung, und Sie sehen, was aus ihr wird.',
  'mine.wishWhat': 'Was brauchen Sie?',
  'mine.wishWhy': 'Warum, und was kostet es Sie, darauf zu verzichten?',
  'mine.wishSaid': 'Was Sie brauchen, ist festgehalten.',
  'mine.service': 'Um welchen Service geht es?',
  'mine.send': 'Senden',
  'mine.satisfied': 'Wie zufrieden sind Sie?',
  'mine.satisfiedFor': 'Wie zufrieden sind Sie, {{customer}}?',
};

/** The German of `agreementPage.en.ts`. */
export const agreementPage = {
  'agreementPage.loading': 'Die Vereinbarung wird gelesen …',
  'agreementPage.toolbar': 'Monate, Versionen, Drucken und Dateien',
  'agreementPage.thisMonth': 'Dieser Monat auf einem Blatt',
  'agreementPage.versionField': 'Version',
  'agreementPage.version': 'Version {{version}}',
  'agreementPage.pdf': 'PDF',
  'agreementPage.pdfFailed': 'Das PDF konnte nicht erstellt werden: {{reason}}',
  'agreementPage.fileName': '{{title}}, Version {{version}}',
  'agreementPage.notSigned': 'noch nicht unterzeichnet',
  'agreementPage.stands': 'Version {{version}}: {{state}}',
  'agreementPage.next': 'Als Nächstes kommt Version {{version}}: {{state}}',
  'agreementPage.current': 'Zurück zu Version {{version}}: {{state}}',
  'agreementPage.retroactive':
    'Sie gilt schon für die Zeit, bevor beide Seiten unterzeichnet hatten; auch das haben beide unterzeichnet.',
  'agreementPage.recorded':
    'Erfasst: Sie wurde außerhalb des Portals unterzeichnet.',
  'agreementPage.edit': 'Bearbeiten',
  'agreementPage.steps': 'Was Sie tun können',
  'agreementPage.refused': 'Das wurde abgelehnt: {{reason}}',
  'agreementPage.close': 'Schließen',
  'agreementPage.offerTitle': 'Version {{version}} anbieten?',
  'agreementPage.offerText':
    '{{customer}} kann sie dann lesen und unterzeichnen. Sie lässt sich nicht mehr ändern: Was anders werden soll, wird eine weitere Version.',
  'agreementPage.signTitle': 'Version {{version}} unterzeichnen',
  'agreementPage.signForWhom': 'Für wen unterzeichnen Sie?',
  'agreementPage.signHash':
    'Sie unterzeichnen genau die Bedingungen mit dieser Prüfsumme:',
  'agreementPage.haveRead':
    'Ich habe Version {{version}} gelesen und stimme ihr zu',
  'agreementPage.evidence': 'Beleg für die Unterschrift',
  'agreementPage.evidenceHelp':
    'Etwa das Datum der Mail oder wo das unterschriebene Papier liegt: Sie tragen eine Unterschrift des Kunden ein',
  'agreementPage.amendTitle': 'Version {{version}} eröffnen?',
  'agreementPage.amendText':
    'Sie beginnt als Kopie von Version {{version}}, die in Kraft bleibt, bis eine andere unterzeichnet ist und gilt.',
  'agreementPage.step.offer': 'Anbieten',
  'agreementPage.step.sign': 'Unterzeichnen',
  'agreementPage.step.amend': 'Ändern',
  'agreementPage.signFor.provider': 'für den Anbieter: {{name}}',
  'agreementPage.signFor.customer': 'für den Kunden: {{name}}',
  'agreementPage.about.draft':
    'Nur Ihre Seite sieht sie, und sie kann sich noch ändern.',
  'agreementPage.about.offered':
    'Sie wartet auf die Unterschriften beider Seiten und lässt sich nicht mehr ändern.',
  'agreementPage.about.countered':
    'Die andere Seite will sie anders haben. Sie bleibt als Nachweis.',
  'agreementPage.about.declined':
    'Die andere Seite hat sie abgelehnt. Sie bleibt als Nachweis.',
  'agreementPage.about.withdrawn':
    'Sie wurde zurückgezogen, bevor beide Seiten unterzeichnet hatten. Sie bleibt als Nachweis.',
  'agreementPage.about.agreed':
    'Beide Seiten haben sie unterzeichnet; sie ist noch nicht in Kraft.',
  'agreementPage.about.active':
    'Beide Seiten haben sie unterzeichnet, und sie ist in Kraft.',
  'agreementPage.about.superseded':
    'Eine andere Version ist an ihre Stelle getreten.',
  'agreementPage.about.expired': 'Ihr letzter Tag ist vorbei.',
  'agreementPage.about.terminated': 'Sie wurde gekündigt und ist beendet.',
};

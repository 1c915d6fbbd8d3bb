/** The texts of what an agreement rests on; a part of `de.ts`. */
export const restsOn = {
  'restsOn.title': 'Worauf dies ruht',
  'restsOn.loading': 'Es wird gelesen, worauf dies ruht …',
  'restsOn.failed': 'Worauf dies ruht, konnte nicht gelesen werden',
  'restsOn.checked':
    'Die Vereinbarungen darunter, wie sie jetzt sind, gegenüber denen beim Angebot von Version {{version}}, {{when}}',
  'restsOn.notChecked':
    'Die Vereinbarungen darunter, wie sie jetzt sind: Version {{version}} wurde bei keinem Angebot geprüft',
  'restsOn.version': '{{type}}, Version {{version}}',
  'restsOn.state': 'Stand',
  'restsOn.lastPeriod': 'Letzter Zeitraum',
  'restsOn.noPeriod': 'keiner',
  'restsOn.sinceOffer': 'Seit dem Angebot',
  'restsOn.since.unchanged': 'unverändert',
  'restsOn.since.changed': 'es gilt eine andere Version',
  'restsOn.since.new': 'neu darunter',
  'restsOn.since.gone': 'nicht mehr darunter',
  'restsOn.since.unknown': 'nicht bekannt',
};

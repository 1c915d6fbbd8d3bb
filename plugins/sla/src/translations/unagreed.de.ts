/** The German of `unagreed.en.ts`. */
export const unagreed = {
  'unagreed.loading': 'Was nicht vereinbart ist, wird gelesen …',
  'unagreed.services': 'Services ohne Vereinbarung',
  'unagreed.servicesIntro':
    'Systeme und Komponenten, für die Kunden fachlich verantwortlich sind oder die sie nutzen, und die keine unterschriebene SLA mit ihnen nennt, misst oder umfasst.',
  'unagreed.noServices': 'Jeder Service jedes Kunden hat seine Vereinbarung.',
  'unagreed.service': 'Service',
  'unagreed.customer': 'Kunde',
  'unagreed.link': 'Verbindung',
  'unagreed.owns': 'fachlich verantwortlich',
  'unagreed.uses': 'nutzt ihn',
  'unagreed.next': 'Zu tun',
  'unagreed.agree': 'Vereinbarung entwerfen',
  'unagreed.agreeOf': 'Vereinbarung mit {{customer}} entwerfen',
  'unagreed.indicators': 'Messungen ohne Ziel',
  'unagreed.indicatorsIntro':
    'Was gemessen wird, obwohl kein Ziel es verwendet: weder in dem, was in Kraft oder unterschrieben ist, noch in dem, was angeboten oder entworfen wird.',
  'unagreed.noIndicators': 'Jede Messung hat ihr Ziel.',
  'unagreed.indicator': 'Indikator',
  'unagreed.entity': 'Entität',
  'unagreed.stream': 'Was erfasst wird',
  'unagreed.streams.states': 'Zustände',
  'unagreed.streams.counts': 'Zahlen',
  'unagreed.streams.values': 'Werte',
  'unagreed.streams.cases': 'Fälle',
} as const;

/** The texts of "can we promise this?"; a part of `de.ts`. */
export const promiseCheck = {
  'promiseCheck.title': 'Können wir das zusagen?',
  'promiseCheck.internal': 'Nur für den Anbieter',
  'promiseCheck.intro':
    'Geprüft an dem, was erreicht wurde, und an den Vereinbarungen darunter. Kunden sehen das nie.',
  'promiseCheck.loading': 'Es wird geprüft, was zugesagt werden kann …',
  'promiseCheck.failed':
    'Was zugesagt werden kann, konnte nicht geprüft werden',
  'promiseCheck.nothing':
    'Wählen Sie zuerst, was gemessen wird und was zugesagt werden soll.',
  'promiseCheck.stored':
    'Geprüft, als Version {{version}} angeboten wurde, {{when}}',
  'promiseCheck.live':
    'Jetzt geprüft: Version {{version}} wurde bei keinem Angebot geprüft',
  'promiseCheck.unavailable':
    'Als diese Version angeboten wurde, konnte nicht geprüft werden, was zugesagt werden kann: Der Katalog oder das Portal antwortete nicht.',
  'promiseCheck.tooLarge':
    'Als diese Version angeboten wurde, lag zu viel darunter, um es zu prüfen.',
  'promiseCheck.answer.yes': 'Ja',
  'promiseCheck.answer.atRisk': 'Gefährdet',
  'promiseCheck.answer.no': 'Nein',
  'promiseCheck.answerInFull.yes': 'Das kann zugesagt werden.',
  'promiseCheck.answerInFull.atRisk':
    'Das kann nur mit einem Risiko zugesagt werden.',
  'promiseCheck.answerInFull.no': 'Das kann nicht zugesagt werden.',
  'promiseCheck.reasons': 'Warum',
  'promiseCheck.reason.historyMet_one':
    'Der eine Zeitraum, der beurteilt werden konnte, hätte es eingehalten.',
  'promiseCheck.reason.historyMet_other':
    'Alle der letzten {{number}} Zeiträume, die beurteilt werden konnten, hätten es eingehalten.',
  'promiseCheck.reason.historyMissed':
    '{{met}} der letzten {{judged}} Zeiträume hätten es eingehalten.',
  'promiseCheck.reason.historyMissedWorst':
    '{{met}} der letzten {{judged}} Zeiträume hätten es eingehalten, der schlechteste, {{period}}, mit {{attained}}.',
  'promiseCheck.reason.shortHistory':
    'Weniger als drei Zeiträume konnten beurteilt werden: Das sagt wenig über die kommenden.',
  'promiseCheck.reason.noHistory':
    'Noch wurde nichts gemessen, an dem es beurteilt werden könnte.',
  'promiseCheck.reason.ceilingHolds':
    'Die Vereinbarungen darunter lassen {{independent}} zu, wenn ihre Ausfälle nichts miteinander zu tun haben.',
  'promiseCheck.reason.ceilingBelow':
    'Die Vereinbarungen darunter lassen nur {{independent}} zu, wenn ihre Ausfälle nichts miteinander zu tun haben; {{wanted}} gilt nur, wenn sie zusammenfallen.',
  'promiseCheck.reason.ceilingExceeded':
    'Die Vereinbarungen darunter lassen bestenfalls {{bestCase}} zu, weniger als {{wanted}}.',
  'promiseCheck.reason.missing_one':
    'Zu einer Abhängigkeit ist nichts vereinbart.',
  'promiseCheck.reason.missing_other':
    'Zu {{number}} Abhängigkeiten ist nichts vereinbart.',
  'promiseCheck.reason.expired':
    '{{agreement}} zu {{entity}} ist am {{date}} abgelaufen, und nichts ist an die Stelle getreten.',
  'promiseCheck.reason.silent':
    '{{agreement}} zu {{entity}} sagt nichts über das, was zugesagt werden soll.',
  'promiseCheck.reason.endsBefore':
    '{{agreement}} endet am {{date}}, vor dieser Vereinbarung am {{wantedTo}}.',
  'promiseCheck.reason.hours':
    'In {{uncovered}} von {{wanted}} Servicezeit im Jahr ist etwas darunter nicht vereinbart.',
  'promiseCheck.reason.limitAbove':
    'Eine Vereinbarung darunter lässt {{greatest}} zu, mehr als {{wanted}}.',
  'promiseCheck.reason.limitsTogether':
    'Nacheinander lassen die Vereinbarungen darunter {{sum}} zu, mehr als {{wanted}}.',
  'promiseCheck.reason.restsOnNothing':
    'Im Katalog liegt nichts darunter: Abhängigkeiten, die nicht eingetragen sind, können nicht geprüft werden.',
  'promiseCheck.hidden': 'eine Vereinbarung, die Sie nicht lesen dürfen',
  'promiseCheck.ceiling': 'Was die Vereinbarungen darunter zulassen',
  'promiseCheck.independent': 'Wenn Ausfälle nichts miteinander zu tun haben',
  'promiseCheck.worstCase': 'Wenn sie nie zusammenfallen',
  'promiseCheck.bestCase': 'Wenn sie immer zusammenfallen',
  'promiseCheck.wanted': 'Zugesagt werden soll',
  'promiseCheck.restsOn': 'Worauf es ruht',
  'promiseCheck.noRestsOn': 'Darunter ist nichts vereinbart.',
  'promiseCheck.dependency': 'Abhängigkeit',
  'promiseCheck.agreement': 'Vereinbarung',
  'promiseCheck.level': 'Vereinbart',
  'promiseCheck.ends': 'Endet',
  'promiseCheck.noEnd': 'offen',
  'promiseCheck.missing': 'Ohne Vereinbarung',
  'promiseCheck.own': 'dem Anbieter selbst',
  'promiseCheck.unknown': 'nicht im Katalog',
  'promiseCheck.narrower': 'Zeiten, die nicht abgedeckt sind',
  'promiseCheck.agreedHours': 'Vereinbart: {{hours}}, {{zone}}',
  'promiseCheck.uncovered': '{{time}} Servicezeit im Jahr nicht abgedeckt',
  'promiseCheck.outages': '{{number}} Ausfälle',
  'promiseCheck.target': 'Ziel: {{name}}',
};

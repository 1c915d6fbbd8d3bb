/** The texts of figures that the other side gives; a part of `de.ts`. */
export const reported = {
  'reported.figure':
    'gemeldet, nicht gemessen: {{achieved}} ({{by}}): {{status}}',
  'reported.outages': 'Ausfälle: {{number}}',
  'reported.title': 'Gemeldete Ergebnisse',
  'reported.intro':
    'Zahlen, die die andere Seite nennt, etwa der monatliche Prozentsatz eines Lieferanten. Wo nichts gemessen ist, stehen sie neben der Zahl, als gemeldet gekennzeichnet; was gemessen ist, geht immer vor. Sie werden nie gelöscht, nur widerrufen.',
  'reported.loading': 'Was gemeldet wurde, wird gelesen …',
  'reported.failed':
    'Was gemeldet wurde, konnte nicht gelesen werden: {{reason}}',
  'reported.none': 'Zu {{target}} wurde nichts gemeldet.',
  'reported.result': '{{period}}: {{value}}',
  'reported.period': 'Zeitraum',
  'reported.value': 'Gemeldet',
  'reported.by': 'Wer es sagt',
  'reported.byHelp': 'Etwa der Lieferant, mit Namen',
  'reported.entered': 'Eingetragen von',
  'reported.states.measured': 'nicht gezeigt: Es ist etwas gemessen',
  'reported.states.later': 'nicht gezeigt: Ein späteres gilt',
  'reported.enter': 'Gemeldetes Ergebnis eintragen',
  'reported.enterTitle': 'Gemeldetes Ergebnis: {{target}}',
  'reported.enterIntro':
    'Es wird an der Vereinbarung gemessen, ersetzt aber nie eine Messung: Das Urteil bleibt „keine Daten“.',
  'reported.isMeasured':
    'In diesem Zeitraum ist etwas gemessen. Das bleibt die Zahl; was Sie eintragen, wird aufgeführt, steht aber nicht daneben.',
  'reported.fieldPercent': 'Erreicht, in Prozent',
  'reported.fieldOutages': 'Ausfälle, ihre Anzahl',
  'reported.fieldMinutes': 'Längster Ausfall, in Minuten',
  'reported.fieldMean': 'Mittel',
  'reported.fieldMeanIn': 'Mittel, in {{unit}}',
  'reported.evidenceHelp': 'Etwa der Bericht, in dem es steht, mit Datum',
  'reported.store': 'Eintragen',
  'reported.isEntered': 'Eingetragen.',
  'reported.revokeTitle': 'Das gemeldete Ergebnis widerrufen',
};

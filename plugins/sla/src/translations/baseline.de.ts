/** The texts of what could be promised; a part of `de.ts`. */
export const baseline = {
  'baseline.title': 'Was zugesagt werden könnte',
  'baseline.intro':
    'Was in den letzten 12 abgelaufenen Monaten erreicht wurde, beurteilt, als wäre es vereinbart gewesen, und welche Werte eingehalten worden wären. Meldungen aller Kunden zählen, Berichtigungen gelten, und nichts ist ausgenommen, denn keine Vereinbarung nimmt es aus.',
  'baseline.loading': 'Was gemessen wird, wird gelesen …',
  'baseline.failed':
    'Was gemessen wird, konnte nicht gelesen werden: {{reason}}',
  'baseline.form': 'Bedingungen der Beurteilung',
  'baseline.indicator': 'Was gemessen wird',
  'baseline.withTarget': '{{indicator}} (hat ein Ziel)',
  'baseline.calendar': 'Servicezeit',
  'baseline.timeZone': 'Zeitzone',
  'baseline.timeZoneHelp':
    'Wessen Monate und Stunden zählen, etwa Europe/Berlin',
  'baseline.op': 'Besser ist',
  'baseline.ops.lte': 'ein niedriger Wert',
  'baseline.ops.gte': 'ein hoher Wert',
  'baseline.measure': 'Was rechtzeitig sein soll',
  'baseline.measures.response': 'die Reaktion',
  'baseline.measures.resolution': 'die Lösung',
  'baseline.hours': 'Binnen wie vieler Stunden Servicezeit',
  'baseline.show': 'Monate zeigen',
  'baseline.judging': 'Die Monate werden beurteilt …',
  'baseline.refused': 'Die Monate konnten nicht beurteilt werden: {{reason}}',
  'baseline.result': '{{indicator}}: {{terms}}',
  'baseline.named': '{{title}}, Version {{version}}',
  'baseline.inTime': '{{what}} binnen {{time}} Servicezeit',
  'baseline.met':
    '{{value}} wären in {{months}} der letzten 12 Monate eingehalten worden.',
  'baseline.meanMet':
    'Ein Mittel von {{limit}} wäre in {{months}} der letzten 12 Monate eingehalten worden.',
  'baseline.notMet':
    'In {{months}} der letzten 12 Monate wäre nichts eingehalten worden: Zu wenige haben eine Zahl.',
  'baseline.nothing':
    'Keiner der letzten 12 Monate hat eine Zahl; was zugesagt werden könnte, lässt sich nicht sagen.',
  'baseline.table': 'Die letzten 12 Monate',
  'baseline.month': 'Monat',
  'baseline.counted': 'Gezählt',
  'baseline.missing.noData':
    'keine Daten: Weniger als 90 % seiner Zeit sind bekannt',
  'baseline.missing.states': 'keine Servicezeit',
  'baseline.missing.counts': 'keine Ereignisse',
  'baseline.missing.values': 'keine Werte',
  'baseline.missing.cases': 'keine Fälle',
};

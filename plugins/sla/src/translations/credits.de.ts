/** The German of `credits.en.ts`. */
export const credits = {
  'credits.title': 'Gutschriften',
  'credits.loading': 'Die Gutschriften werden gelesen …',
  'credits.emptyTitle': 'Keine Gutschriften',
  'credits.empty':
    'Hier wird eine Gutschrift vorgeschlagen, sobald ein Zeitraum vorbei ist, in dem ein Ziel mit Staffel verfehlt wurde.',
  'credits.emptyCustomer':
    'Hier erscheint eine Gutschrift, sobald ein Ziel verfehlt wurde und der Anbieter sie bestätigt hat.',
  'credits.intro':
    'Aus den Fakten jedes abgeschlossenen Zeitraums berechnet. Der Kunde sieht eine Gutschrift, sobald sie bestätigt ist. Das Portal rechnet, es stellt nichts in Rechnung.',
  'credits.introCustomer':
    'Was der Anbieter für verfehlte Ziele bestätigt hat, jeweils mit dem Wert, auf dem es beruht. Das Portal rechnet, es stellt nichts in Rechnung.',
  'credits.period': 'Zeitraum',
  'credits.partOfPeriod':
    '{{period}}, {{days}} von {{of}} Tagen (Version {{version}})',
  'credits.target': 'Ziel',
  'credits.achieved': 'Erreicht',
  'credits.exactly': 'genau {{good}} von {{total}}',
  'credits.good': 'Gut, genau',
  'credits.total': 'Von, genau',
  'credits.band': 'Stufe',
  'credits.bandOf': 'ab {{from}}, unter {{below}}',
  'credits.percent': 'Vom Entgelt',
  'credits.fee': 'Entgelt des Zeitraums',
  'credits.beforeCap': 'Vor der Obergrenze',
  'credits.amount': 'Gutschrift',
  'credits.capped': 'durch die Obergrenze begrenzt; sonst {{amount}}',
  'credits.currency': 'Währung',
  'credits.state': 'Stand',
  'credits.history': 'Was daraus wurde',
  'credits.actions': 'Zu tun',
  'credits.states.proposed': 'vorgeschlagen',
  'credits.states.confirmed': 'bestätigt',
  'credits.states.waived': 'erlassen',
  'credits.states.settled': 'beglichen',
  'credits.done.confirmed': 'Bestätigt am {{at}}',
  'credits.done.waived': 'Erlassen am {{at}}',
  'credits.doneBy.confirmed': 'Bestätigt von {{by}} am {{at}}',
  'credits.doneBy.waived': 'Erlassen von {{by}} am {{at}}',
  'credits.because': 'Grund: {{reason}}',
  'credits.settledAs': 'Beglichen am {{at}} als {{reference}}',
  'credits.now':
    'Die Fakten sagen jetzt etwas anderes: {{attained}}, das gäbe {{amount}}',
  'credits.nowUnknown':
    'Die Fakten sagen jetzt etwas anderes: nichts ist bekannt, das gäbe {{amount}}',
  'credits.words.confirm': 'Bestätigen',
  'credits.words.waive': 'Erlassen',
  'credits.words.settle': 'Begleichen',
  'credits.titles.confirm': 'Diese Gutschrift bestätigen?',
  'credits.titles.waive': 'Diese Gutschrift erlassen?',
  'credits.titles.settle': 'Ist diese Gutschrift gegeben?',
  'credits.about': '{{target}}, {{period}}: {{amount}}',
  'credits.means.confirm':
    'Der Kunde sieht sie von da an. Sie bleibt, wie sie ist, welche Fakten auch später kommen.',
  'credits.means.waive':
    'Es wird nichts gegeben. Der Kunde erfährt davon nichts.',
  'credits.means.settle':
    'Halten Sie fest, wo sie gebucht ist. Auch der Kunde sieht das.',
  'credits.fields.confirm': 'Grund oder Bemerkung',
  'credits.fields.waive': 'Grund',
  'credits.fields.settle': 'Beleg, etwa die Nummer der Gutschrift',
  'credits.told.proposed': '{{target}}, {{period}}: vorgeschlagen.',
  'credits.told.confirmed':
    '{{target}}, {{period}}: bestätigt. Der Kunde sieht es jetzt.',
  'credits.told.waived': '{{target}}, {{period}}: erlassen.',
  'credits.told.settled': '{{target}}, {{period}}: beglichen.',
  'credits.cancel': 'Abbrechen',
  'credits.stale':
    'Fakten oder jemand anderes haben sie geändert, seit Sie sie gelesen haben. Schließen Sie das und sehen Sie neu nach.',
  'credits.failed': 'Das wurde abgelehnt: {{reason}}',
};

/** The German of `reportPage.en.ts`. */
export const reportPage = {
  'reportPage.loading': 'Der Bericht wird gelesen …',
  'reportPage.notFoundTitle': 'Diesen Bericht gibt es nicht',
  'reportPage.notFound':
    'Er wurde verworfen, ist noch nicht veröffentlicht oder betrifft jemand anderen.',
  'reportPage.toolbar': 'Rund um diesen Bericht',
  'reportPage.steps': 'Was Sie tun können',
  'reportPage.about.draft':
    'Er folgt den Fakten, und der Kunde sieht ihn nicht. Nennen Sie zuerst Ursache und Maßnahme des Verfehlten: {{targets}}.',
  'reportPage.about.commented':
    'Er folgt den Fakten, und der Kunde sieht ihn nicht. Nichts fehlt: Lesen Sie ihn durch und veröffentlichen Sie ihn.',
  'reportPage.about.published':
    'Der Kunde kann ihn bestätigen oder sagen, was er anders sieht.',
  'reportPage.about.acknowledged': 'Der Kunde hat ihn bestätigt.',
  'reportPage.about.disputed':
    'Der Kunde sieht etwas anders. Antworten Sie unten.',
  'reportPage.about.accepted':
    'Der Kunde hat bis zum vereinbarten Tag nichts gesagt.',
  'reportPage.about.superseded':
    'Ein berichtigter Bericht ist an seine Stelle getreten. Er bleibt, wie er war.',
  'reportPage.aboutForCustomer.published':
    'Bitte lesen Sie ihn. Bestätigen Sie ihn dann, oder sagen Sie, was Sie anders sehen.',
  'reportPage.aboutForCustomer.acknowledged': 'Sie haben ihn bestätigt.',
  'reportPage.aboutForCustomer.disputed':
    'Sie sehen etwas anders. Was beide Seiten sagen, steht unten.',
  'reportPage.aboutForCustomer.accepted':
    'Bis zum vereinbarten Tag wurde nichts dazu gesagt.',
  'reportPage.aboutForCustomer.superseded':
    'Ein berichtigter Bericht ist an seine Stelle getreten. Er bleibt, wie er war.',
  'reportPage.corrects': 'Er berichtigt die Revision davor: {{reason}}',
  'reportPage.draftBeside':
    'Ein berichtigter Bericht ist entworfen: Revision {{revision}}',
  'reportPage.newest':
    'Zuletzt veröffentlicht: Revision {{revision}}, {{state}}',
  'reportPage.step.publish': 'Veröffentlichen',
  'reportPage.step.discard': 'Entwurf verwerfen',
  'reportPage.step.acknowledge': 'Bestätigen',
  'reportPage.step.dispute': 'Einwand erheben',
  'reportPage.step.correct': 'Berichtigten Bericht anlegen',
  'reportPage.ask.publish': 'Revision {{revision}} veröffentlichen?',
  'reportPage.ask.discard': 'Revision {{revision}} verwerfen?',
  'reportPage.ask.acknowledge': 'Diesen Bericht bestätigen?',
  'reportPage.ask.dispute': 'Was sehen Sie anders?',
  'reportPage.ask.correct': 'Einen berichtigten Bericht anlegen?',
  'reportPage.means.publish':
    '{{customer}} sieht ihn von da an, mit allem, was darin steht.',
  'reportPage.means.frozen':
    'Danach ändert er sich nie: Fakten, die später kommen, ergeben einen berichtigten Bericht. Seine Dateien werden mit ihm gespeichert.',
  'reportPage.means.corrects':
    'Er tritt an die Stelle der Revision davor, die lesbar bleibt. Wem jene gesandt wurde, der erfährt es; auch per E-Mail, wo das Portal E-Mails sendet.',
  'reportPage.means.unstored':
    'Eingegeben, aber nicht gespeichert, und es würde beim Veröffentlichen fehlen: {{names}}. Schließen Sie diesen Dialog und speichern Sie es, oder nehmen Sie es zurück.',
  'reportPage.means.discard':
    'Nichts wurde veröffentlicht. Was darin geschrieben wurde, ist verloren.',
  'reportPage.means.discardNext':
    'Was davor veröffentlicht wurde, bleibt, wie es ist. Was in diesem Entwurf geschrieben wurde, ist verloren.',
  'reportPage.means.acknowledge':
    'Sie sagen für {{customer}}, dass Sie ihn gelesen haben und für richtig halten.',
  'reportPage.means.dispute':
    'Er bleibt strittig, bis beide Seiten sich einig sind. Ihr Anbieter liest, was Sie schreiben, und antwortet hier.',
  'reportPage.means.correct':
    'Revision {{revision}} bleibt, wie sie ist. Ein Entwurf der nächsten öffnet sich mit den heutigen Fakten und einer Tabelle dessen, was sich geändert hat.',
  'reportPage.hashIs': 'Genau dieser Bericht, mit der Prüfsumme',
  'reportPage.correctReason':
    'Grund; der Kunde liest ihn im berichtigten Bericht',
  'reportPage.evidence': 'Beleg',
  'reportPage.evidenceOfCustomer':
    'Beleg, wenn Sie eintragen, was der Kunde gesagt hat',
  'reportPage.evidenceHelp':
    'Wo und wann der Kunde es gesagt hat, zum Beispiel eine E-Mail',
  'reportPage.evidenceIs': 'Beleg: {{text}}',
  'reportPage.stale':
    'Jemand anders hat es inzwischen geändert. Laden Sie die Seite neu.',
  'reportPage.overtaken':
    'Jemand anders hat inzwischen etwas anderes gespeichert, das Sie ersetzen würden: {{text}}',
  'reportPage.store': 'Speichern',
  'reportPage.stored': 'Gespeichert.',
  'reportPage.forCustomer':
    'Der Kunde liest das, sobald der Bericht veröffentlicht ist.',
  'reportPage.summaryTitle': 'Zusammenfassung',
  'reportPage.summary': 'Was Sie voranstellen',
  'reportPage.summaryHelp':
    'Was gut lief, was nicht, und was dagegen getan wird. Es darf leer bleiben: Die Werte werden von selbst in Sätze gefasst.',
  'reportPage.missesTitle_one': '{{count}} Ziel wurde verfehlt: Warum?',
  'reportPage.missesTitle_other': '{{count}} Ziele wurden verfehlt: Warum?',
  'reportPage.miss.open': 'noch nicht kommentiert',
  'reportPage.miss.commented': 'kommentiert',
  'reportPage.miss.form': 'Ursache und Maßnahme: {{target}}',
  'reportPage.miss.cause': 'Ursache: Was ist geschehen',
  'reportPage.miss.measure':
    'Maßnahme: Was wird getan, damit es nicht wieder geschieht',
  'reportPage.miss.due': 'Erledigt bis',
  'reportPage.miss.entity': 'Was es verursacht hat',
  'reportPage.miss.entityHelp':
    'Zum Beispiel resource:default/core-db; gezeigt wird der Titel',
  'reportPage.miss.storeOf': 'Speichern: {{target}}',
  'reportPage.factsTitle': 'Zu diesem Bericht',
  'reportPage.publishedBy': '{{at}} von {{who}}',
  'reportPage.notAccepted': 'noch nichts gesagt',
  'reportPage.revisions': 'Revisionen',
  'reportPage.revisionOf': 'Revision {{revision}}: {{state}}',
  'reportPage.sentTitle': 'Gesandt an',
  'reportPage.notSent':
    'Er wurde noch niemandem gesandt. {{customer}} sieht ihn im Portal.',
  'reportPage.sentHow.portal': 'Als Benachrichtigung im Portal: {{to}}',
  'reportPage.sentHow.smtp': 'Per E-Mail: {{to}}',
  'reportPage.sentHow.eml': 'Als E-Mail zum Versenden von Hand: {{to}}',
  'reportPage.sentBy': '{{at}} von {{who}}, Revision {{revision}}',
  'reportPage.sending.untold':
    'Revision {{revision}} wurde per E-Mail gesandt an {{to}}. Dort ist diese Berichtigung noch nicht bekannt.',
  'reportPage.sending.open': 'Per E-Mail senden',
  'reportPage.sending.title': 'Revision {{revision}} per E-Mail senden?',
  'reportPage.sending.means':
    'Die E-Mail sagt in Kürze, was im Bericht steht, und enthält ihn als PDF. Der Mailserver des Portals versendet sie; wo es keinen gibt, erhalten Sie die E-Mail und versenden sie selbst.',
  'reportPage.sending.dialogue':
    '{{customer}} findet die E-Mail auch im Dialog.',
  'reportPage.sending.loading': 'Die Kontakte werden gelesen …',
  'reportPage.sending.contactsFailed':
    'Die Kontakte konnten nicht gelesen werden: {{reason}}',
  'reportPage.sending.noContacts':
    'Kein Kontakt dieses Kunden hat eine E-Mail-Adresse.',
  'reportPage.sending.nobody':
    'Niemand ist ausgewählt: Sie erhalten die E-Mail ohne Adresse und versenden sie selbst.',
  'reportPage.sending.note': 'Anmerkung',
  'reportPage.sending.noteHelp':
    'Der Kunde liest sie in der E-Mail. Sie kann leer bleiben.',
  'reportPage.sending.yes': 'Senden',
  'reportPage.sending.mail': 'E-Mail öffnen',
  'reportPage.sending.mailOf': 'E-Mail öffnen: {{to}}, {{at}}',
  'reportPage.sending.mailFailed':
    'Die E-Mail konnte nicht gelesen werden: {{reason}}',
  'reportPage.sending.states.sent': 'versandt',
  'reportPage.sending.states.failed': 'vom Mailserver nicht angenommen',
  'reportPage.sending.states.sending': 'nicht bekannt, ob angekommen',
  'reportPage.sending.outcome.sent': 'Per E-Mail versandt: {{to}}',
  'reportPage.sending.outcome.failed':
    'Der Mailserver hat sie nicht angenommen, und sie wurde nicht versandt: {{to}}. Sie können es erneut versuchen.',
  'reportPage.sending.outcome.sending':
    'Es ist nicht bekannt, ob sie angekommen ist: {{to}}',
  'reportPage.sending.outcome.eml':
    'Die E-Mail ist geschrieben. Öffnen Sie sie, und versenden Sie sie mit Ihrem eigenen Programm.',
  'reportPage.differences': 'Er weicht von den heutigen Fakten ab',
  'reportPage.differencesIntro':
    'Was veröffentlicht wurde, bleibt, wie es ist. Wenn die Abweichung von Bedeutung ist, legen Sie einen berichtigten Bericht an; vorher erfährt der Kunde nichts davon.',
  'reportPage.loadingDifferences': 'Die Abweichungen werden berechnet …',
  'reportPage.noDifferences': 'Die heutigen Fakten ergeben dieselben Werte.',
  'reportPage.target': 'Ziel',
  'reportPage.field': 'Was',
  'reportPage.asPublished': 'In diesem Bericht',
  'reportPage.asOfToday': 'Nach den heutigen Fakten',
  'reportPage.becauseOf': 'Weswegen',
  'reportPage.why.late-facts': 'Fakten, die spät kamen',
  'reportPage.why.correction': 'eine Korrektur',
  'reportPage.why.exclusion': 'ein Ausschluss',
  'reportPage.why.version': 'eine andere Version der Vereinbarung',
  'reportPage.why.other': 'andere Gründe',
  'reportPage.fields.target': 'Das Ziel selbst',
  'reportPage.fields.status': 'Urteil',
  'reportPage.fields.attained': 'Erreicht, genau',
  'reportPage.fields.attainedPercent': 'Erreicht',
  'reportPage.fields.excludedSeconds': 'Nicht gezählt',
  'reportPage.fields.downSeconds': 'Ausgefallen',
  'reportPage.fields.degradedSeconds': 'Beeinträchtigt',
  'reportPage.fields.unknownSeconds': 'Nichts bekannt',
  'reportPage.fields.serviceSeconds': 'Servicezeit',
  'reportPage.fields.budget': 'Übriges Budget',
  'reportPage.fields.budgetConsumed': 'Verbraucht',
  'reportPage.fields.coverage': 'Abdeckung',
  'reportPage.fields.openCases': 'Noch offene Fälle',
  'reportPage.fields.reported': 'Gemeldet, nicht gemessen',
  'reportPage.fields.agreementVersion': 'Version der Vereinbarung',
  'reportPage.disputesTitle': 'Einwände',
  'reportPage.dispute.what': 'Worum es geht',
  'reportPage.dispute.whole': 'Der Bericht als Ganzes',
  'reportPage.dispute.figure': 'Wert aus Ihrer Sicht',
  'reportPage.dispute.figureHelp':
    'In Ihren Worten, zum Beispiel 99,2 % oder 3 Stunden; darf leer bleiben',
  'reportPage.dispute.reason': 'Warum',
  'reportPage.dispute.link': 'Link auf das, was es belegt',
  'reportPage.dispute.linkHelp': 'Beginnt mit https:// und darf leer bleiben',
  'reportPage.dispute.stands': '{{what}}: {{state}}',
  'reportPage.dispute.states.open': 'offen',
  'reportPage.dispute.states.settlement-proposed':
    'eine Einigung ist vorgeschlagen',
  'reportPage.dispute.states.agreed': 'geklärt',
  'reportPage.dispute.states.withdrawn': 'zurückgezogen',
  'reportPage.dispute.reported': 'Im Bericht',
  'reportPage.dispute.theirs': 'Aus Sicht des Kunden',
  'reportPage.dispute.noFigure': 'kein Wert genannt',
  'reportPage.dispute.thread': 'Was beide Seiten gesagt haben',
  'reportPage.dispute.said.customer': 'Für den Kunden, {{at}}',
  'reportPage.dispute.said.provider': 'Für den Anbieter, {{at}}',
  'reportPage.dispute.saidBy.customer': '{{who}}, für den Kunden, {{at}}',
  'reportPage.dispute.saidBy.provider': '{{who}}, für den Anbieter, {{at}}',
  'reportPage.dispute.say': 'Etwas zu diesem Einwand sagen',
  'reportPage.dispute.message': 'Nachricht',
  'reportPage.dispute.messageHelp': 'Beide Seiten lesen sie.',
  'reportPage.dispute.send': 'Senden',
  'reportPage.dispute.proposedBy.provider':
    'Der Anbieter schlägt vor, ihn so zu klären:',
  'reportPage.dispute.proposedBy.customer':
    'Der Kunde schlägt vor, ihn so zu klären:',
  'reportPage.dispute.agreedAt': 'Beide haben sich am {{at}} geeinigt:',
  'reportPage.dispute.settle.confirm': 'Vorschlag bestätigen',
  'reportPage.dispute.settle.propose': 'Einigung vorschlagen',
  'reportPage.dispute.settle.withdraw': 'Einwand zurückziehen',
  'reportPage.dispute.settleOf.confirm': 'Vorschlag bestätigen: {{what}}',
  'reportPage.dispute.settleOf.propose': 'Einigung vorschlagen: {{what}}',
  'reportPage.dispute.settleOf.withdraw': 'Einwand zurückziehen: {{what}}',
  'reportPage.dispute.settleTitle.confirm': 'Wie vorgeschlagen klären?',
  'reportPage.dispute.settleTitle.propose': 'Wie soll es geklärt werden?',
  'reportPage.dispute.settleTitle.withdraw': 'Den Einwand zurückziehen?',
  'reportPage.dispute.settleMeans.confirm':
    'Beide Seiten sind sich dann einig, und der Einwand ist erledigt.',
  'reportPage.dispute.settleMeans.propose':
    'Die andere Seite liest es und klärt ihn, indem sie es bestätigt.',
  'reportPage.dispute.settleMeans.withdraw':
    'Der Einwand ist erledigt, und der Bericht gilt, wie er ist.',
  'reportPage.dispute.settleText.confirm': 'Einigung',
  'reportPage.dispute.settleText.propose': 'Einigung; beide Seiten lesen sie',
  'reportPage.dispute.settleText.withdraw': 'Warum; beide Seiten lesen es',
};

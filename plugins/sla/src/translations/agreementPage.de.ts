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
  'agreementPage.signFor.provider': 'für den Anbieter: {{name}}',
  'agreementPage.signFor.customer': 'für den Kunden: {{name}}',
  'agreementPage.holds.since': 'Erster Tag: {{from}}.',
  'agreementPage.holds.until': 'Erster Tag: {{from}}, letzter Tag: {{to}}.',
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
  'agreementPage.reason': 'Grund',
  'agreementPage.note': 'Bemerkung',
  'agreementPage.evidenceOfWord': 'Beleg für das Gesagte',
  'agreementPage.evidenceOfWordHelp':
    'Etwa das Datum der Mail: Sie sprechen für andere',
  'agreementPage.enterFor': 'Für wen wurde unterzeichnet?',
  'agreementPage.enterWho': 'Wer unterzeichnet hat',
  'agreementPage.enterRole': 'Funktion dort',
  'agreementPage.enterDate': 'Datum bei der Unterschrift',
  'agreementPage.terminateTitle': '„{{title}}“ kündigen',
  'agreementPage.terminateText':
    'Sie endet mit ihrem letzten Tag. Bis dahin lässt sich die Kündigung zurücknehmen; was beurteilt wurde, bleibt.',
  'agreementPage.earliest':
    'Durch Kündigung ist der früheste letzte Tag der {{date}}.',
  'agreementPage.noNotice':
    'Ihre Bedingungen kennen keine Kündigung: Beide Seiten müssen dem letzten Tag zustimmen.',
  'agreementPage.notReached':
    'Durch Kündigung ist dieser Tag nach den Bedingungen nicht erreichbar: Beide Seiten müssen ihm zustimmen',
  'agreementPage.noticeOf': 'Kündigung durch',
  'agreementPage.lastDay': 'Letzter Tag',
  'agreementPage.byAgreement': 'Beide Seiten haben diesem Tag zugestimmt',
  'agreementPage.givenOn': 'Gekündigt am',
  'agreementPage.givenOnHelp':
    'Nur wenn die Kündigung früher und außerhalb des Portals kam',
  'agreementPage.endingEvidence': 'Beleg',
  'agreementPage.endingEvidenceHelp':
    'Etwa das Datum einer Mail oder wo das unterschriebene Papier liegt',
  'agreementPage.goOnTitle': 'Nach dem {{date}} weiterführen',
  'agreementPage.goOnText':
    'Stimmen beide Seiten zu, läuft sie zu ihren letzten Bedingungen weiter und wird nach ihnen beurteilt.',
  'agreementPage.goesOnUntil': 'Sie läuft weiter bis {{date}}.',
  'agreementPage.goesOnUntilNotice': 'Sie läuft weiter, bis gekündigt wird.',
  'agreementPage.untilHelp': 'Ohne Angabe läuft sie weiter, bis gekündigt wird',
  'agreementPage.afterEnd': 'Muss nach dem {{date}} liegen',
  'agreementPage.speakFor': 'Für wen sprechen Sie?',
  'agreementPage.endsOn': 'Sie endet am {{date}}.',
  'agreementPage.endedOn': 'Sie endete am {{date}}.',
  'agreementPage.goesOnAfter':
    'Ihre feste Laufzeit endet am {{date}}; danach läuft sie weiter, bis gekündigt wird.',
  'agreementPage.renewsOn':
    'Ihre Laufzeit endet am {{date}} und verlängert sich, wenn nicht rechtzeitig gekündigt wird.',
  'agreementPage.noticeBy':
    'Zum nächstmöglichen Ende muss bis {{date}} gekündigt werden.',
  'agreementPage.continuedSince':
    'Weitergeführt seit {{date}} zu ihren letzten Bedingungen.',
  'agreementPage.agreedEnd': 'Beide Seiten haben diesem Tag zugestimmt.',
  'agreementPage.goingOnAgreed': 'Beide Seiten wollen sie weiterführen.',
  'agreementPage.noticeGiven.provider':
    'Der Anbieter hat am {{given}} gekündigt; der letzte Tag ist der {{date}}.',
  'agreementPage.noticeGiven.customer':
    'Der Kunde hat am {{given}} gekündigt; der letzte Tag ist der {{date}}.',
  'agreementPage.goingOnAsked.provider':
    'Der Anbieter will sie nach ihrem Ende weiterführen; der Kunde hat noch nicht zugestimmt.',
  'agreementPage.goingOnAsked.customer':
    'Der Kunde will sie nach ihrem Ende weiterführen; der Anbieter hat noch nicht zugestimmt.',
  'agreementPage.closedReason': '„{{reason}}“',
  'agreementPage.signatures':
    'Unterschriften: Anbieter {{providerGiven}} von {{providerRequired}}, Kunde {{customerGiven}} von {{customerRequired}}.',
  'agreementPage.approvalRequired': 'Vorher lässt sie sich nicht anbieten.',
  'agreementPage.unconfirmedTitle': 'Unterschriften, die nicht bestätigt sind',
  'agreementPage.unconfirmedText':
    'Wer sie eingetragen hat, hat auch für die andere Seite unterzeichnet oder eingetragen. Sie zählen, sobald eine zweite Person sagt, dass sie so eingetragen wurden, wie sie gegeben wurden.',
  'agreementPage.unconfirmed': '{{who}}, {{date}}, eingetragen von {{by}}',
  'agreementPage.confirm': 'Bestätigen',
  'agreementPage.discussion': 'Diskussion',
  'agreementPage.loadingDiscussion': 'Die Diskussion wird gelesen …',
  'agreementPage.noDiscussion': 'Die Diskussion konnte nicht gelesen werden',
  'agreementPage.noComments': 'Noch hat niemand etwas gesagt.',
  'agreementPage.commentBy': '{{who}}, {{time}}, zu Version {{version}}',
  'agreementPage.comment': 'Was möchten Sie sagen?',
  'agreementPage.say': 'Sagen',
  'agreementPage.changes': 'Was anders ist als in Version {{version}}',
  'agreementPage.showChanges': 'Zeigen, was anders ist',
  'agreementPage.changesFailed':
    'Die Version davor konnte nicht gelesen werden: {{reason}}',
  'agreementPage.noChanges': 'Die Bedingungen sind dieselben.',
  'agreementPage.removedLine': 'war: {{text}}',
  'agreementPage.addedLine': 'ist: {{text}}',
  'agreementPage.step.approve': 'Genehmigen',
  'agreementPage.step.refuse': 'Nicht genehmigen',
  'agreementPage.step.offer': 'Anbieten',
  'agreementPage.step.askApproval': 'Um Genehmigung bitten',
  'agreementPage.step.sign': 'Unterzeichnen',
  'agreementPage.step.enter': 'Unterschrift eintragen',
  'agreementPage.step.counter': 'Gegenangebot',
  'agreementPage.step.decline': 'Ablehnen',
  'agreementPage.step.withdraw': 'Zurückziehen',
  'agreementPage.step.amend': 'Ändern',
  'agreementPage.step.acceptContinuation': 'Der Weiterführung zustimmen',
  'agreementPage.step.continue': 'Um Weiterführung bitten',
  'agreementPage.step.terminate': 'Kündigen',
  'agreementPage.step.revoke': 'Kündigung zurücknehmen',
  'agreementPage.ask.approve': 'Version {{version}} genehmigen?',
  'agreementPage.ask.refuse': 'Version {{version}} nicht genehmigen?',
  'agreementPage.ask.askApproval':
    'Um Genehmigung von Version {{version}} bitten',
  'agreementPage.ask.enter':
    'Eine Unterschrift unter Version {{version}} eintragen',
  'agreementPage.ask.counter': 'Gegenangebot zu Version {{version}}',
  'agreementPage.ask.decline': 'Version {{version}} ablehnen',
  'agreementPage.ask.withdraw': 'Version {{version}} zurückziehen',
  'agreementPage.ask.revoke': 'Kündigung von Version {{version}} zurücknehmen',
  'agreementPage.what.approve':
    'Sie darf genau so angeboten werden, wie Sie sie gelesen haben. Wird sie geändert, muss sie neu genehmigt werden.',
  'agreementPage.what.refuse':
    'So lässt sie sich nicht anbieten. Wer sie entworfen hat, erfährt den Grund.',
  'agreementPage.what.askApproval':
    'Die Verantwortlichen ihrer Services werden gefragt, ob sie angeboten werden darf.',
  'agreementPage.what.enter':
    'Für eine Unterschrift auf Papier oder per Mail. Es steht dabei, dass sie eingetragen wurde und von wem.',
  'agreementPage.what.counter':
    'Der Kunde nimmt sie so nicht an und sagt, was er annehmen würde. Das Angebot bleibt als Nachweis, und der nächste Entwurf beginnt.',
  'agreementPage.what.decline':
    'Der Kunde nimmt sie nicht an. Das Angebot bleibt als Nachweis, und der nächste Entwurf beginnt.',
  'agreementPage.what.withdraw':
    'Das Angebot wird zurückgenommen. Es bleibt als Nachweis, und der nächste Entwurf beginnt.',
  'agreementPage.what.revoke':
    'Die Vereinbarung läuft weiter, als wäre nicht gekündigt worden. Die Kündigung bleibt als Nachweis.',
  'agreementPage.party.provider': 'den Anbieter',
  'agreementPage.party.customer': 'den Kunden',
  'agreementPage.closed.countered': 'Gegenangebot von {{who}}, {{time}}.',
  'agreementPage.closed.declined': 'Abgelehnt von {{who}}, {{time}}.',
  'agreementPage.closed.withdrawn': 'Zurückgezogen von {{who}}, {{time}}.',
  'agreementPage.approval.none':
    'Niemand wurde um Genehmigung gebeten. Zuständig: {{approvers}}.',
  'agreementPage.approval.asked':
    '{{who}} hat um Genehmigung gebeten. Es warten: {{approvers}}.',
  'agreementPage.approval.approved': 'Genehmigt von {{who}}.',
  'agreementPage.approval.refused': 'Nicht genehmigt von {{who}}.',
  'agreementPage.approval.stale':
    'Sie war von {{who}} genehmigt und wurde seitdem geändert: Sie muss neu genehmigt werden.',
};

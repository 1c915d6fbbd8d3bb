/** The German of `announcements.en.ts`. */
export const announcements = {
  'announcements.title': 'Ankündigungen',
  'announcements.titleFor': 'Ankündigungen für {{customer}}',
  'announcements.loading': 'Die Ankündigungen werden gelesen …',
  'announcements.failed':
    'Die Ankündigungen konnten nicht gelesen werden: {{reason}}',
  'announcements.none': 'Noch wurde nichts angekündigt.',
  'announcements.kinds.planned-maintenance': 'geplante Wartung',
  'announcements.kinds.service-change': 'Änderung des Service',
  'announcements.kinds.terms-change':
    'Änderung der Bedingungen oder des Preises',
  'announcements.kinds.end-of-service': 'Ende eines Service',
  'announcements.kinds.other': 'Ankündigung',
  'announcements.when': 'Wann: {{times}}',
  'announcements.times': '{{from}} bis {{to}}',
  'announcements.timesFrom': 'ab {{from}}',
  'announcements.toldAndRead': 'Mitgeteilt {{time}}, gelesen {{read}}',
  'announcements.notRead': 'Mitgeteilt {{time}}, noch nicht gelesen',
  'announcements.open': 'Öffnen',
  'announcements.openOf': 'Öffnen: {{title}}',
  'announcements.close': 'Schließen',
  'announcements.closeOf': 'Schließen: {{title}}',
  'announcements.objection': 'Einwand, {{time}}: {{reason}}',
  'announcements.object': 'Einwand erheben: {{title}}',
  'announcements.objectTitle': 'Einwand erheben',
  'announcements.objectWhat':
    'Sagen Sie, was dagegen spricht. Wer Sie betreut, bekommt es angezeigt.',
  'announcements.objectReason': 'Begründung',
  'announcements.objectNo': 'Abbrechen',
  'announcements.objectYes': 'Einwand erheben',
  'announcements.objected': 'Ihr Einwand ist festgehalten.',
  'announcements.objectFailed': 'Das konnte nicht gesendet werden: {{reason}}',
  'announcements.link': 'Ankündigungen',
  'announcements.intro':
    'Was Sie vorhaben, Kunden vorab mitgeteilt: worum es geht, wen es betrifft, und der Nachweis, dass es mitgeteilt wurde.',
  'announcements.empty':
    'Noch wurde nichts angekündigt. Schreiben Sie unten die erste Ankündigung, oder beginnen Sie bei einem Wartungsfenster.',
  'announcements.emptyDenied':
    'Es gibt keine Ankündigung, die Sie sehen dürfen.',
  'announcements.back': 'Alle Ankündigungen',
  'announcements.notFoundTitle': 'Diese Ankündigung gibt es nicht',
  'announcements.notFound':
    'Es gibt sie nicht, oder sie wird Ihnen nicht gezeigt.',
  'announcements.newTitle': 'Eine Ankündigung schreiben',
  'announcements.newIntro':
    'Sie wird als Entwurf gespeichert und noch niemandem gesendet. Das Portal findet dann die Kunden, die sie betrifft.',
  'announcements.draft': 'Als Entwurf speichern',
  'announcements.changeTitle': 'Den Entwurf ändern',
  'announcements.changeIntro':
    'Solange es keinem Kunden mitgeteilt wurde. Wen es betrifft, wird neu gesucht, wo sich die Entitäten ändern.',
  'announcements.save': 'Speichern',
  'announcements.stored': 'Gespeichert.',
  'announcements.refused': 'Das wurde abgelehnt: {{reason}}',
  'announcements.cancel': 'Abbrechen',
  'announcements.fieldKind': 'Art',
  'announcements.fieldTitle': 'Titel',
  'announcements.fieldFrom': 'Von',
  'announcements.fieldFromOn': 'Von, nach der Uhr von {{zone}}',
  'announcements.fieldTo': 'Bis',
  'announcements.fieldEntities': 'Worum es geht',
  'announcements.entitiesHelp':
    'Systeme, Komponenten, APIs, Ressourcen oder Domänen des Katalogs',
  'announcements.fieldText': 'Text für Kunden',
  'announcements.fieldReason': 'Begründung',
  'announcements.whenHead': 'Wann',
  'announcements.state': 'Stand',
  'announcements.announcementStates.draft': 'Entwurf',
  'announcements.announcementStates.sent': 'gesendet',
  'announcements.announcementStates.withdrawn': 'zurückgezogen',
  'announcements.states.planned': 'noch mitzuteilen',
  'announcements.states.left-out': 'ausgelassen',
  'announcements.states.sending': 'wird gesendet',
  'announcements.states.failed': 'konnte nicht gesendet werden',
  'announcements.states.told': 'mitgeteilt',
  'announcements.drafted': 'Entworfen von {{who}}, {{time}}',
  'announcements.draftedBy': 'Entworfen von',
  'announcements.sentAt': 'Zuerst gesendet',
  'announcements.about': 'Worum es geht: {{entities}}',
  'announcements.toldOf': '{{told}} von {{total}} mitgeteilt',
  'announcements.customersTold': 'Kunden, denen es mitgeteilt wurde',
  'announcements.customersConcerned': 'Betroffene Kunden',
  'announcements.customer': 'Kunde',
  'announcements.customers': 'Betroffene Kunden und Nachweis',
  'announcements.noCustomers':
    'Es betrifft keinen Kunden, den Sie sehen dürfen.',
  'announcements.why': 'Warum betroffen',
  'announcements.notice': 'Ankündigungsfrist',
  'announcements.proof': 'Nachweis',
  'announcements.read': 'Gelesen',
  'announcements.objections': 'Einwände',
  'announcements.fileName': 'Ankündigungen',
  'announcements.recipientsFileName': 'Ankündigung {{title}}',
  'announcements.concerns.owns': 'verantwortet {{what}}',
  'announcements.concerns.uses': 'nutzt {{what}}',
  'announcements.concerns.agreement': 'hat eine Vereinbarung über {{what}}',
  'announcements.concerns.added': 'wurde hinzugefügt',
  'announcements.reasonSaid': 'Begründung: {{reason}}',
  'announcements.noticeNone': '{{title}} schließt keine Wartung aus',
  'announcements.noticeNotAsked': '{{title}} verlangt keine Ankündigungsfrist',
  'announcements.noticeKept':
    '{{title}} verlangt {{time}} Vorlauf: eingehalten',
  'announcements.noticeBroken':
    '{{title}} verlangt {{time}} Vorlauf: nicht eingehalten',
  'announcements.noticeInTime':
    '{{title}} verlangt {{time}} Vorlauf: eingehalten, wenn jetzt gesendet wird',
  'announcements.noticeTooLate':
    '{{title}} verlangt {{time}} Vorlauf: zu spät, auch wenn jetzt gesendet wird',
  'announcements.proofNotification':
    'Benachrichtigung von {{by}} an {{to}}, {{time}}',
  'announcements.proofMail':
    'Mail von {{by}} an {{to}}, {{time}}; festgehalten {{recorded}}',
  'announcements.nobodyRead': 'Noch nicht gelesen',
  'announcements.readBy': 'Gelesen von {{who}}, {{time}}',
  'announcements.objectionBy': 'Einwand von {{who}}, {{time}}: {{reason}}',
  'announcements.of': '{{action}}: {{customer}}',
  'announcements.withdrawnBy':
    'Zurückgezogen von {{who}}, {{time}}: {{reason}}',
  'announcements.withdrawal': 'Rücknahme',
  'announcements.withdrawalStates.planned':
    'Noch nicht mitgeteilt, dass sie zurückgezogen ist',
  'announcements.withdrawalStates.sending':
    'Die Rücknahme wird gerade mitgeteilt',
  'announcements.withdrawalStates.failed':
    'Die Rücknahme konnte nicht mitgeteilt werden',
  'announcements.withdrawalStates.told':
    'Mitgeteilt, dass sie zurückgezogen ist',
  'announcements.withdrawalByMail':
    'War per Mail mitgeteilt: teilen Sie auch die Rücknahme per Mail mit',
  'announcements.withdrawalProof': 'Rücknahme: {{proof}}',
  'announcements.withdraw': 'Zurückziehen …',
  'announcements.withdrawTitle': '{{title}} zurückziehen',
  'announcements.withdrawWhat':
    'Wer benachrichtigt wurde, wird mit der Begründung noch einmal benachrichtigt. Was gesendet wurde und der Nachweis bleiben; als Vorlauf einer Wartung zählt es nicht mehr.',
  'announcements.withdrawReason': 'Begründung, auch für Kunden',
  'announcements.withdrawYes': 'Zurückziehen',
  'announcements.replace': 'Eine Änderung ankündigen …',
  'announcements.replaceTitle': 'Eine Änderung von {{title}} ankündigen',
  'announcements.replaceWhat':
    'Diese Ankündigung wird zurückgezogen, und wer benachrichtigt wurde, erfährt davon. Danach schreiben Sie die neue, ausgehend von dieser; der Vorlauf zählt ab deren Versand.',
  'announcements.replaceYes': 'Zurückziehen und die neue schreiben',
  'announcements.announceAnew': 'Neu ankündigen',
  'announcements.replaces':
    'Sie steht anstelle einer zurückgezogenen Ankündigung',
  'announcements.replacedBy': 'Eine andere steht an ihrer Stelle',
  'announcements.toldAnew':
    'Ihnen wurde eine andere an ihrer Stelle mitgeteilt.',
  'announcements.toldInPlace':
    'Sie steht anstelle einer zurückgezogenen Ankündigung.',
  'announcements.discard': 'Verwerfen …',
  'announcements.discardTitle': '{{title}} verwerfen',
  'announcements.discardWhat':
    'Sie wurde niemandem mitgeteilt. Der Entwurf wird endgültig gelöscht.',
  'announcements.discardYes': 'Verwerfen',
  'announcements.sendWithdrawal': 'Die Rücknahme mitteilen …',
  'announcements.sendWithdrawalTitle': 'Die Rücknahme von {{title}} mitteilen',
  'announcements.sendWithdrawalWhat':
    'Wer sie vertritt, wird darüber benachrichtigt.',
  'announcements.byMail': 'Per Mail …',
  'announcements.mail': 'Mail holen (.eml)',
  'announcements.mailTitle': '{{customer}} per Mail unterrichten',
  'announcements.mailWithdrawalTitle':
    '{{customer}} die Rücknahme per Mail mitteilen',
  'announcements.mailWhat':
    'Wählen Sie, an wen sie geht, holen Sie die Mail und senden Sie sie mit Ihrem eigenen Programm. Halten Sie das dann hier fest: Das ist der Nachweis, und der Vorlauf zählt von da an.',
  'announcements.mailWithdrawalWhat':
    'Wählen Sie, an wen sie geht, holen Sie die Mail und senden Sie sie mit Ihrem eigenen Programm. Halten Sie das dann hier fest: Das ist der Nachweis, dass es mitgeteilt wurde.',
  'announcements.mailContacts': 'Kontakte',
  'announcements.mailNoContacts':
    'Zu diesem Kunden ist noch kein Kontakt eingetragen.',
  'announcements.mailNoAddress': 'keine Adresse',
  'announcements.mailedTo': 'An andere',
  'announcements.mailedToHelp': 'Ein Name je Zeile',
  'announcements.mailedAt': 'Wann, nach der Uhr von {{zone}}',
  'announcements.mailedAtHelp': 'Leer heißt jetzt',
  'announcements.mailedYes': 'Als gesendet festhalten',
  'announcements.leaveOut': 'Auslassen',
  'announcements.leaveOutTitle': '{{customer}} auslassen',
  'announcements.leaveOutWhat':
    'Diesem Kunden wird es nicht mitgeteilt. Die Begründung bleibt, nur für Ihre Seite.',
  'announcements.takeIn': 'Doch mitteilen',
  'announcements.takeInTitle': '{{customer}} doch mitteilen',
  'announcements.takeInWhat':
    'Dieser Kunde gehört wieder zu denen, denen es mitgeteilt wird. Die Begründung bleibt, nur für Ihre Seite.',
  'announcements.add': 'Einen Kunden hinzufügen',
  'announcements.addTitle': 'Einen Kunden hinzufügen',
  'announcements.addWhat':
    'Ein Kunde, den das Portal nicht gefunden hat. Die Begründung bleibt, nur für Ihre Seite.',
  'announcements.addYes': 'Hinzufügen',
  'announcements.send': 'Senden …',
  'announcements.sendTitle': '{{title}} senden',
  'announcements.sendTo': 'An: {{customers}}',
  'announcements.sendWhat':
    'Wer sie vertritt, wird benachrichtigt, und der Text lässt sich nicht mehr ändern.',
  'announcements.sendYes': 'Senden',
  'announcements.sentToAll': 'Gesendet.',
  'announcements.sentNotTo':
    'Nicht mitgeteilt: {{customers}}. Dort vertritt niemand mit einem Konto den Kunden, oder das Senden ist gescheitert. Senden Sie ihnen die Mail, oder versuchen Sie es noch einmal.',
  'announcements.announce': 'Ankündigen',
  'announcements.announceOf': 'Ankündigen: {{title}}',
} as const;

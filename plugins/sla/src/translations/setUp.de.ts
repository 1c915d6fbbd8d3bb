/** Die Texte der Einrichtung; ein Teil von `de.ts`. */
export const setUp = {
  'setUp.recorded': 'erfasst, außerhalb unterschrieben',
  'setUp.loading': 'Was Sie einrichten dürfen, wird gelesen …',
  'setUp.deniedTitle': 'Das ist für alle, die Service-Levels einrichten',
  'setUp.denied':
    'Dazu gehört das Recht sla.customer.create oder sla.agreement.create, das die Richtlinie des Portals gibt. Wer Service-Levels verwaltet, hat beide.',
  'setUp.title': 'Service-Levels einrichten',
  'setUp.intro':
    'Fünf Schritte führen vom leeren Portal zum ersten Bericht. Jeder ist abgehakt, sobald es da ist, wer auch immer es getan hat.',
  'setUp.progress': '{{count}} von {{total}} Schritten sind erledigt',
  'setUp.done': 'erledigt',
  'setUp.next': 'als Nächstes',
  'setUp.open': 'offen',
  'setUp.dismiss': 'Nicht mehr anzeigen',
  'setUp.showAgain': 'Die Schritte der Einrichtung anzeigen',
  'setUp.steps.roles.title': 'Rollen',
  'setUp.steps.roles.done':
    'Sie dürfen Kunden und Vereinbarungen anlegen. Wer es noch darf, steht unter sla.permission.managers in der Konfiguration und in der Richtlinie des Portals.',
  'setUp.steps.roles.open':
    'Sie dürfen nicht beides anlegen, Kunden und Vereinbarungen. Wer das Portal betreibt, nennt die Verwaltenden unter sla.permission.managers.',
  'setUp.steps.customers.title': 'Kunden',
  'setUp.steps.customers.done':
    'Es gibt Kunden. Weitere kommen auf denselben Wegen hinzu.',
  'setUp.steps.customers.open':
    'Sagen Sie, für wen Sie Services erbringen: Abteilungen, die der Katalog als Gruppen kennt, eine Tabelle oder einzeln.',
  'setUp.steps.agreement.title': 'Erste Vereinbarung',
  'setUp.steps.agreement.done': 'Es gibt eine Vereinbarung.',
  'setUp.steps.agreement.open':
    'Erfassen Sie eine Vereinbarung, die schon unterschrieben ist, oder importieren Sie mehrere aus einer Tabelle.',
  'setUp.steps.figures.title': 'Erste Zahlen',
  'setUp.steps.figures.done':
    'Etwas wird gemessen. Ausfälle werden von Hand erfasst, importiert oder von einer Pipeline gesendet.',
  'setUp.steps.figures.open':
    'Sagen Sie, was gemessen wird, und erfassen Sie die Ausfälle des letzten Monats.',
  'setUp.steps.report.title': 'Erster Bericht',
  'setUp.steps.report.done':
    'Es gibt Zahlen: Jeder Monat einer Vereinbarung passt auf ein Blatt, das Sie drucken können.',
  'setUp.steps.report.open':
    'Sobald es Zahlen gibt, passt jeder Monat einer Vereinbarung auf ein Blatt, das Sie drucken können.',
  'setUp.links.groups': 'Aus Gruppen des Katalogs',
  'setUp.links.customersSheet': 'Aus einer Tabelle',
  'setUp.links.customer': 'Einzeln',
  'setUp.links.record': 'Vereinbarung erfassen',
  'setUp.links.draft': 'Vereinbarung entwerfen',
  'setUp.links.agreementsSheet': 'Vereinbarungen aus einer Tabelle importieren',
  'setUp.links.measurements': 'Messwerte erfassen',
  'setUp.links.month': 'Der laufende Monat auf einem Blatt',
  'setUp.groups.loading': 'Die Gruppen werden gelesen …',
  'setUp.groups.title': 'Gruppen zu Kunden machen',
  'setUp.groups.intro':
    'Wählen Sie Abteilungen, für die Sie Services erbringen. Jede wird ein interner Kunde des Portals, mit der Gruppe als Geschäftsbereich.',
  'setUp.groups.empty': 'Der Katalog hat keine Gruppe, die Sie sehen dürfen.',
  'setUp.groups.search': 'Nach Name oder Art suchen',
  'setUp.groups.group': 'Gruppe',
  'setUp.groups.type': 'Art',
  'setUp.groups.state': 'Stand',
  'setUp.groups.free': 'noch kein Kunde',
  'setUp.groups.known': 'ist schon Kunde',
  'setUp.groups.made': 'ist jetzt Kunde',
  'setUp.groups.failed': 'konnte nicht Kunde werden: {{reason}}',
  'setUp.groups.make_one': '{{count}} Kunden anlegen',
  'setUp.groups.make_other': '{{count}} Kunden anlegen',
  'setUp.groups.outcome':
    '{{made}} wurden Kunden, {{failed}} konnten es nicht.',
  'setUp.import.title': 'Eine Tabelle importieren',
  'setUp.import.intro':
    'Laden Sie die Vorlage, ersetzen Sie ihr Beispiel durch Ihre Zeilen und wählen Sie hier die Datei. Sie wird ganz importiert oder gar nicht.',
  'setUp.import.kind': 'Was importiert wird',
  'setUp.import.kinds.customers': 'Kunden',
  'setUp.import.kinds.contacts': 'Ansprechpersonen von Kunden',
  'setUp.import.kinds.agreements': 'Vereinbarungen und Ziele',
  'setUp.import.template.xlsx': 'Vorlage für Excel',
  'setUp.import.template.csv': 'Vorlage als CSV',
  'setUp.import.file': 'Excel-Arbeitsmappe oder CSV-Datei, bis 2.000 Zeilen',
  'setUp.import.files':
    'Excel-Arbeitsmappe mit beiden Blättern oder beide CSV-Dateien zugleich, je bis 2.000 Zeilen',
  'setUp.import.check': 'Prüfen',
  'setUp.import.import': 'Importieren',
  'setUp.import.running': 'Die Datei wird gelesen und geprüft …',
  'setUp.import.good': 'Die Datei ist gut. Gespeichert wurde nichts.',
  'setUp.import.refused_one':
    'Gespeichert wurde nichts: {{count}} Zelle ist zu berichtigen.',
  'setUp.import.refused_other':
    'Gespeichert wurde nichts: {{count}} Zellen sind zu berichtigen.',
  'setUp.import.failed': 'Gespeichert wurde nichts: {{reason}}',
  'setUp.import.stored.customers_one': 'Importiert: {{count}} Kunde.',
  'setUp.import.stored.customers_other': 'Importiert: {{count}} Kunden.',
  'setUp.import.stored.contacts_one': 'Importiert: {{count}} Ansprechperson.',
  'setUp.import.stored.contacts_other':
    'Importiert: {{count}} Ansprechpersonen.',
  'setUp.import.stored.agreements_one': 'Importiert: {{count}} Vereinbarung.',
  'setUp.import.stored.agreements_other':
    'Importiert: {{count}} Vereinbarungen.',
  'setUp.import.noRows':
    'es gibt keine Tabelle {{sheet}} mit Zeilen; ihre erste Zeile muss der Kopf der Vorlage sein',
  'setUp.import.tooMany':
    '{{sheet}} hat mehr als 2.000 Zeilen; importieren Sie in Teilen',
  'setUp.import.tooLarge': 'sie ist größer als 1 MB; importieren Sie in Teilen',
  'setUp.import.problems': 'Was zu berichtigen ist',
  'setUp.import.sheet': 'Tabelle',
  'setUp.import.row': 'Zeile',
  'setUp.import.column': 'Spalte',
  'setUp.import.reason': 'Warum',
  'setUp.import.columns': 'Die Spalten der Vorlage',
  'setUp.import.columnsOf.customers':
    'Unter dem Namen kennt das Portal den Kunden: Buchstaben, Ziffern und Bindestriche.',
  'setUp.import.columnsOf.contacts':
    'Den Kunden muss es vor seinen Ansprechpersonen geben.',
  'setUp.import.columnsOf.agreements':
    'Ein Schlüssel, den Sie selbst wählen, verbindet eine Vereinbarung mit ihren Zielen. Mit signedByProvider, signedByCustomer und signedOn wird sie als außerhalb unterschrieben erfasst und gilt sofort; ohne sie ist sie ein Entwurf.',
  'setUp.import.columnsOfSheet': 'Spalten von {{sheet}}',
  'setUp.import.needed': 'Nötig',
  'setUp.import.written': 'Wie es geschrieben wird',
  'setUp.import.example': 'Beispiel',
  'setUp.import.yes': 'ja',
  'setUp.import.no': 'nein',
  'setUp.import.cells.text': 'Text',
  'setUp.import.cells.list': 'mehrere mit ; dazwischen',
  'setUp.import.cells.number': 'Zahl, etwa 99.9 oder 99,9',
  'setUp.import.cells.yes-no': 'ja oder nein',
  'setUp.import.cells.date': 'Tag, etwa 2026-01-31 oder 31.01.2026',
  'setUp.import.entities.customer': 'Name oder Ref eines Kunden',
  'setUp.import.entities.group': 'Name oder Ref einer Gruppe',
  'setUp.import.entities.system':
    'Namen von Systemen oder Refs anderer Entitäten, mit ; dazwischen',
  'setUp.import.entities.user':
    'Name oder Ref einer Person, mehrere mit ; dazwischen',
  'setUp.record.title':
    'Eine Vereinbarung erfassen, die schon unterschrieben ist',
  'setUp.record.intro':
    'Geben Sie die Bedingungen ein, wie sie im unterschriebenen Dokument stehen, und wer es wann unterschrieben hat. Die Vereinbarung gilt sofort, wird ab ihrem ersten Tag bewertet und ist als außerhalb unterschrieben gekennzeichnet. Was erfasst ist, lässt sich nicht ändern, nur durch eine neue Fassung ersetzen.',
  'setUp.record.signatures': 'Wer unterschrieben hat',
  'setUp.record.provider': 'Für den Anbieter',
  'setUp.record.customer': 'Für den Kunden',
  'setUp.record.name': 'Name, unterschrieben für den Anbieter',
  'setUp.record.nameOfCustomer': 'Name, unterschrieben für den Kunden',
  'setUp.record.nameHelp':
    'Wie er im Dokument steht; oder eine Person des Portals, etwa user:default/sofia',
  'setUp.record.role': 'Funktion',
  'setUp.record.signedOn': 'Für den Anbieter unterschrieben am',
  'setUp.record.signedOnOfCustomer': 'Für den Kunden unterschrieben am',
  'setUp.record.another': 'Weitere Unterschrift für den Anbieter',
  'setUp.record.anotherOfCustomer': 'Weitere Unterschrift für den Kunden',
  'setUp.record.remove': '{{name}} entfernen',
  'setUp.record.documentUrl': 'Link zum unterschriebenen Dokument',
  'setUp.record.documentHelp':
    'Eine Adresse mit http oder https, etwa die Ihrer Dokumentenablage',
  'setUp.record.documentTitle': 'Titel des Dokuments',
  'setUp.record.note': 'Bemerkung, nur für die Seite des Anbieters',
  'setUp.record.store': 'Erfassen',
  'setUp.record.incomplete':
    'wer wann unterschrieben hat oder das Dokument stimmt nicht; siehe oben',
  'setUp.record.notHttp': 'muss eine Adresse mit http oder https sein',
  'setUp.record.toCome': 'darf nicht nach heute liegen',
  'setUp.record.bothParties': 'kann nicht für beide Seiten unterschreiben',
} as const;

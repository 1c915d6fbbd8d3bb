/** The German of `services.en.ts`. */
export const services = {
  'services.link': 'Services, die das Portal führt',
  'services.title': 'Services, die das Portal führt',
  'services.intro':
    'Was Sie bereitstellen und kein Katalog-YAML deklariert, etwa der Service Desk oder das Drucken. Der Katalog zeigt jeden als System: Er lässt sich verknüpfen, vereinbaren und messen wie jedes andere.',
  'services.loading': 'Die Services werden gelesen …',
  'services.back': 'Alle Kunden',
  'services.notAllowedTitle': 'Das ist für alle, die die Services pflegen',
  'services.notAllowed':
    'Im Katalog finden Sie diese Services als Systeme. Wer die Service-Levels verantwortet, legt sie an und ändert sie.',
  'services.emptyTitle': 'Noch führt das Portal keinen Service',
  'services.empty':
    'Legen Sie an, was Kunden kennen und der Katalog nicht. Was im Katalog-YAML deklariert ist, steht schon im Katalog.',
  'services.service': 'Service',
  'services.owner': 'Verantwortlich',
  'services.domain': 'Domäne',
  'services.noDomain': 'keine',
  'services.state': 'Stand',
  'services.actions': 'Zu tun',
  'services.states.kept': 'im Katalog',
  'services.states.archived': 'archiviert',
  'services.states.overridden': 'in YAML deklariert',
  'services.overridden':
    'Ein System dieses Namens ist in YAML deklariert, und das gilt. Was hier geführt wird, kommt wieder, wenn es weg ist.',
  'services.create': 'Service anlegen',
  'services.createTitle': 'Einen Service im Portal anlegen',
  'services.createIntro':
    'Er lässt sich sofort verknüpfen und erscheint in wenigen Sekunden als System im Katalog.',
  'services.created':
    '{{name}} ist angelegt. Der Katalog zeigt ihn in wenigen Sekunden.',
  'services.changed':
    '{{name}} ist geändert. Der Katalog folgt in wenigen Sekunden.',
  'services.archived':
    '{{name}} ist archiviert und verlässt den Katalog in wenigen Sekunden.',
  'services.restored':
    '{{name}} ist wieder da. Der Katalog zeigt ihn in wenigen Sekunden.',
  'services.change': 'Ändern',
  'services.changeOf': '{{name}} ändern',
  'services.archive': 'Archivieren',
  'services.archiveOf': '{{name}} archivieren',
  'services.archiveTitle': '{{name}} archivieren?',
  'services.archiveText':
    'Er verlässt den Katalog. Vereinbarungen, Verknüpfungen und Zahlen, die ihn nennen, bleiben und zeigen, dass er fehlt. Er lässt sich wiederherstellen.',
  'services.restore': 'Wiederherstellen',
  'services.restoreOf': '{{name}} wiederherstellen',
  'services.store': 'Speichern',
  'services.cancel': 'Abbrechen',
  'services.failed': 'Das wurde abgelehnt: {{reason}}',
  'services.fieldTitle': 'Titel',
  'services.fieldName': 'Name im Katalog',
  'services.nameHelp':
    'In Kleinbuchstaben, etwa service-desk; später nicht mehr zu ändern',
  'services.fieldDescription': 'Beschreibung',
  'services.fieldOwner': 'Verantwortlich (eine Gruppe oder Person)',
  'services.fieldDomain': 'Domäne',
  'services.entityHelp': 'Teil eines Namens eingeben und wählen',
  'services.hint': 'Etwas, das der Katalog nicht hat, etwa der Service Desk?',
  'services.hintLink': 'Als Service im Portal führen',
};

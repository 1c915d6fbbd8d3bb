/** The German of `slam.en.ts`. */
export const slam = {
  'slam.title': 'SLAM-Diagramm',
  'slam.intro':
    'Wie jeder Service Monat für Monat eingehalten hat, was vereinbart ist: Eine Zelle zeigt das schlechteste ihrer Ziele und öffnet sie. Quartale, Jahre und Wochen stehen in dem Monat, in dem sie enden.',
  'slam.loading': 'Das Diagramm wird gelesen …',
  'slam.failed': 'Das Diagramm ließ sich nicht lesen',
  'slam.none': 'Für die Auswahl war in diesen Monaten nichts vereinbart.',
  'slam.service': 'Service',
  'slam.customer': 'Kunde',
  'slam.allCustomers': 'Alle Kunden',
  'slam.type': 'Art der Vereinbarung',
  'slam.beneath': 'Gehört zu, oder Teil von',
  'slam.months': 'Monate',
  'slam.lastMonths': 'letzte {{count}} Monate',
  'slam.nothingAgreed': 'nichts vereinbart',
  'slam.cell': '{{service}}, {{month}}: {{verdict}}',
  'slam.cellRunning': '{{service}}, {{month}}, läuft: {{verdict}}',
  'slam.cellTitle': '{{service}} im {{month}}',
  'slam.legend':
    'Umrahmt: der laufende Monat. Gestrichelt: nichts war vereinbart. Knapp eingehalten: mehr als der Warnanteil ist verbraucht.',
} as const;

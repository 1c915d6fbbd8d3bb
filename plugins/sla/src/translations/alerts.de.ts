/** The German of `alerts.en.ts`. */
export const alerts = {
  'alerts.title': 'Offene Warnungen',
  'alerts.since': 'seit {{at}}',
  'alerts.target': '{{target}}: {{what}}',
  'alerts.targetOf': '{{target}} von {{service}}: {{what}}',
  'alerts.kinds.breached': 'verletzt in {{period}}',
  'alerts.kinds.budget':
    '{{percent}} des Budgets für {{period}} sind verbraucht',
  'alerts.kinds.burnRate':
    'das Budget wird zu schnell verbraucht, gesehen über {{window}}',
  'alerts.kinds.noData': 'es kommen keine Daten',
  'alerts.settings.title': 'Warnungen',
  'alerts.settings.loading': 'Die Einstellungen der Warnungen werden gelesen …',
  'alerts.settings.intro':
    'Wann Ihre Seite von Schwierigkeiten erfährt, bevor ein Zeitraum vorbei ist: das verantwortliche Team, wer das Service-Level steuert, und, wenn Sie wollen, wer die Beziehung betreut. Es gehört nicht zu den Bedingungen, und der Kunde sieht es nicht.',
  'alerts.settings.isDefault':
    'Nichts wurde eingestellt: es gilt, was im Portal vorgegeben ist.',
  'alerts.settings.stages': 'Vom Budget verbraucht',
  'alerts.settings.noStages': 'keine Warnung',
  'alerts.settings.noData': 'Ohne Daten',
  'alerts.settings.noDataAfter': 'nach {{duration}} Servicezeit',
  'alerts.settings.never': 'keine Warnung',
  'alerts.settings.burnRate': 'Verbrauchsrate',
  'alerts.settings.burnWindow': '{{factor}}-fach über {{long}} und {{short}}',
  'alerts.settings.burnOff': 'wird nicht betrachtet',
  'alerts.settings.told': 'Wer es erfährt',
  'alerts.settings.toldOwners':
    'das verantwortliche Team und wer das Service-Level steuert',
  'alerts.settings.toldAll':
    'das verantwortliche Team, wer das Service-Level steuert und wer die Beziehung betreut',
  'alerts.settings.muted': 'niemand: Warnungen werden nur aufgelistet',
  'alerts.settings.targets': 'Anders für',
  'alerts.settings.targetStages': '{{target}}: {{stages}}',
  'alerts.settings.targetMuted': '{{target}}: niemand erfährt es',
  'alerts.settings.targetOther': '{{target}}: über die API eingestellt',
  'alerts.settings.noneOpen': 'Keine Warnung ist offen.',
  'alerts.settings.change': 'Warnungen ändern',
  'alerts.settings.changeIntro':
    'Eine Änderung gilt ab dem nächsten Blick auf die Ziele, innerhalb einer Minute.',
  'alerts.settings.fieldStages': 'Prozent des Budgets verbraucht',
  'alerts.settings.stagesHelp':
    'Aufsteigend, etwa 50, 75, 90. Leer: niemand erfährt es.',
  'alerts.settings.fieldNoData': 'Minuten ohne Daten',
  'alerts.settings.noDataHelp': 'In Servicezeit. Leer: niemand erfährt es.',
  'alerts.settings.fieldBurn':
    'Die Verbrauchsrate von Zielen auf Zählungen betrachten',
  'alerts.settings.fieldRelationship':
    'Auch benachrichtigen, wer die Beziehung betreut',
  'alerts.settings.fieldMuted':
    'Niemanden benachrichtigen, Warnungen nur auflisten',
  'alerts.settings.fieldTargetStages': 'Prozent für {{target}}',
  'alerts.settings.targetStagesHelp': 'Leer: wie für die Vereinbarung.',
  'alerts.settings.fieldTargetMuted':
    'Niemanden benachrichtigen über {{target}}',
  'alerts.settings.notNumbers': 'Müssen Zahlen sein, etwa 50, 75, 90',
  'alerts.settings.notMinutes': 'Müssen ganze Minuten sein, etwa 15',
  'alerts.settings.store': 'Speichern',
  'alerts.settings.cancel': 'Abbrechen',
  'alerts.settings.stored': 'Gespeichert.',
  'alerts.settings.stale':
    'Jemand hat dies inzwischen geändert. Schließen Sie den Dialog und öffnen Sie ihn erneut, um zu sehen, was jetzt eingestellt ist.',
  'alerts.settings.failed': 'Es wurde nicht gespeichert: {{reason}}',
};

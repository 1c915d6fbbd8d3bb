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
  'announcements.when': 'Wann: {{from}} bis {{to}}',
  'announcements.whenFrom': 'Wann: ab {{from}}',
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
} as const;

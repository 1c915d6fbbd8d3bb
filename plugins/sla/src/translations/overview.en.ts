/** What a manager sees first on the home; a part of `en.ts`. */
export const overview = {
  tiles: {
    kept: 'Targets met, {{month}}',
    of: '{{count}} of {{total}}',
    some: '{{count}} {{status}}',
    now: 'At risk now',
    waiting: 'They wait for us',
    complaints_one: '{{count}} complaint open',
    complaints_other: '{{count}} complaints open',
    overdue_one: '{{count}} action of yours overdue',
    overdue_other: '{{count}} actions of yours overdue',
    showCustomers: 'Customers with open complaints',
    showActions: 'My actions',
    showUnmeasured: 'Their agreements',
    unmeasured: 'Targets without measurement',
  },
  attention: {
    title: 'Needs attention',
    none: 'Nothing needs attention now.',
    target: '{{target}}, {{service}}',
    for: 'for {{customer}}',
    unsigned: 'not signed',
    customer: 'at risk',
    offered_one: 'on offer for {{count}} day',
    offered_other: 'on offer for {{count}} days',
    all: 'Show all {{count}}',
  },
} as const;

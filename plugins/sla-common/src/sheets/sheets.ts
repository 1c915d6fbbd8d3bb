import type { Sheet, SheetColumn, SheetName } from './Sheet';

const text = (name: string, rest: Partial<SheetColumn> = {}): SheetColumn => ({
  name,
  cell: 'text',
  ...rest,
});
const number = (name: string): SheetColumn => ({ name, cell: 'number' });
const REQUIRED = { required: true } as const;

const customers: Sheet = {
  columns: [
    text('name', REQUIRED),
    text('title', REQUIRED),
    text('type', REQUIRED),
    text('description'),
    text('language'),
    text('partOf', { of: 'customer' }),
    text('businessUnit', { of: 'group' }),
    text('relationshipManager', { of: 'user' }),
    text('serviceLevelManager', { of: 'user' }),
    { name: 'representatives', cell: 'list', of: 'user' },
    { name: 'owns', cell: 'list', of: 'system' },
    { name: 'uses', cell: 'list', of: 'system' },
    number('contactCadenceDays'),
  ],
  examples: [
    {
      name: 'retail-banking',
      title: 'Retail Banking',
      type: 'internal',
      description: 'Branches and online banking',
      language: 'de',
      businessUnit: 'group:default/retail',
      relationshipManager: 'user:default/sofia',
      serviceLevelManager: 'user:default/markus',
      representatives: 'user:default/tom; user:default/ines',
      owns: 'system:default/payments',
      uses: 'system:default/warehouse',
      contactCadenceDays: '90',
    },
    { name: 'acme', title: 'ACME Logistics', type: 'external' },
  ],
};

const contacts: Sheet = {
  columns: [
    text('customer', { ...REQUIRED, of: 'customer' }),
    text('name', REQUIRED),
    text('function'),
    text('email'),
    text('phone'),
    text('language'),
    { name: 'receivesAnnouncements', cell: 'yes-no' },
    { name: 'receivesReports', cell: 'yes-no' },
  ],
  examples: [
    {
      customer: 'retail-banking',
      name: 'Anna Berg',
      function: 'Head of payments',
      email: 'berg@example.org',
      phone: '+49 30 1234-56',
      language: 'de',
      receivesAnnouncements: 'yes',
      receivesReports: 'no',
    },
  ],
};

const agreements: Sheet = {
  columns: [
    text('key', REQUIRED),
    text('type'),
    text('title', REQUIRED),
    text('provider', REQUIRED),
    text('customer', REQUIRED),
    { name: 'entities', cell: 'list', of: 'system', ...REQUIRED },
    text('timeZone', REQUIRED),
    text('calendar', REQUIRED),
    { name: 'effectiveFrom', cell: 'date', ...REQUIRED },
    { name: 'effectiveTo', cell: 'date' },
    text('signedByProvider'),
    text('signedByCustomer'),
    { name: 'signedOn', cell: 'date' },
    text('document'),
    text('note'),
  ],
  examples: [
    {
      key: 'A1',
      type: 'sla',
      title: 'Payments for Retail Banking',
      provider: 'group:default/team-payments',
      customer: 'retail-banking',
      entities: 'system:default/payments',
      timeZone: 'Europe/Berlin',
      calendar: 'mon-fri 07:00-20:00; sat 09:00-13:00',
      effectiveFrom: '2026-01-01',
      effectiveTo: '2026-12-31',
      signedByProvider: 'user:default/markus',
      signedByCustomer: 'Erika Muster',
      signedOn: '2025-12-18',
      document: 'https://dms.example.org/4711',
      note: 'Scanned from the red folder',
    },
    {
      key: 'A2',
      title: 'Warehouse for ACME, still to be negotiated',
      provider: 'group:default/team-warehouse',
      customer: 'acme',
      entities: 'system:default/warehouse',
      timeZone: 'Europe/Berlin',
      calendar: '24x7',
      effectiveFrom: '2027-01-01',
    },
  ],
};

const targets: Sheet = {
  columns: [
    text('agreement', REQUIRED),
    text('name', REQUIRED),
    text('indicator', REQUIRED),
    text('kind', REQUIRED),
    number('atLeast'),
    number('atMost'),
    number('atMostMinutes'),
    text('op'),
    number('value'),
    text('measure'),
    number('withinMinutes'),
    text('category'),
    text('period', REQUIRED),
    text('noData'),
    number('coverageFloor'),
    text('description'),
  ],
  examples: [
    {
      agreement: 'A1',
      name: 'Availability',
      indicator: 'system:default/payments/availability',
      kind: 'availability',
      atLeast: '99.9',
      period: 'month',
    },
    {
      agreement: 'A1',
      name: 'Response to priority 1',
      indicator: 'system:default/payments/incidents',
      kind: 'cases-in-time',
      measure: 'response',
      withinMinutes: '30',
      category: 'P1',
      atLeast: '95',
      period: 'quarter',
    },
    {
      agreement: 'A2',
      name: 'Longest outage',
      indicator: 'system:default/warehouse/availability',
      kind: 'longest-outage',
      atMostMinutes: '60',
      period: 'month',
    },
  ],
};

/** The templates. @public */
export const SHEETS: Readonly<Record<SheetName, Sheet>> = {
  customers,
  contacts,
  agreements,
  targets,
};

import { randomUUID } from 'node:crypto';
import type { RouteRow } from './RouteRow';

/** For who may create customers or agreements at all. */
const SHIPPED = 'sign in | no | no | no | no | no | yes | no | yes';
const ALLOW_ALL = 'sign in | no | no | yes | yes | yes | yes | no | yes';

const rowsOf = (cells: Readonly<Record<string, string>>) => [{ row: 2, cells }];

export const sheetsRoutes: readonly RouteRow[] = [
  {
    route: 'POST /customers/import',
    request: () => ({
      path: '/customers/import',
      body: {
        rows: rowsOf({
          name: `zinnober-${randomUUID()}`,
          title: 'Zinnober branch',
          type: 'internal',
        }),
      },
    }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'POST /contacts/import',
    what: 'as a trial',
    request: ({ customerRef }) => ({
      path: '/contacts/import',
      body: {
        rows: rowsOf({ customer: customerRef, name: 'Anna Berg' }),
        dryRun: true,
      },
    }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
  {
    route: 'POST /agreements/import-rows',
    request: ({ customerRef, entityRef, indicator }) => ({
      path: '/agreements/import-rows',
      body: {
        rows: rowsOf({
          key: 'A1',
          title: 'Internum of a sheet',
          provider: 'group:default/team-payments',
          customer: customerRef,
          entities: entityRef,
          timeZone: 'Europe/Berlin',
          calendar: '24x7',
          effectiveFrom: '2026-01-01',
        }),
        targets: rowsOf({
          agreement: 'A1',
          name: 'Availability',
          indicator,
          kind: 'availability',
          atLeast: '99.9',
          period: 'month',
        }),
      },
    }),
    shipped: SHIPPED,
    allowAll: ALLOW_ALL,
  },
];

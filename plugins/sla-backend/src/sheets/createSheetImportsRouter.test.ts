import {
  SHEETS,
  type SheetName,
} from '@service-levels/backstage-plugin-sla-common';
import { createIndicator, INDICATOR } from '../__testUtils__/agree';
import {
  ACME,
  BANKING,
  entities,
  entityOf,
  SYSTEM,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { allowAll, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';

type Cells = Readonly<Record<string, string>>;

/** Rows as a spreadsheet numbers them: the head is row 1. */
function rowsOf(...rows: readonly Cells[]) {
  return rows.map((cells, i) => ({ row: i + 2, cells }));
}

const CUSTOMER = { name: 'branch', title: 'Branch', type: 'internal' };
const CONTACT = { customer: 'retail-banking', name: 'Anna Berg' };
const AGREEMENT = {
  key: 'A1',
  title: 'Payments',
  provider: 'team-payments',
  customer: 'retail-banking',
  entities: 'payments',
  timeZone: 'Europe/Berlin',
  calendar: 'mon-fri 07:00-20:00',
  effectiveFrom: '01.01.2026',
};
const SIGNED = {
  signedByProvider: 'user:default/sofia',
  signedByCustomer: 'Erika Muster',
  signedOn: '2025-12-18',
};
const TARGET = {
  agreement: 'A1',
  name: 'Availability',
  indicator: 'payments/availability',
  kind: 'availability',
  atLeast: '99,9',
  period: 'month',
};

describe('createSheetImportsRouter', () => {
  const databases = createDatabases();

  async function start(
    engine: Engine,
    options: Partial<Parameters<typeof startPortal>[0]> = {},
  ) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      ...options,
    });
    await createIndicator(portal);
    const post = async (
      path: string,
      body: object,
      {
        who = MARKUS,
        key,
      }: { who?: Parameters<typeof portal.send>[0]; key?: string } = {},
    ) =>
      await portal.send(who, 'post', path, {
        body,
        headers: key === undefined ? {} : { 'Idempotency-Key': key },
      });
    return { portal, post };
  }

  describe('POST /customers/import', () => {
    const path = '/customers/import';

    it.each(ENGINES)(
      'keeps them all, whoever is part of whom, %s',
      async engine => {
        const { portal, post } = await start(engine);
        const imported = await post(path, {
          rows: rowsOf(
            { ...CUSTOMER, partOf: 'group', contactCadenceDays: '90' },
            {
              name: 'group',
              title: 'Group',
              type: 'internal',
              owns: 'payments; warehouse',
            },
          ),
        });
        expect(imported.body).toEqual({
          dryRun: false,
          stored: 2,
          problems: [],
        });
        const read = async (name: string) =>
          (await portal.send(MARKUS, 'get', `/customers/default/${name}`)).body;
        expect(await read('branch')).toMatchObject({
          partOf: 'customer:default/group',
          home: 'portal',
          kept: { contactCadenceDays: 90 },
        });
        expect(await read('group')).toMatchObject({
          owns: [SYSTEM, 'system:default/warehouse'],
        });
      },
    );

    it.each(ENGINES)(
      'stores none where one is wrong, and says which cell, %s',
      async engine => {
        const { portal, post } = await start(engine);
        const before = await portal.rowCounts();
        const rows = rowsOf(
          CUSTOMER,
          { ...CUSTOMER, title: 'Second' },
          { name: 'retail-banking', title: 'There already', type: 'internal' },
          { name: 'third', title: 'Third', type: 'foreign' },
          { name: 'fourth', title: 'Fourth', type: 'external', owns: 'gone' },
          { name: 'fifth', type: 'external', shoeSize: '43' },
          { name: 'sixth', title: 'Sixth', type: 'internal', partOf: 'sixth' },
          {
            name: 'seventh',
            title: 'Seventh',
            type: 'external',
            contactCadenceDays: 'often',
          },
        );
        const problems = [
          [3, 'name', /another row/],
          [4, 'name', /there already/],
          [5, 'type', /internal/],
          [6, 'owns', /not in the catalog/],
          [7, 'shoeSize', /not a column/],
          [7, 'title', /required/],
          [8, 'partOf', /itself/],
          [9, 'contactCadenceDays', /a number/],
        ] as const;
        const tried = await post(path, { rows, dryRun: true });
        expect(tried.status).toBe(200);
        expect(tried.body.problems).toEqual(
          problems.map(([row, column, reason]) => ({
            sheet: 'customers',
            row,
            column,
            reason: expect.stringMatching(reason),
          })),
        );
        const refused = await post(path, { rows });
        expect(refused.status).toBe(400);
        expect(refused.body.error.details).toEqual(
          problems.map(([line, column, reason]) => ({
            field: `customers.${column}`,
            line,
            reason: expect.stringMatching(reason),
          })),
        );
        expect(await portal.rowCounts()).toEqual(before);
      },
    );

    it.each(ENGINES)('keeps them once for a key, %s', async engine => {
      const { portal, post } = await start(engine);
      const body = { rows: rowsOf(CUSTOMER) };
      const first = await post(path, body, { key: 'sheet-1' });
      const again = await post(path, body, { key: 'sheet-1' });
      expect(again.body).toEqual(first.body);
      const other = { rows: rowsOf({ ...CUSTOMER, name: 'other' }) };
      expect((await post(path, other, { key: 'sheet-1' })).status).toBe(409);
      expect((await post(path, body)).status).toBe(400);
      expect(await portal.rowCounts()).toMatchObject({ kept_customers: 1 });
    });

    it('names no more than 100 cells', async () => {
      const { post } = await start('SQLITE_3');
      const rows = rowsOf(
        ...Array.from({ length: 150 }, (_, i) => ({ name: `c${i}` })),
      );
      const { body } = await post(path, { rows, dryRun: true });
      expect(body.problems).toHaveLength(100);
    });

    it('takes 2,000 rows and no more', async () => {
      const { portal, post } = await start('SQLITE_3');
      const rows = rowsOf(
        ...Array.from({ length: 2001 }, (_, i) => ({
          ...CUSTOMER,
          name: `c${i}`,
        })),
      );
      expect((await post(path, { rows })).status).toBe(400);
      const most = await post(path, { rows: rows.slice(1) });
      expect(most.body.stored).toBe(2000);
      expect(await portal.rowCounts()).toMatchObject({ kept_customers: 2000 });
    });
  });

  describe('POST /contacts/import', () => {
    const path = '/contacts/import';

    it.each(ENGINES)('keeps them with their customers, %s', async engine => {
      const { portal, post } = await start(engine);
      const body = {
        rows: rowsOf(
          { ...CONTACT, receivesReports: 'ja', email: 'berg@example.org' },
          { ...CONTACT, customer: ACME, name: 'Bea Clay' },
        ),
      };
      expect((await post(path, body, { key: 'k' })).body.stored).toBe(2);
      expect((await post(path, body, { key: 'k' })).body.stored).toBe(2);
      const { body: page } = await portal.send(
        MARKUS,
        'get',
        `/${BANKING.replace('customer:', 'customers/')}/contacts`,
      );
      expect(page.items).toMatchObject([
        {
          name: 'Anna Berg',
          receivesReports: true,
          receivesAnnouncements: false,
          createdBy: MARKUS,
        },
      ]);
      expect(await portal.rowCounts()).toMatchObject({ contacts: 2 });
    });

    it.each(ENGINES)('stores none where one is wrong, %s', async engine => {
      const { portal, post } = await start(engine);
      const rows = rowsOf(
        CONTACT,
        { ...CONTACT, customer: 'gone' },
        { ...CONTACT, email: 'Anna <berg@example.org>' },
        { ...CONTACT, receivesReports: 'perhaps' },
      );
      const { body } = await post(path, { rows, dryRun: true });
      expect(body.problems).toMatchObject([
        { row: 3, column: 'customer', reason: 'is not a known customer' },
        { row: 4, column: 'email' },
        { row: 5, column: 'receivesReports' },
      ]);
      expect((await post(path, { rows })).status).toBe(400);
      expect(await portal.rowCounts()).toMatchObject({ contacts: 0 });
    });
  });

  describe('POST /agreements/import-rows', () => {
    const path = '/agreements/import-rows';

    it.each(ENGINES)(
      'stores drafts, and what is signed as recorded, %s',
      async engine => {
        const { portal, post } = await start(engine);
        const body = {
          rows: rowsOf(
            { ...AGREEMENT, ...SIGNED, document: 'https://dms.example.org/1' },
            { ...AGREEMENT, key: 'A2', title: 'Still a draft' },
          ),
          targets: rowsOf(
            TARGET,
            {
              agreement: 'A1',
              name: 'Longest',
              indicator: INDICATOR,
              kind: 'longest-outage',
              atMostMinutes: '90',
              period: '30 days',
            },
            { ...TARGET, agreement: 'A2' },
          ),
        };
        expect((await post(path, body, { key: 'k' })).body).toEqual({
          dryRun: false,
          stored: 2,
          problems: [],
        });
        expect((await post(path, body, { key: 'k' })).body.stored).toBe(2);
        const { body: page } = await portal.send(MARKUS, 'get', '/agreements');
        const byTitle = Object.fromEntries(
          page.items.map((one: { title: string }) => [one.title, one]),
        );
        expect(Object.keys(byTitle)).toHaveLength(2);
        expect(byTitle.Payments).toMatchObject({
          state: 'active',
          hash: expect.any(String),
          calendar: {
            hours: [
              {
                days: ['mon', 'tue', 'wed', 'thu', 'fri'],
                from: '07:00',
                to: '20:00',
              },
            ],
          },
          effectiveFrom: '2026-01-01',
          recorded: {
            by: MARKUS,
            document: { url: 'https://dms.example.org/1' },
            signatures: [
              { party: 'provider', signedBy: { ref: 'user:default/sofia' } },
              { party: 'customer', signedBy: { name: 'Erika Muster' } },
            ],
          },
          targets: [
            { name: 'Availability', objective: { atLeast: 99.9 } },
            {
              objective: { kind: 'longest-outage', atMostSeconds: 5400 },
              period: { rollingDays: 30 },
            },
          ],
        });
        expect(byTitle['Still a draft']).toMatchObject({
          state: 'draft',
          hash: null,
        });
      },
    );

    it.each(ENGINES)(
      'stores none where one is wrong, and says in which sheet, row and column, %s',
      async engine => {
        const { portal, post } = await start(engine);
        const before = await portal.rowCounts();
        const body = {
          rows: rowsOf(
            AGREEMENT,
            { ...AGREEMENT, key: 'A2', signedByProvider: 'Markus' },
            { ...AGREEMENT, key: 'A3' },
            { ...AGREEMENT, key: 'A4', entities: 'gone' },
            { ...AGREEMENT, key: 'A5', ...SIGNED, signedOn: '2999-01-01' },
            { ...AGREEMENT, key: 'A6', calendar: 'sometimes or so' },
          ),
          targets: rowsOf(
            { ...TARGET, atLeast: '999' },
            { ...TARGET, agreement: 'A2' },
            { ...TARGET, agreement: 'A4', indicator: 'payments/gone' },
            { ...TARGET, agreement: 'A5' },
            { ...TARGET, agreement: 'A6' },
            { ...TARGET, agreement: 'A7' },
            {
              ...TARGET,
              agreement: 'A6',
              name: 'Other',
              kind: 'cases-in-time',
            },
          ),
        };
        const { body: tried } = await post(path, { ...body, dryRun: true });
        const cells = tried.problems.map(
          ({
            sheet,
            row,
            column,
          }: {
            sheet: string;
            row: number;
            column: string;
          }) => `${sheet} ${row} ${column}`,
        );
        expect(cells).toEqual(
          expect.arrayContaining([
            'agreements 3 signedByCustomer',
            'agreements 3 signedOn',
            'agreements 4 key',
            'agreements 5 entities',
            'agreements 6 signedOn',
            'agreements 7 calendar',
            'targets 2 atLeast',
            'targets 4 indicator',
            'targets 7 agreement',
            'targets 8 measure',
            'targets 8 withinMinutes',
          ]),
        );
        expect((await post(path, body)).status).toBe(400);
        expect(await portal.rowCounts()).toEqual(before);
      },
    );

    it('records only for who stands on the side of the provider, whatever the policy says', async () => {
      const { portal, post } = await start('SQLITE_3', { policy: allowAll });
      const recorded = {
        rows: rowsOf({ ...AGREEMENT, ...SIGNED }),
        targets: rowsOf(TARGET),
      };
      const who = 'user:default/wanda';
      const tried = await post(path, { ...recorded, dryRun: true }, { who });
      expect(tried.body.problems).toMatchObject([
        { sheet: 'agreements', row: 2, column: 'provider' },
      ]);
      expect((await post(path, recorded, { who })).status).toBe(400);
      expect(await portal.rowCounts()).toMatchObject({ agreements: 0 });
      expect(
        (await post(path, recorded, { who: 'user:default/erik' })).body.stored,
      ).toBe(1);
    });
  });

  it('takes the examples of the templates where what they name is there', async () => {
    const catalog = [
      ...entities.filter(({ kind }) => kind !== 'Customer'),
      entityOf('group:default/retail'),
      ...['sofia', 'markus', 'tom', 'ines'].map(name =>
        entityOf(`user:default/${name}`),
      ),
    ];
    const { portal, post } = await start('SQLITE_3', { catalog });
    await createIndicator(portal, 'system:default/warehouse');
    await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, name: 'incidents', stream: 'cases' },
    });
    const examples = (sheet: SheetName) => rowsOf(...SHEETS[sheet].examples);
    for (const kind of ['customers', 'contacts'] as const) {
      const { body } = await post(`/${kind}/import`, { rows: examples(kind) });
      expect(body.stored).toBe(SHEETS[kind].examples.length);
    }
    const { body } = await post('/agreements/import-rows', {
      rows: examples('agreements'),
      targets: examples('targets'),
    });
    expect(body).toMatchObject({ stored: 2, problems: [] });
  });
});

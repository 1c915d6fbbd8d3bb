import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import {
  ACME,
  BANKING,
  COMPONENT,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import type { Engine } from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const JANE = 'user:default/jane';
const AS_OF = '2026-03-20T12:00:00Z';

interface Cell {
  readonly worst: string;
  readonly count: number;
  readonly targets: number;
}

interface Totals {
  readonly worst: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly targets: number;
}

interface Row {
  readonly entityRef: string;
  readonly cells: readonly (Cell | null)[];
}

const inWords = ({ entityRef, cells }: Row) =>
  [
    entityRef,
    ...cells.map(cell =>
      cell === null ? '-' : `${cell.worst} ${cell.count}/${cell.targets}`,
    ),
  ].join(' | ');

describe('GET /slam', () => {
  const databases = createDatabases();

  /** Payments: breached in February for both customers; a quarter; what is beneath. The warehouse: ended in January. */
  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    for (const ref of [SYSTEM, COMPONENT, OTHER_SYSTEM]) {
      await createIndicator(portal, ref);
    }
    await agree(portal, {
      effectiveTo: null,
      entities: [SYSTEM],
      targets: [
        targetOf(),
        targetOf({
          name: 'Component',
          indicator: `${COMPONENT}/availability`,
        }),
        targetOf({ name: 'Quarter', period: 'quarter' }),
        targetOf({
          name: 'Trial',
          commitment: 'trial',
          trialUntil: '2026-12-31',
          objective: { kind: 'availability', atLeast: 100 },
        }),
      ],
    });
    await agree(portal, { effectiveTo: null, customer: ACME });
    await agree(portal, {
      effectiveTo: '2026-01-15',
      entities: [OTHER_SYSTEM],
      targets: [targetOf({ indicator: `${OTHER_SYSTEM}/availability` })],
    });
    const sent = await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [
          {
            id: 'INC-1',
            state: 'down',
            from: '2026-02-10T10:00:00Z',
            to: '2026-02-10T12:00:00Z',
          },
        ],
      },
    });
    expect(sent.status).toBe(200);
    const get = async (who: Who, path: string) => {
      const { status, body } = await portal.send(who, 'get', path);
      expect(status).toBe(200);
      return body;
    };
    return {
      ...portal,
      slam: async (who: Who, more = '') => {
        const { months, items, totals } = await get(
          who,
          `/slam?months=4&asOf=${AS_OF}${more}`,
        );
        return {
          months,
          rows: items.map(inWords),
          totals: totals.map(
            ({ worst, counts, targets }: Totals) =>
              worst && `${worst} ${counts[worst]}/${targets}`,
          ),
        };
      },
      figures: async (who: Who, service: string, month: string, more = '') => {
        const { items } = await get(
          who,
          `/slam/figures?service=${service}&month=${month}&asOf=${AS_OF}${more}`,
        );
        return items.map(
          (figure: {
            targetName: string;
            customerRef: string;
            period: { label: string };
            status: string;
          }) =>
            `${figure.customerRef} ${figure.targetName} ${figure.period.label} ${figure.status}`,
        );
      },
    };
  }

  it.each(ENGINES)(
    'shows services by months, each the worst of its targets, %s',
    async engine => {
      const { slam } = await start(engine);
      expect(await slam(MARKUS)).toEqual({
        months: ['2025-12', '2026-01', '2026-02', '2026-03'],
        rows: [
          // The quarter runs, so that it stands in March: lost already. The trial is not counted.
          `${SYSTEM} | - | met 3/3 | breached 2/3 | at-risk 1/4`,
          `${OTHER_SYSTEM} | - | met 1/1 | - | -`,
        ],
        totals: [null, 'met 4/4', 'breached 2/3', 'at-risk 1/4'],
      });
    },
  );

  it.each(ENGINES)(
    'opens a cell with the figures that it was made of, %s',
    async engine => {
      const { figures } = await start(engine);
      expect(await figures(MARKUS, SYSTEM, '2026-02')).toEqual(
        expect.arrayContaining([
          `${BANKING} Availability 2026-02 breached`,
          `${BANKING} Component 2026-02 met`,
          `${BANKING} Trial 2026-02 breached`,
          `${ACME} Availability 2026-02 breached`,
        ]),
      );
      expect(await figures(MARKUS, SYSTEM, '2026-03')).toContainEqual(
        expect.stringContaining(`${BANKING} Quarter 2026-Q1 `),
      );
      expect(await figures(MARKUS, OTHER_SYSTEM, '2026-01')).toEqual([
        `${BANKING} Availability 2026-01 met`,
      ]);
      expect(await figures(MARKUS, OTHER_SYSTEM, '2026-02')).toEqual([]);
      expect(await figures(MARKUS, SYSTEM, '2027-02')).toEqual([]);
    },
  );

  it('ends with the running month, though weeks and agreements are over within it', async () => {
    const portal = await start('SQLITE_3');
    await agree(portal, {
      effectiveTo: '2026-03-10',
      entities: [OTHER_SYSTEM],
      targets: [
        targetOf({
          name: 'Week',
          period: 'week',
          indicator: `${OTHER_SYSTEM}/availability`,
        }),
      ],
    });
    const { months, rows } = await portal.slam(MARKUS);
    expect(months).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
    expect(rows[0]).toBe(
      `${SYSTEM} | - | met 3/3 | breached 2/3 | at-risk 1/4`,
    );
    expect(await portal.figures(MARKUS, OTHER_SYSTEM, '2026-03')).toEqual(
      expect.arrayContaining([`${BANKING} Week 2026-W10 met`]),
    );
  });

  it('opens no cell from before all that it can show', async () => {
    const { send } = await start('SQLITE_3');
    const open = async (month: string) =>
      await send(
        MARKUS,
        'get',
        `/slam/figures?service=${SYSTEM}&month=${month}&asOf=${AS_OF}`,
      );
    expect((await open('2023-04')).status).toBe(200);
    const { status, body } = await open('1000-01');
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field: 'month' }]);
  });

  it('shows a customer what was agreed with it, and nothing of others', async () => {
    const { slam, figures } = await start('SQLITE_3');
    const { rows } = await slam(JANE);
    expect(rows).toEqual([`${SYSTEM} | - | met 1/1 | breached 1/1 | met 1/1`]);
    expect((await slam(JANE, `&customerRef=${BANKING}`)).rows).toEqual([]);
    expect(await figures(JANE, SYSTEM, '2026-02')).toEqual([
      `${ACME} Availability 2026-02 breached`,
    ]);
    expect(
      await figures(TOM, SYSTEM, '2026-02', `&customerRef=${ACME}`),
    ).toEqual([]);
  });

  it('narrows it by customer, by type and by what lies beneath', async () => {
    const { slam } = await start('SQLITE_3');
    expect((await slam(MARKUS, `&customerRef=${ACME}`)).rows).toEqual([
      `${SYSTEM} | - | met 1/1 | breached 1/1 | met 1/1`,
    ]);
    expect((await slam(MARKUS, '&agreementType=ola')).rows).toEqual([]);
    expect((await slam(MARKUS, `&beneath=${OTHER_SYSTEM}`)).rows).toEqual([
      `${OTHER_SYSTEM} | - | met 1/1 | - | -`,
    ]);
  });

  it.each([
    ['months=0', 'months'],
    ['months=37', 'months'],
    ['agreementType=contract', 'agreementType'],
    ['beneath=payments', 'beneath'],
  ])('refuses %s', async (query, field) => {
    const { send } = await start('SQLITE_3');
    const { status, body } = await send(MARKUS, 'get', `/slam?${query}`);
    expect(status).toBe(400);
    expect(body.error.details).toMatchObject([{ field }]);
  });
});

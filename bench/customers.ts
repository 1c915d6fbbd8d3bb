import { isDeepStrictEqual } from 'node:util';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { BenchBackend } from './support/BenchBackend';
import {
  chosenEngines,
  createBenchDatabase,
  type BenchDatabase,
  type Engine,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { inTurn } from './support/inTurn';
import { formatSpread, spreadOf, timed } from './support/measure';
import { READS_OFTEN, READS_SELDOM } from './support/schedules';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 20;
const PAIRS = 31;
const LIMIT = 1.5;
/** As many as the short lists have in all. */
const PAGE = 50;

/** How much there is in a portal. */
interface Size {
  readonly customers: number;
  /** With the first customer; the others share what is left. */
  readonly ofTheFirst: number;
  readonly interactions: number;
  /** Customers with a complaint besides, so that a page of those has as many rows. */
  readonly complaining: number;
}

const SMALL: Size = {
  customers: 50,
  ofTheFirst: 50,
  interactions: 50,
  complaining: 50,
};
const LARGE: Size = {
  customers: 2_000,
  ofTheFirst: 10_000,
  interactions: 20_000,
  // Two hundred others complained anyway: a page looks at a quarter of all customers.
  complaining: 0,
};
/** Long ago: who complained is at risk. */
const DUE = '2024-01-10';

const catalogFile = writeCatalog([]);

const nameOf = (index: number) => `customer-${String(index).padStart(4, '0')}`;
const refOf = (index: number) => `customer:default/${nameOf(index)}`;

/** Whose dialogue an interaction belongs to. */
const customerOf = (index: number, { ofTheFirst, customers }: Size) =>
  index < ofTheFirst ? 0 : 1 + (index % (customers - 1));

/** Half of them are meetings of the past, one in fifty is a complaint. */
async function fill(api: SlaApi, size: Size): Promise<void> {
  await inTurn([...Array(size.customers).keys()], async index => {
    await api.createCustomer({
      name: nameOf(index),
      title: `Customer ${String(index).padStart(4, '0')}`,
      type: index % 2 === 0 ? 'internal' : 'external',
    });
  });
  await inTurn([...Array(size.interactions).keys()], async index => {
    const day = new Date(Date.UTC(2024, 0, 1) + index * 3_600_000);
    await api.recordInteraction(refOf(customerOf(index, size)), {
      kind: index % 50 === 0 ? 'complaint' : 'meeting',
      at: day.toISOString(),
      title: `What was said, ${index}`,
      text: 'The release of next month was **discussed**.',
      participants: ['Somebody'],
      ...(index % 50 === 0 && { due: DUE }),
    });
  });
  await inTurn([...Array(size.complaining).keys()], async index => {
    await api.recordInteraction(refOf(index), {
      kind: 'complaint',
      at: '2024-01-03T08:00:00Z',
      due: DUE,
      title: 'Slow at noon',
    });
  });
}

/** A list that is asked for: its path, and how many rows a page must have. */
interface List {
  readonly name: string;
  readonly path: string;
  /** How many pages lie before the one that is asked for, in the large portal. */
  readonly before?: number;
}

const DIALOGUE = `/customers/default/${nameOf(0)}/interactions`;

const LISTS: readonly List[] = [
  { name: 'customers', path: '/customers?' },
  { name: 'customers, in the middle', path: '/customers?', before: 20 },
  { name: 'customers by title', path: '/customers?sort=title' },
  {
    name: 'customers by title, in the middle',
    path: '/customers?sort=title',
    before: 20,
  },
  {
    name: 'customers by last contact',
    path: '/customers?sort=last-contact',
  },
  {
    name: 'customers by last contact, in the middle',
    path: '/customers?sort=last-contact',
    before: 20,
  },
  {
    name: 'customers without contact for 4 weeks',
    path: '/customers?noContactForWeeks=4',
  },
  {
    name: 'the same by last contact, in the middle',
    path: '/customers?noContactForWeeks=4&sort=last-contact',
    before: 20,
  },
  {
    name: 'customers with an open complaint',
    path: '/customers?complaintOpen=true',
  },
  {
    name: 'customers at risk',
    path: '/customers?atRisk=true',
  },
  { name: 'dialogue of a customer', path: `${DIALOGUE}?` },
  {
    name: 'dialogue of a customer, in the middle',
    path: `${DIALOGUE}?`,
    before: 100,
  },
  { name: 'meetings of a customer', path: `${DIALOGUE}?kind=meeting` },
];

interface Answer {
  readonly items: readonly { readonly id?: string; readonly ref?: string }[];
  readonly nextCursor?: string;
}

async function ask(backend: BenchBackend, path: string): Promise<Answer> {
  const response = await backend.fetch(`/api/sla${path}`);
  if (response.status !== 200) {
    throw new Error(`${path} answered ${await response.text()}`);
  }
  return await response.json();
}

/** The path of a page, after reading those before it. */
async function pathOf(
  backend: BenchBackend,
  { path, before = 0 }: List,
): Promise<string> {
  const first = `${path}&limit=${PAGE}`;
  let page = first;
  for (let read = 0; read < before; read++) {
    const { nextCursor } = await ask(backend, page);
    if (nextCursor === undefined) {
      throw new Error(`${path} has only ${read + 1} pages`);
    }
    page = `${first}&cursor=${encodeURIComponent(nextCursor)}`;
  }
  return page;
}

/** One list in both portals, in alternating pairs; every answer must be the first one, with a full page. */
async function compare(large: BenchBackend, small: BenchBackend, list: List) {
  const pathInLarge = await pathOf(large, list);
  const pathInSmall = await pathOf(small, { ...list, before: 0 });
  const ours: number[] = [];
  const theirs: number[] = [];
  let first: Answer | undefined;
  for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
    const inLarge = await timed(() => ask(large, pathInLarge));
    const inSmall = await timed(() => ask(small, pathInSmall));
    first ??= inLarge.result;
    if (
      !isDeepStrictEqual(inLarge.result, first) ||
      first.items.length !== PAGE ||
      inSmall.result.items.length < PAGE - 1
    ) {
      throw new Error(`A wrong answer to ${pathInLarge}`);
    }
    if (pair >= WARM_UP) {
      ours.push(inLarge.milliseconds);
      theirs.push(inSmall.milliseconds);
    }
  }
  return { ours, theirs };
}

async function portalOf(
  database: BenchDatabase,
  size: Size,
): Promise<BenchBackend> {
  const filling = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_OFTEN,
  });
  try {
    await fill(filling.api(), size);
  } finally {
    await filling.stop();
  }
  return await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_SELDOM,
  });
}

async function measure(engine: Engine) {
  const databases = [
    await createBenchDatabase(engine),
    await createBenchDatabase(engine),
  ];
  const backends: BenchBackend[] = [];
  try {
    for (const [index, size] of [LARGE, SMALL].entries()) {
      backends.push(await portalOf(databases[index], size));
    }
    const [large, small] = backends;
    const measured = [];
    for (const list of LISTS) {
      measured.push({ list, ...(await compare(large, small, list)) });
    }
    return measured;
  } finally {
    await Promise.all(backends.map(backend => backend.stop()));
    await Promise.all(databases.map(database => database.remove()));
  }
}

/** What lists of a portal with many customers and a long dialogue cost, against those of a small one. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const engine of chosenEngines()) {
    for (const { list, ours, theirs } of await measure(engine)) {
      const ratio = spreadOf(ours.map((time, i) => time / theirs[i]));
      rows.push([
        engine,
        list.name,
        formatSpread(spreadOf(ours)),
        formatSpread(spreadOf(theirs)),
        formatSpread(ratio, 2),
      ]);
      if (ratio.median > LIMIT) {
        missed.push(
          `On ${engine} "${list.name}" takes ${ratio.median.toFixed(
            2,
          )} times as long as in the small portal, more than ${LIMIT} times`,
        );
      }
    }
  }
  return {
    about: `A page of ${PAGE} over HTTP, from a portal with ${LARGE.customers} customers and ${LARGE.interactions} interactions (${LARGE.ofTheFirst} of them with one customer), against the same list of a portal with ${SMALL.customers} of each; ${PAIRS} alternating pairs after ${WARM_UP} of warm-up; milliseconds and their ratio: median (least to greatest).`,
    tables: [
      {
        columns: ['database', 'list', 'large ms', 'small ms', 'ratio'],
        rows,
      },
    ],
    missed,
  };
};

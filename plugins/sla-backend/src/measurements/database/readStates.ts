import type { Knex } from 'knex';
import { whereInList } from '../../database/inList';
import { isPostgres } from '../../database/isPostgres';
import type { StateFactRow } from '../../database/tables';
import type { JudgedFact } from '../MeasurementsStore';

/** What a fact is judged by. */
const JUDGED_COLUMNS = [
  'indicator_id',
  'state',
  'starts_at',
  'ends_at',
  'customer_ref',
] as const;

/** What a fact is told by; who recorded it is not among it. */
const TOLD_COLUMNS = [
  ...JUDGED_COLUMNS,
  'fact_key',
  'event_id',
  'note',
  'public_note',
  'cause',
] as const;

/** A fact as it is told. */
export type ToldStateRow = Pick<StateFactRow, (typeof TOLD_COLUMNS)[number]>;

/** Narrows states, by columns of `state_facts` without the table's name. */
type Narrow = (rows: Knex.QueryBuilder) => void;

/** Which states to read, and what of each. */
interface StatesToRead {
  readonly columns: readonly string[];
  readonly indicatorKeys: readonly number[];
  /** What fits any of them is read; they must not overlap. */
  readonly narrowings: readonly Narrow[];
}

/** The key of the indicators' decided imports: nearly always none. */
function decidedImports(
  knex: Knex,
  indicatorKeys: readonly number[],
): Knex.QueryBuilder {
  return knex('imports')
    .select('key')
    .where('state', 'storing')
    .modify(whereInList, knex, 'indicator_id', indicatorKeys);
}

/** Of a decided import: its key is looked up once, and not for each row. */
function whereDecided(
  staged: Knex.QueryBuilder,
  knex: Knex,
  indicatorKeys: readonly number[],
): void {
  const decided = decidedImports(knex, indicatorKeys);
  if (isPostgres(knex)) {
    staged.whereRaw('import_key = any(array(?))', [decided]);
  } else {
    staged.whereIn('import_key', decided);
  }
}

/**
 * Leaves out stored facts that a decided import replaces. Where there is none,
 * that is seen once for the whole statement. Else each fact is looked up by its
 * key: as a count, since of an `exists` PostgreSQL makes a join that reads all
 * staged rows first.
 */
export function whereNotStaged(
  facts: Knex.QueryBuilder,
  knex: Knex,
  indicatorKeys: readonly number[],
): void {
  const staged = knex('staged_states as staged')
    .count()
    .modify(whereDecided, knex, indicatorKeys)
    .whereRaw('staged.fact_key = state_facts.fact_key')
    .whereRaw('staged.indicator_id = state_facts.indicator_id');
  facts.where(either =>
    either
      .whereNotExists(decidedImports(knex, indicatorKeys))
      .orWhere(knex.raw('? = 0', [staged])),
  );
}

function storedStates(
  knex: Knex,
  { columns, indicatorKeys }: StatesToRead,
  narrow: Narrow,
): Knex.QueryBuilder {
  return knex('state_facts')
    .select(columns)
    .modify(whereInList, knex, 'indicator_id', indicatorKeys)
    .modify(narrow);
}

/** What is stored, overlaid by the rows of a decided import that have not been moved yet. */
export function overlaidStates(
  knex: Knex,
  states: StatesToRead,
): Knex.QueryBuilder {
  const { columns, indicatorKeys, narrowings } = states;
  const [first, ...rest] = narrowings.flatMap(narrow => [
    storedStates(knex, states, narrow).modify(
      whereNotStaged,
      knex,
      indicatorKeys,
    ),
    knex('staged_states')
      .select(columns)
      .modify(whereDecided, knex, indicatorKeys)
      .modify(whereInList, knex, 'indicator_id', indicatorKeys)
      .modify(narrow),
  ]);
  return first.unionAll(rest);
}

/** What is stored, or one row without a state where an import is decided: then that is not all. */
function storedStatesOrMark(
  knex: Knex,
  states: StatesToRead,
): Knex.QueryBuilder {
  const mark = decidedImports(knex, states.indicatorKeys)
    .clearSelect()
    .select(
      states.columns.map(column =>
        column === 'indicator_id' ? column : knex.raw('null as ??', [column]),
      ),
    );
  const [first, ...rest] = states.narrowings.map(narrow =>
    storedStates(knex, states, narrow).whereNotExists(
      decidedImports(knex, states.indicatorKeys),
    ),
  );
  return first.unionAll([...rest, mark]);
}

/**
 * The states of indicators as every reader is to see them, in no order: what
 * is stored, overlaid by the rows of a decided import that
 * have not been moved yet. Each try is one statement, so that a reader never
 * sees half of an import; nearly always the first and plain one is enough.
 */
export async function readStates(
  knex: Knex,
  states: Omit<StatesToRead, 'columns'>,
): Promise<readonly ToldStateRow[]> {
  const wanted = { ...states, columns: TOLD_COLUMNS };
  const rows: ToldStateRow[] = await storedStatesOrMark(knex, wanted);
  return rows.some(({ state }) => state === null)
    ? await overlaidStates(knex, wanted)
    : rows;
}

/**
 * As `readStates`, but only what facts are judged by, and those of an indicator
 * as one text: ten thousand rows cost more to pass on than to find.
 */
export async function readJudgedStates(
  knex: Knex,
  states: Omit<StatesToRead, 'columns'>,
): Promise<ReadonlyMap<number, readonly JudgedFact[]>> {
  const wanted = { ...states, columns: JUDGED_COLUMNS };
  const stored = await groupByIndicator(knex, storedStatesOrMark(knex, wanted));
  const groups = stored.some(({ marks }) => Number(marks) > 0)
    ? await groupByIndicator(knex, overlaidStates(knex, wanted))
    : stored;
  return new Map(
    groups.map(group => [group.indicator_id, parseFacts(group.facts)]),
  );
}

/** Of a text of 100 kB V8 takes all that it parses for long-lived. */
const PARSED_AT_ONCE = 50_000;

/** Reads objects as JSON with commas between them; nothing else in them has braces. */
function parseFacts(text: string): JudgedFact[] {
  const facts: JudgedFact[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('{', start + PARSED_AT_ONCE);
    const end = next < 0 ? text.length : next - 1;
    facts.push(...JSON.parse(`[${text.slice(start, end)}]`));
    start = end + 1;
  }
  return facts;
}

interface IndicatorGroup {
  readonly indicator_id: number;
  /** Objects of `JudgedFact` as JSON, with commas between them. */
  readonly facts: string;
  /** Rows without a state. */
  readonly marks: number | string;
}

/** A fact as JSON. References and states have nothing in them that JSON must escape. */
const FACT_AS_JSON = [
  `'{"state":"' || state`,
  `'","from":' || starts_at`,
  `',"to":' || coalesce(cast(ends_at as text), 'null')`,
  `',"customer":' || coalesce('"' || customer_ref || '"', 'null') || '}'`,
].join(' || ');

/** Joined by hand: what PostgreSQL has to make JSON takes twice as long. */
async function groupByIndicator(
  knex: Knex,
  states: Knex.QueryBuilder,
): Promise<IndicatorGroup[]> {
  const join = isPostgres(knex) ? 'string_agg' : 'group_concat';
  return await knex
    .from(states.as('states'))
    .groupBy('indicator_id')
    .select('indicator_id')
    .select(knex.raw(`${join}(${FACT_AS_JSON}, ',') as facts`))
    .select(knex.raw('count(*) - count(state) as marks'));
}

import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import { secondsOrNull } from '../database/secondsOrNull';
import type { AgreementRow, ExclusionRow } from '../database/tables';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type {
  CloseStore,
  FactsInMonth,
  IndicatorInMonth,
  OpenExclusion,
} from './CloseStore';

/** Columns of what is asked about, in the order of a row. */
const WANTED = {
  postgres: `select w.value ->> 0 as entity_ref, w.value ->> 1 as name,
       cast(w.value ->> 2 as bigint) as starts_at, cast(w.value ->> 3 as bigint) as ends_at
     from jsonb_array_elements(cast(? as jsonb)) as w(value)`,
  sqlite: `select value ->> 0 as entity_ref, value ->> 1 as name,
       value ->> 2 as starts_at, value ->> 3 as ends_at
     from json_each(?)`,
};

/** Whatever its stream, an indicator has facts in one of these tables. */
const LAST_FACT = [
  ['state_facts', 'starts_at'],
  ['count_facts', 'starts_at'],
  ['value_facts', 'starts_at'],
  ['case_facts', 'opened_at'],
].map(
  ([table, start]) =>
    `(select max(f.${start}) from ${table} f
      where f.indicator_id = i.id and f.${start} < w.ends_at) as ${table}`,
);

/** Whether a state was reported for a part of the month; no other report ends one. */
const HAS_STATES = `exists (select 1 from state_facts f
  where f.indicator_id = i.id and f.starts_at < w.ends_at
    and (f.ends_at is null or f.ends_at > w.starts_at)) as has_states`;

const SECONDS_PER_DAY = 86_400;

interface FactsRow {
  entity_ref: string;
  name: string;
  starts_at: number | string;
  ends_at: number | string;
  stream: string;
  where_nothing_reported: string | null;
  has_states: boolean | number;
  state_facts: number | string | null;
  count_facts: number | string | null;
  value_facts: number | string | null;
  case_facts: number | string | null;
  touched_days: number | string;
}

function hasFacts(row: FactsRow, lastFactAt: number | null): boolean {
  if (lastFactAt === null) {
    return false;
  }
  switch (row.stream) {
    case 'states':
      // Where nothing reported says up, silence is what a good month is told by.
      return (
        row.where_nothing_reported !== 'unknown' || Boolean(row.has_states)
      );
    case 'cases':
      // A month without a case is a good one.
      return true;
    default:
      return lastFactAt >= Number(row.starts_at);
  }
}

function rowToFacts(row: FactsRow): FactsInMonth {
  const from = Number(row.starts_at);
  const lastFactAt =
    secondsOrNull(row.state_facts) ??
    secondsOrNull(row.count_facts) ??
    secondsOrNull(row.value_facts) ??
    secondsOrNull(row.case_facts);
  return {
    entityRef: row.entity_ref,
    name: row.name,
    from,
    to: Number(row.ends_at),
    lastFactAt,
    hasFacts: hasFacts(row, lastFactAt),
    touchedDays: Number(row.touched_days),
  };
}

/** Reads the portal's database. */
export class DatabaseCloseStore implements CloseStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCloseStore {
    return new DatabaseCloseStore(options.knex);
  }

  async signedSlas(
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlyMap<string, number>> {
    const rows: Pick<AgreementRow, 'id' | 'revision'>[] =
      await whereAgreementVisible(
        this.#knex<AgreementRow>('agreements')
          .where('agreements.type', 'sla')
          .whereExists(signed =>
            signed
              .from('agreement_versions')
              .whereRaw('agreement_versions.agreement_id = agreements.id')
              .where('agreement_versions.stage', 'agreed'),
          )
          .select('agreements.id', 'agreements.revision'),
        scope,
      );
    return new Map(rows.map(({ id, revision }) => [id, revision]));
  }

  async among(
    ids: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlySet<string>> {
    const rows: Pick<AgreementRow, 'id'>[] = await whereAgreementVisible(
      this.#knex<AgreementRow>('agreements')
        .whereIn('agreements.id', [...ids])
        .select('agreements.id'),
      scope,
    );
    return new Set(rows.map(({ id }) => id));
  }

  async facts(
    indicators: readonly IndicatorInMonth[],
  ): Promise<readonly FactsInMonth[]> {
    const knex = this.#knex;
    const wanted = indicators.map(({ entityRef, name, from, to }) => [
      entityRef,
      name,
      from,
      to,
    ]);
    const rows: FactsRow[] = await knex
      .with(
        'w',
        knex.raw(isPostgres(knex) ? WANTED.postgres : WANTED.sqlite, [
          JSON.stringify(wanted),
        ]),
      )
      .from('w')
      .join({ i: 'indicators' }, join =>
        join.on('i.entity_ref', 'w.entity_ref').andOn('i.name', 'w.name'),
      )
      .select('w.*', 'i.stream', 'i.where_nothing_reported')
      .select([HAS_STATES, ...LAST_FACT].map(sql => knex.raw(sql)))
      .select(
        knex.raw(
          // Days of UTC that the month of a zone reaches into. Multiplied, since what
          // is divided is a whole number in one database and a fraction in the other.
          `(select count(*) from touched_days t where t.indicator_id = i.id
            and (t.day + 1) * ? > w.starts_at and t.day * ? < w.ends_at) as touched_days`,
          [SECONDS_PER_DAY, SECONDS_PER_DAY],
        ),
      );
    return rows.map(rowToFacts);
  }

  async openExclusions(
    agreementIds: readonly string[],
    { from, to }: { from: number; to: number },
  ): Promise<readonly OpenExclusion[]> {
    const rows = await this.#knex<ExclusionRow>('exclusions')
      .whereIn('agreement_id', [...agreementIds])
      .whereNull('counts_since')
      .where('ends_at', '>', from)
      .where('starts_at', '<', to)
      .whereNotExists(revoked =>
        revoked
          .from('exclusion_words')
          .whereRaw('exclusion_words.exclusion_id = exclusions.id')
          .where('exclusion_words.kind', 'revoked'),
      )
      .select('agreement_id', 'approval', 'starts_at', 'ends_at');
    return rows.map(row => ({
      agreementId: row.agreement_id,
      waitsFor: row.approval === 'customer' ? 'customer' : 'manager',
      from: Number(row.starts_at),
      to: Number(row.ends_at),
    }));
  }
}

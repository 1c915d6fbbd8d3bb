import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import type {
  ErrorDetail,
  Import,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import {
  FieldConflictError,
  InvalidInputError,
  MAX_DETAILS,
  RequestError,
} from '../errors';
import type {
  IndicatorsStore,
  StoredIndicator,
} from '../indicators/IndicatorsStore';
import { toPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { BucketsOfFile } from './BucketsOfFile';
import { createCustomerCheck, type CustomerCheck } from './createCustomerCheck';
import type { ImportFile, ImportOutcome, Imports } from './Imports';
import type { ImportsStore, StoredImport } from './ImportsStore';
import { pieceByPiece, removeStaged, storeDecided } from './storeDecided';

const INTERRUPTED: readonly ErrorDetail[] = [
  { field: 'import', reason: 'was interrupted by an error of the backend' },
];

interface Options {
  readonly store: ImportsStore;
  readonly indicators: IndicatorsStore;
  readonly customers: Pick<CustomersStore, 'unknown'>;
  readonly callers: Callers;
  readonly now: () => number;
}

function withoutKeys(stored: StoredImport): Import {
  const { key: _key, indicatorKey: _indicatorKey, ...rest } = stored;
  return rest;
}

/** The rules of imports: whole or not at all, one for an indicator at a time (ADR 11). */
export class DefaultImports implements Imports {
  readonly #options: Options;
  #running = 0;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultImports {
    return new DefaultImports(options);
  }

  async run(
    file: ImportFile,
    options: { credentials: BackstageCredentials },
  ): Promise<ImportOutcome> {
    const { store, callers } = this.#options;
    const indicator = await this.#indicatorOf(file);
    const { subject } = await callers.caller(options.credentials);
    const known = file.id === undefined ? undefined : await store.byId(file.id);
    if (known !== undefined) {
      requireSame(known, file, subject);
      if (known.result !== null) {
        return { id: known.id, result: known.result, isRepeated: true };
      }
    }
    const { mostAtOnce } = store;
    if (mostAtOnce === 0) {
      throw new ServiceUnavailableError(
        'Imports need a pool of at least three connections to the database',
      );
    }
    if (this.#running >= mostAtOnce) {
      throw RequestError.tooMany(
        'import',
        `must wait: this backend reads ${mostAtOnce} already; please try again`,
      );
    }
    this.#running += 1;
    try {
      const id = file.id ?? randomUUID();
      const held = await store.hold(id, async () => {
        return await this.#import(id, file, indicator, subject);
      });
      if (held === undefined) {
        throw new FieldConflictError('id', 'is that of an import that runs');
      }
      return held.result;
    } finally {
      this.#running -= 1;
    }
  }

  async get(id: string): Promise<Import> {
    const found = await this.#options.store.byId(id);
    if (found === undefined) {
      throw new NotFoundError(`There is no import ${id}`);
    }
    return withoutKeys(found);
  }

  async list(
    query: PageRequest & { indicator?: string },
  ): Promise<Page<Import>> {
    const indicatorKey =
      query.indicator === undefined
        ? undefined
        : (await this.#indicator(query.indicator)).key;
    const found = await this.#options.store.list({
      ...query,
      indicatorKey,
      limit: query.limit + 1,
    });
    const page = toPage(found, query.limit, ({ id }) => [id]);
    return { ...page, items: page.items.map(withoutKeys) };
  }

  async #import(
    id: string,
    file: ImportFile,
    indicator: StoredIndicator,
    subject: string,
  ): Promise<ImportOutcome> {
    const { store, now } = this.#options;
    const begun = await store.begin({
      id,
      indicatorKey: indicator.key,
      stream: file.stream,
      dryRun: file.dryRun,
      startedAt: now(),
      startedBy: subject,
    });
    if (begun === undefined) {
      throw new FieldConflictError(
        'indicator',
        'has an import that runs; please wait until it is done',
      );
    }
    try {
      await this.#readAndDecide(begun, file, indicator);
    } catch (error) {
      await this.#giveUp(begun, error);
      throw error;
    }
    if (!file.dryRun) {
      await storeDecided(store, begun, now);
    }
    const { result } = (await store.byId(id)) ?? {};
    if (!result) {
      throw new FieldConflictError('import', 'was ended by somebody else');
    }
    return { id, result, isRepeated: false };
  }

  /** Up to the moment from which all rows are visible, or in a dry run counted. */
  async #readAndDecide(
    { key }: StoredImport,
    file: ImportFile,
    indicator: StoredIndicator,
  ): Promise<void> {
    const { store, customers, now } = this.#options;
    const buckets = BucketsOfFile.create({ indicator });
    const problems = await this.#stage(
      key,
      file,
      createCustomerCheck({ customers }),
      buckets,
    );
    if (problems.length > 0) {
      throw new InvalidInputError(problems);
    }
    if (!file.dryRun) {
      await store.decide(key, { at: now(), buckets: buckets.found });
      return;
    }
    await pieceByPiece(after => store.comparePiece(key, after));
    await store.end(key, { from: ['staging'], state: 'done', at: now() });
    await removeStaged(store, key);
  }

  /** Puts the rows aside; after the first problem it only reads on, to name the others. */
  async #stage(
    key: number,
    file: ImportFile,
    check: CustomerCheck,
    buckets: BucketsOfFile,
  ): Promise<readonly ErrorDetail[]> {
    const { store, now } = this.#options;
    const problems: ErrorDetail[] = [];
    for await (const { rows, rowsRead, ...batch } of file.rows) {
      const found = [
        ...batch.problems,
        ...buckets.check(rows),
        ...(await check(rows)),
      ];
      found.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
      problems.push(...found.slice(0, MAX_DETAILS - problems.length));
      await store.stage(key, {
        rows: problems.length === 0 ? rows.map(({ cells }) => cells) : [],
        rowsRead,
        at: now(),
        bucketSeconds: buckets.found?.bucketSeconds ?? 0,
      });
      await nextTurn();
    }
    return problems;
  }

  /**
   * Nothing of it was stored; what cannot be removed now, `UnfinishedImports`
   * removes. Where the decision was made and only its answer was lost, the
   * import has not ended: `UnfinishedImports` stores it.
   */
  async #giveUp({ key }: StoredImport, error: unknown): Promise<void> {
    const { store, now } = this.#options;
    const isRefused = error instanceof InvalidInputError;
    const isOfTheClient = isRefused || error instanceof RequestError;
    try {
      await store.end(key, {
        from: ['staging'],
        state: isRefused ? 'refused' : 'failed',
        problems: isOfTheClient ? error.details : INTERRUPTED,
        at: now(),
      });
      await removeStaged(store, key);
    } catch {
      // The error that led here is the one to tell.
    }
  }

  async #indicatorOf(file: ImportFile): Promise<StoredIndicator> {
    const indicator = await this.#indicator(file.indicator);
    if (indicator.stream !== file.stream) {
      throw InvalidInputError.of(
        'stream',
        `must be ${indicator.stream}, which the indicator collects`,
      );
    }
    return indicator;
  }

  async #indicator(ref: string): Promise<StoredIndicator> {
    const indicator = await this.#options.indicators.byRef(ref);
    if (indicator === undefined) {
      throw InvalidInputError.of('indicator', `there is no indicator ${ref}`);
    }
    return indicator;
  }
}

/** A file is sent again, or another one by mistake under the same id. */
function requireSame(
  known: StoredImport,
  file: ImportFile,
  subject: string,
): void {
  const isSame =
    known.indicator === file.indicator &&
    known.stream === file.stream &&
    known.dryRun === file.dryRun &&
    known.startedBy === subject;
  if (!isSame) {
    throw new FieldConflictError('id', 'is that of another import');
  }
  if (known.finishedAt === null) {
    throw new FieldConflictError('id', 'is that of an import that runs');
  }
}

import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  isRecurring,
  type ChangeMaintenanceWindow,
  type DeclareMaintenanceWindow,
  type Interval,
  type MaintenancePreview,
  type MaintenanceWindow,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { InvalidInputError, StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Caller, Callers } from '../permissions/Caller';
import { judgeWindows } from './judgeWindows';
import type {
  Maintenance,
  MaintenanceOptions,
  WindowsQuery,
} from './Maintenance';
import type { MaintenanceStore, WindowsScope } from './MaintenanceStore';
import { reachOf } from './occurrencesOf';
import type { StoredWindow } from './StoredWindow';
import {
  isForCustomer,
  toMaintenanceWindow,
  toOccurrences,
} from './toMaintenanceWindow';
import {
  candidateOf,
  checkWindow,
  decideChange,
  requireCancellable,
  requireMayDeclare,
  revisionOf,
} from './windowRules';

interface Options {
  readonly store: MaintenanceStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly entities: EntityDirectory;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

const DAY = 86_400;
/** Longer than any period, and short enough to follow any rule. */
const LONGEST_SPAN = 800 * DAY;
const MOST_OCCURRENCES = 100;
const MOST_PREVIEWED = 12;
const EVERYTHING: WindowsScope = { agreements: { kind: 'all' }, refs: [] };

/** The rules of maintenance windows. */
export class DefaultMaintenance implements Maintenance {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultMaintenance {
    return new DefaultMaintenance(options);
  }

  async declare(
    request: { window: DeclareMaintenanceWindow; idempotencyKey?: string },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    const { store, callers } = this.#options;
    const { window, idempotencyKey: key } = request;
    const now = this.#options.now();
    const caller = await callers.caller(options.credentials);
    const idempotencyKey = toIdempotencyKey({
      principal: caller.subject,
      key,
      what: 'maintenance-windows',
      body: window,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await this.get({ id: made, span: {} }, options);
    }
    await this.#check(window, caller, now);
    const id = await store.insert({
      id: randomUUID(),
      entityRef: window.entityRef,
      revision: revisionOf(window, {
        revision: 1,
        subject: caller.subject,
        now,
      }),
      idempotencyKey,
    });
    return await this.get({ id, span: {} }, options);
  }

  async preview(
    request: { window: DeclareMaintenanceWindow; windowId: string | null },
    options: MaintenanceOptions,
  ): Promise<MaintenancePreview> {
    const { callers } = this.#options;
    const { window, windowId } = request;
    const now = this.#options.now();
    const caller = await callers.caller(options.credentials);
    await this.#check(window, caller, now);
    const by = { subject: caller.subject, now };
    const stored =
      windowId === null ? undefined : await this.#stored(windowId, options);
    const candidate = candidateOf(window, { ...by, stored });
    const reach = reachOf(window.schedule);
    const from = isRecurring(window.schedule)
      ? Math.max(now, reach.from)
      : reach.from;
    const span = {
      from,
      to: Math.min(reach.to ?? Number.POSITIVE_INFINITY, from + 366 * DAY),
    };
    const judged = await judgeWindows([candidate], {
      ...this.#options,
      span,
      scope: (options.scope ?? EVERYTHING).agreements,
    });
    return {
      occurrences: toOccurrences(judged.occurrencesOf(candidate), {
        concerned: judged.concerned,
        now,
        most: MOST_PREVIEWED,
      }),
    };
  }

  async list(
    query: WindowsQuery,
    options: MaintenanceOptions,
  ): Promise<Page<MaintenanceWindow>> {
    const { entityRef, after, limit } = query;
    const span = this.#spanOf(query.span);
    const windows = await this.#options.store.list({
      scope: options.scope ?? EVERYTHING,
      entityRef,
      span,
      after,
      limit: limit + 1,
    });
    const page = toPage(windows, limit, ({ id }) => [id]);
    return {
      ...page,
      items: await this.#answer(page.items, { span, options }),
    };
  }

  async get(
    request: { id: string; span: Partial<Interval> },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    const window = await this.#stored(request.id, options);
    const span = this.#spanOf(request.span);
    const [answer] = await this.#answer([window], { span, options });
    return answer;
  }

  async change(
    request: { id: string; etag: string; window: ChangeMaintenanceWindow },
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    const { id, etag, window } = request;
    const now = this.#options.now();
    const caller = await this.#options.callers.caller(options.credentials);
    const { entityRef } = await this.#stored(id, options);
    await this.#check({ ...window, entityRef }, caller, now);
    await this.#options.store.change(id, now, stored => {
      const current = String(stored.revision);
      if (current !== etag) {
        throw new StaleVersionError({
          field: 'If-Match',
          yours: etag,
          current,
        });
      }
      const by = { subject: caller.subject, now };
      return { kind: 'revise', revision: decideChange(stored, window, by) };
    });
    return await this.get({ id, span: {} }, options);
  }

  async cancel(
    id: string,
    options: MaintenanceOptions,
  ): Promise<MaintenanceWindow> {
    const { callers, entities, store } = this.#options;
    const now = this.#options.now();
    const caller = await callers.caller(options.credentials);
    const { entityRef } = await this.#stored(id, options);
    await requireMayDeclare(entityRef, { caller, entities });
    await store.change(id, now, stored => {
      // A request sent again is answered alike.
      if (stored.cancelledAt !== null) {
        return { kind: 'none' };
      }
      requireCancellable(stored, now);
      return { kind: 'cancel', at: now, by: caller.subject };
    });
    return await this.get({ id, span: {} }, options);
  }

  async #check(
    window: ChangeMaintenanceWindow & { readonly entityRef: string },
    caller: Caller,
    now: number,
  ): Promise<void> {
    const { entities } = this.#options;
    await checkWindow(window, { entities, now });
    await requireMayDeclare(window.entityRef, { caller, entities });
  }

  async #stored(
    id: string,
    { scope }: MaintenanceOptions,
  ): Promise<StoredWindow> {
    const window = await this.#options.store.get(id, scope);
    if (window === undefined) {
      throw new NotFoundError(`There is no maintenance window ${id}`);
    }
    return window;
  }

  /** By default from a month ago to three months ahead. */
  #spanOf(asked: Partial<Interval>): Interval {
    const now = this.#options.now();
    const from = asked.from ?? Math.min(now, asked.to ?? now) - 31 * DAY;
    const to = asked.to ?? Math.max(now, from) + 92 * DAY;
    if (to <= from) {
      throw InvalidInputError.of('to', 'must be after from');
    }
    if (to - from > LONGEST_SPAN) {
      throw InvalidInputError.of('to', 'must be at most 800 days after from');
    }
    return { from, to };
  }

  async #answer(
    windows: readonly StoredWindow[],
    context: { span: Interval; options: MaintenanceOptions },
  ): Promise<MaintenanceWindow[]> {
    const now = this.#options.now();
    const { credentials } = context.options;
    const caller = await this.#options.callers.caller(credentials);
    const { occurrencesOf, concerned } = await judgeWindows(windows, {
      ...this.#options,
      span: context.span,
      scope: (context.options.scope ?? EVERYTHING).agreements,
    });
    return windows.map(window => {
      const agreements = concerned.filter(({ versions }) =>
        versions.some(
          ({ targetsOf }) => targetsOf(window.entityRef).length > 0,
        ),
      );
      return toMaintenanceWindow(window, {
        occurrences: toOccurrences(occurrencesOf(window), {
          concerned: agreements,
          now,
          most: MOST_OCCURRENCES,
        }),
        toCustomer: isForCustomer(caller, agreements),
      });
    });
  }
}

import { NotFoundError } from '@backstage/errors';
import type {
  BeganFrom,
  CreateOffering,
  ErrorDetail,
  Offering,
  OfferingDeclaration,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CalendarsStore } from '../calendars/CalendarsStore';
import {
  FieldConflictError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type { Offerings, OfferingsOptions, OfferingsQuery } from './Offerings';
import type { OfferingsStore, StoredOffering } from './OfferingsStore';
import { toOffering } from './toOffering';

interface Options {
  readonly store: OfferingsStore;
  readonly calendars: Pick<CalendarsStore, 'versionsOf'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of service offerings. */
export class DefaultOfferings implements Offerings {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultOfferings {
    return new DefaultOfferings(options);
  }

  async list(
    query: OfferingsQuery,
    _options: OfferingsOptions,
  ): Promise<Page<Offering>> {
    const { store } = this.#options;
    const found = await store.list({ ...query, limit: query.limit + 1 });
    const page = toPage(found, query.limit, ({ name }) => [name]);
    return { ...page, items: page.items.map(toOffering) };
  }

  async get(name: string, _options: OfferingsOptions): Promise<Offering> {
    return toOffering(await this.#stored(name));
  }

  async create(
    request: { offering: CreateOffering; idempotencyKey?: string },
    options: OfferingsOptions,
  ): Promise<Offering> {
    const { store, callers } = this.#options;
    const { name, ...declaration } = request.offering;
    const { subject } = await callers.caller(options.credentials);
    const now = this.#options.now();
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: 'offerings',
      body: request.offering,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await this.get(made, options);
    }
    await this.#requireCalendars(declaration);
    const created = await store.create({
      name,
      declaration,
      now,
      by: subject,
      idempotencyKey,
    });
    return await this.get(created, options);
  }

  async change(
    request: {
      name: string;
      etag: string;
      declaration: OfferingDeclaration;
    },
    options: OfferingsOptions,
  ): Promise<Offering> {
    const { name, etag, declaration } = request;
    await this.#stored(name);
    await this.#requireCalendars(declaration);
    return await this.#change(name, options, ({ revision }) => {
      const current = String(revision);
      if (current !== etag) {
        throw new StaleVersionError({
          field: 'If-Match',
          yours: etag,
          current,
        });
      }
      return { kind: 'declare', declaration };
    });
  }

  async archive(name: string, options: OfferingsOptions): Promise<Offering> {
    return await this.#change(name, options, ({ archivedAt }) =>
      archivedAt === null ? { kind: 'archive' } : { kind: 'none' },
    );
  }

  async restore(name: string, options: OfferingsOptions): Promise<Offering> {
    return await this.#change(name, options, ({ archivedAt }) =>
      archivedAt === null ? { kind: 'none' } : { kind: 'restore' },
    );
  }

  async beganFrom(
    agreementId: string,
    _options: OfferingsOptions,
  ): Promise<BeganFrom> {
    const stored = await this.#options.store.beganFrom(agreementId);
    return { offering: stored === undefined ? null : toOffering(stored) };
  }

  async setBeganFrom(
    request: { agreementId: string; name: string | null },
    options: OfferingsOptions,
  ): Promise<BeganFrom> {
    const { agreementId, name } = request;
    const { store, callers, now } = this.#options;
    const before = await store.beganFrom(agreementId);
    if (name !== null && name !== before?.name) {
      await this.#requireKept(name);
    }
    const { subject } = await callers.caller(options.credentials);
    await store.setBeganFrom({ agreementId, name, now: now(), by: subject });
    return await this.beganFrom(agreementId, options);
  }

  async #stored(name: string): Promise<StoredOffering> {
    const stored = await this.#options.store.get(name);
    if (stored === undefined) {
      throw new NotFoundError(`There is no offering ${name}`);
    }
    return stored;
  }

  async #requireKept(name: string): Promise<void> {
    const stored = await this.#options.store.get(name);
    if (stored === undefined) {
      throw InvalidInputError.of('name', `there is no offering ${name}`);
    }
    if (stored.archivedAt !== null) {
      throw new FieldConflictError('name', 'is that of an archived offering');
    }
  }

  async #change(
    name: string,
    options: OfferingsOptions,
    decide: Parameters<OfferingsStore['change']>[1],
  ): Promise<Offering> {
    const { store, callers } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    const now = this.#options.now();
    await store.change({ name, now, by: subject }, decide);
    return await this.get(name, options);
  }

  /** Refuses calendars that the portal does not keep. */
  async #requireCalendars(declaration: OfferingDeclaration): Promise<void> {
    const named = [
      { field: 'calendar', calendar: declaration.calendar },
      ...declaration.targets.map(({ calendar }, i) => ({
        field: `targets.${i}.calendar`,
        calendar,
      })),
    ].flatMap(({ field, calendar }) => {
      const [name, version] =
        typeof calendar === 'string' ? calendar.split('@') : [];
      return name === undefined ? [] : [{ field, name, version }];
    });
    const found = await this.#options.calendars.versionsOf(
      named.map(({ name }) => name),
    );
    const details = named.flatMap(({ field, name, version }): ErrorDetail[] =>
      found.some(
        one =>
          one.name === name &&
          (version === undefined || String(one.version) === version),
      )
        ? []
        : [
            {
              field,
              reason:
                version === undefined
                  ? `there is no calendar ${name}`
                  : `there is no version ${version} of a calendar ${name}`,
            },
          ],
    );
    if (details.length > 0) {
      throw new InvalidInputError(details);
    }
  }
}

import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  formatInstant,
  type Agreement,
  type AgreementDraft,
  type ListedAgreement,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { FieldConflictError, StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { IndicatorsStore } from '../indicators/IndicatorsStore';
import type { Callers } from '../permissions/Caller';
import { viewOf } from '../permissions/View';
import type { OfferedPromises } from '../promiseCheck/AgreementPromises';
import type {
  AgreementOptions,
  Agreements,
  AgreementsListQuery,
  SignRequest,
} from './Agreements';
import type { AgreementsStore, TermsToStore } from './AgreementsStore';
import { pinCalendars, type CalendarsToName } from './namedCalendars';
import { amendable, checkParties, nextDraft } from './amendRules';
import { checkDraft } from './draftRules';
import { hashTerms } from './hashTerms';
import { decideSignature } from './signingRules';
import {
  partiesOf,
  type StoredAgreement,
  type StoredVersion,
} from './StoredAgreement';
import { toAgreement, visibleTo } from './toAgreement';
import { toList } from './toList';

interface Options {
  readonly store: AgreementsStore;
  readonly entities: EntityDirectory;
  readonly customers: Pick<
    CustomersStore,
    'unknown' | 'people' | 'concernedBy'
  >;
  readonly indicators: IndicatorsStore;
  readonly calendars: CalendarsToName;
  readonly callers: Callers;
  readonly promises: OfferedPromises;
  /** Epoch seconds. */
  readonly now: () => number;
}

function draftOf(agreement: StoredAgreement, version: number): StoredVersion {
  const found = agreement.versions.find(
    candidate => candidate.version === version,
  );
  if (found?.stage !== 'draft') {
    throw new FieldConflictError('version', `${version} is not a draft`);
  }
  return found;
}

/** The rules of agreements. */
export class DefaultAgreements implements Agreements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultAgreements {
    return new DefaultAgreements(options);
  }

  async create(
    request: { draft: AgreementDraft; idempotencyKey?: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store, callers, now } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      body: request.draft,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    if (made !== undefined) {
      return await this.get(made, options);
    }
    const draft = await checkDraft(request.draft, {
      ...this.#options,
      versions: [],
    });
    const id = await store.insert({
      id: randomUUID(),
      draft,
      createdAt: now(),
      createdBy: subject,
      idempotencyKey,
    });
    return await this.get(id, options);
  }

  async list(
    query: AgreementsListQuery,
    options: AgreementOptions,
  ): Promise<Page<ListedAgreement>> {
    const { store, callers } = this.#options;
    const { entityRef, limit, ...filter } = query;
    const now = this.#options.now();
    const reader = await callers.caller(options.credentials);
    const found = await store.list({
      ...filter,
      now,
      reader,
      entityRefs: entityRef === undefined ? undefined : [entityRef],
      scope: options.scope ?? { kind: 'all' },
      limit: limit + 1,
    });
    const { items, ...rest } = toPage(found, limit, ({ keys }) => keys);
    return { ...rest, items: await toList(items, { store, reader, now }) };
  }

  async get(id: string, options: AgreementOptions): Promise<Agreement> {
    return (await this.#answer(options))(await this.#stored(id, options));
  }

  async replaceDraft(
    request: { id: string; etag: string; draft: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store } = this.#options;
    const current = await this.#stored(request.id, options);
    const draft = await this.#checked(request.draft, current);
    const changed = await store.change(request.id, agreement => {
      const etag = String(agreement.revision);
      if (etag !== request.etag) {
        throw new StaleVersionError({
          field: 'If-Match',
          yours: request.etag,
          current: etag,
        });
      }
      const newest = agreement.versions[agreement.versions.length - 1];
      return {
        kind: 'replace-draft',
        version: draftOf(agreement, newest.version).version,
        draft,
      };
    });
    return (await this.#answer(options))(changed);
  }

  async amend(
    request: { id: string; version: number; draft?: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const current = await this.#stored(request.id, options);
    const draft = await this.#checked(
      request.draft ?? nextDraft(current, request.version),
      current,
    );
    const changed = await this.#options.store.change(request.id, agreement => {
      const amended = amendable(agreement, request.version);
      return { kind: 'amend', version: amended.version + 1, draft };
    });
    return (await this.#answer(options))(changed);
  }

  async getVersion(
    request: { id: string; version: number },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { callers, now } = this.#options;
    const stored = await this.#stored(request.id, options);
    const view = viewOf(
      await callers.caller(options.credentials),
      partiesOf(stored),
    );
    const version = visibleTo(view, stored).versions.find(
      candidate => candidate.version === request.version,
    );
    if (version === undefined) {
      throw new NotFoundError(
        `There is no version ${request.version} of agreement ${request.id}`,
      );
    }
    return toAgreement(stored, { now: now(), view, version });
  }

  async offer(
    request: { id: string; version: number },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store, callers, calendars, customers, promises, now } =
      this.#options;
    const { subject } = await callers.caller(options.credentials);
    const current = await this.#stored(request.id, options);
    const draft = draftOf(current, request.version);
    const { customer, covers } = draft.terms;
    const concerns = [...(await customers.concernedBy(customer, covers))];
    const terms = await pinCalendars(draft.terms, calendars);
    const promiseCheck = await promises.check(request.id, terms);
    const changed = await store.change(request.id, agreement => {
      const { version } = draftOf(agreement, request.version);
      if (agreement.revision !== current.revision) {
        throw new FieldConflictError(
          'version',
          'was changed by another request; please read it again',
        );
      }
      return {
        kind: 'offer',
        version,
        terms,
        hash: hashTerms(terms),
        at: now(),
        by: subject,
        concerns: concerns.sort(),
        promiseCheck,
      };
    });
    return (await this.#answer(options))(changed);
  }

  async sign(
    request: SignRequest,
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store, callers, customers, now } = this.#options;
    const current = await this.#stored(request.id, options);
    const signer = {
      caller: await callers.caller(options.credentials),
      people: await customers.people(current.customerRef),
      now: now(),
      nowText: formatInstant(now()),
    };
    const changed = await store.change(request.id, agreement =>
      decideSignature(agreement, request, signer),
    );
    return (await this.#answer(options))(changed);
  }

  async #answer(
    options: AgreementOptions,
  ): Promise<(agreement: StoredAgreement) => Agreement> {
    const caller = await this.#options.callers.caller(options.credentials);
    const now = this.#options.now();
    return agreement =>
      toAgreement(agreement, {
        now,
        view: viewOf(caller, partiesOf(agreement)),
      });
  }

  /** A draft of an agreement that there is already; once a version was agreed its parties stay. */
  async #checked(
    draft: AgreementDraft,
    agreement: StoredAgreement,
  ): Promise<TermsToStore> {
    checkParties(draft, agreement);
    return await checkDraft(draft, {
      ...this.#options,
      versions: agreement.versions,
    });
  }

  async #stored(
    id: string,
    options: AgreementOptions,
  ): Promise<StoredAgreement> {
    const agreement = await this.#options.store.get(
      id,
      options.scope ?? { kind: 'all' },
    );
    if (agreement === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return agreement;
  }
}

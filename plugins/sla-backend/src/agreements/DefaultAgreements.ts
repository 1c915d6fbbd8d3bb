import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  Agreement,
  AgreementDraft,
  AgreementVersionHead,
  ListedAgreement,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { IndicatorsStore } from '../indicators/IndicatorsStore';
import type { Callers } from '../permissions/Caller';
import type {
  AgreementOptions,
  Agreements,
  AgreementsListQuery,
} from './Agreements';
import type { AgreementsStore, TermsToStore } from './AgreementsStore';
import type { AnsweredAgreements } from './AnsweredAgreements';
import type { CalendarsToName } from './namedCalendars';
import { amendable, checkParties, nextDraft } from './amendRules';
import { draftOf } from './draftOf';
import { checkDraft } from './draftRules';
import type { StoredAgreement } from './StoredAgreement';
import { toVersionHead, visibleTo } from './toAgreement';
import { toList } from './toList';

interface Options {
  readonly store: AgreementsStore;
  readonly answered: AnsweredAgreements;
  readonly entities: EntityDirectory;
  readonly customers: Pick<CustomersStore, 'unknown'>;
  readonly indicators: IndicatorsStore;
  readonly calendars: CalendarsToName;
  readonly callers: Callers;
  readonly isApprovalRequired: boolean;
  /** Epoch seconds. */
  readonly now: () => number;
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
    return {
      ...rest,
      items: await toList(items, { ...this.#options, reader, now }),
    };
  }

  async get(id: string, options: AgreementOptions): Promise<Agreement> {
    return await this.#options.answered.show(
      await this.#options.answered.stored(id, options),
      options,
    );
  }

  async replaceDraft(
    request: { id: string; etag: string; draft: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store } = this.#options;
    const current = await this.#options.answered.stored(request.id, options);
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
    return await this.#options.answered.show(changed, options);
  }

  async amend(
    request: { id: string; version: number; draft?: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const current = await this.#options.answered.stored(request.id, options);
    const draft = await this.#checked(
      request.draft ?? nextDraft(current, request.version),
      current,
    );
    const changed = await this.#options.store.change(request.id, agreement => {
      const amended = amendable(agreement, request.version);
      return { kind: 'amend', version: amended.version + 1, draft };
    });
    return await this.#options.answered.show(changed, options);
  }

  async listVersions(
    id: string,
    options: AgreementOptions,
  ): Promise<readonly AgreementVersionHead[]> {
    const { answered, now } = this.#options;
    const stored = await answered.stored(id, options);
    const view = await answered.viewOf(stored, options);
    const visible = visibleTo(view, stored);
    const at = now();
    return visible.versions
      .map(version => toVersionHead(visible, version, { view, now: at }))
      .reverse();
  }

  async getVersion(
    request: { id: string; version: number },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { answered } = this.#options;
    const stored = await answered.stored(request.id, options);
    const view = await answered.viewOf(stored, options);
    const version = visibleTo(view, stored).versions.find(
      candidate => candidate.version === request.version,
    );
    if (version === undefined) {
      throw new NotFoundError(
        `There is no version ${request.version} of agreement ${request.id}`,
      );
    }
    return (await answered.shown(options))(stored, version);
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
}

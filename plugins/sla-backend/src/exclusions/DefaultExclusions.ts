import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  parseInstant,
  type DeclareExclusion,
  type Exclusion,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf, type StoredAgreement } from '../agreements/StoredAgreement';
import type { CustomersStore } from '../customers/CustomersStore';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { viewOf } from '../permissions/View';
import {
  decideWord,
  requireOfProvider,
  versionFor,
  type Speaker,
} from './exclusionRules';
import type {
  ExclusionKey,
  ExclusionOptions,
  Exclusions,
  WordRequest,
} from './Exclusions';
import type { ExclusionsStore } from './ExclusionsStore';
import { countsSinceOf, type StoredExclusion } from './StoredExclusion';
import { toExclusion } from './toExclusion';

interface Options {
  readonly store: ExclusionsStore;
  readonly agreements: Pick<AgreementsStore, 'get'>;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of time declared afterwards. */
export class DefaultExclusions implements Exclusions {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultExclusions {
    return new DefaultExclusions(options);
  }

  async declare(
    request: {
      agreementId: string;
      exclusion: DeclareExclusion;
      idempotencyKey?: string;
    },
    options: ExclusionOptions,
  ): Promise<Exclusion> {
    const { store } = this.#options;
    const { agreementId, exclusion, idempotencyKey: key } = request;
    const now = this.#options.now();
    const speaker = await this.#speaker(agreementId, options);
    const { subject } = speaker.caller;
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key,
      what: 'exclusions',
      body: [agreementId, exclusion],
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await this.get({ agreementId, exclusionId: made }, options);
    }
    requireOfProvider(speaker, 'declaring');
    const { version, terms } = versionFor(exclusion, { ...speaker, now });
    const declared = {
      id: randomUUID(),
      agreementId,
      version,
      from: parseInstant(exclusion.from),
      to: parseInstant(exclusion.to),
      ground: exclusion.ground,
      reason: exclusion.reason,
      evidence: exclusion.evidence,
      targets: exclusion.targets,
      approval: terms.exclusionApproval ?? 'customer',
      revision: 1,
      disputed: false,
      declaredAt: now,
      declaredBy: subject,
      words: [],
    };
    const exclusionId = await store.insert(
      { ...declared, countsSince: countsSinceOf(declared) },
      idempotencyKey,
    );
    return await this.get({ agreementId, exclusionId }, options);
  }

  async list(
    query: PageRequest & { agreementId: string },
    options: ExclusionOptions,
  ): Promise<Page<Exclusion>> {
    const { agreementId, limit, after } = query;
    const agreement = await this.#agreement(agreementId, options);
    const found = await this.#options.store.list({
      agreementId,
      after,
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ declaredAt, id }) => [
      String(declaredAt),
      id,
    ]);
    const answer = await this.#answer(agreement, options);
    return { ...page, items: page.items.map(answer) };
  }

  async get(
    { agreementId, exclusionId }: ExclusionKey,
    options: ExclusionOptions,
  ): Promise<Exclusion> {
    const agreement = await this.#agreement(agreementId, options);
    const found = await this.#options.store.get(agreementId, exclusionId);
    if (found === undefined) {
      throw new NotFoundError(`There is no exclusion ${exclusionId}`);
    }
    return (await this.#answer(agreement, options))(found);
  }

  async say(
    request: WordRequest,
    options: ExclusionOptions,
  ): Promise<Exclusion> {
    const { agreementId, exclusionId } = request;
    const speaker = await this.#speaker(agreementId, options);
    const now = this.#options.now();
    const said = await this.#options.store.say(
      agreementId,
      exclusionId,
      exclusion => decideWord(exclusion, request, { ...speaker, now }),
    );
    return (await this.#answer(speaker.agreement, options))(said);
  }

  async #speaker(
    agreementId: string,
    options: ExclusionOptions,
  ): Promise<Speaker> {
    const { callers, customers } = this.#options;
    const agreement = await this.#agreement(agreementId, options);
    return {
      agreement,
      caller: await callers.caller(options.credentials),
      people: await customers.people(agreement.customerRef),
    };
  }

  async #answer(
    agreement: StoredAgreement,
    options: ExclusionOptions,
  ): Promise<(exclusion: StoredExclusion) => Exclusion> {
    const caller = await this.#options.callers.caller(options.credentials);
    const view = viewOf(caller, partiesOf(agreement));
    return exclusion => toExclusion(exclusion, view);
  }

  async #agreement(
    id: string,
    { scope = { kind: 'all' } }: ExclusionOptions,
  ): Promise<StoredAgreement> {
    const agreement = await this.#options.agreements.get(id, scope);
    if (agreement === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return agreement;
  }
}

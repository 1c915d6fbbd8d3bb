import { NotFoundError } from '@backstage/errors';
import type {
  Credit,
  CreditState,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { viewOf } from '../permissions/View';
import type {
  Credits,
  CreditsOptions,
  CreditsQuery,
  DecideRequest,
} from './Credits';
import type { CreditsStore } from './CreditsStore';
import { decided } from './decided';
import type { ProposedCredits } from './ProposedCredits';
import type { StoredCredit } from './StoredCredit';
import { toCredit } from './toCredit';

interface Options {
  readonly store: CreditsStore;
  readonly agreements: Pick<AgreementsStore, 'get' | 'byIds'>;
  readonly proposedCredits: Pick<ProposedCredits, 'refresh'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** What a customer is told of. */
const TOLD: readonly CreditState[] = ['confirmed', 'settled'];

/** The rules of credits. */
export class DefaultCredits implements Credits {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultCredits {
    return new DefaultCredits(options);
  }

  async list(
    query: CreditsQuery,
    options: CreditsOptions,
  ): Promise<Page<Credit>> {
    const { store, callers, agreements, proposedCredits } = this.#options;
    const { scope = { kind: 'all' } } = options;
    const { state, limit, ...filter } = query;
    const { agreementId } = filter;
    if (agreementId !== undefined) {
      if ((await agreements.get(agreementId, scope)) === undefined) {
        return { items: [] };
      }
      await proposedCredits.refresh([agreementId]);
    }
    const { representsOnly } = await callers.caller(options.credentials);
    const states = (state && [state]) ?? (representsOnly ? TOLD : undefined);
    const found = await store.list({
      ...filter,
      scope,
      states,
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ from, id }) => [String(from), id]);
    return { ...page, items: await this.#shown(page.items, options) };
  }

  async get(id: string, options: CreditsOptions): Promise<Credit> {
    const { scope = { kind: 'all' } } = options;
    const stored = await this.#options.store.get(id, scope);
    const [credit] = await this.#shown(stored ? [stored] : [], options);
    if (credit === undefined) {
      throw new NotFoundError(`There is no credit ${id}`);
    }
    return credit;
  }

  async decide(
    request: DecideRequest,
    options: CreditsOptions,
  ): Promise<Credit> {
    const { store, callers, now } = this.#options;
    await this.get(request.id, options);
    const { subject } = await callers.caller(options.credentials);
    await store.decide(request.id, credit =>
      decided(credit, request, { at: now(), by: subject }),
    );
    return await this.get(request.id, options);
  }

  async #shown(
    stored: readonly StoredCredit[],
    { credentials }: CreditsOptions,
  ): Promise<Credit[]> {
    const { agreements, callers } = this.#options;
    const ids = stored.map(({ agreementId }) => agreementId);
    const found = await agreements.byIds([...new Set(ids)]);
    const byId = new Map(found.map(agreement => [agreement.id, agreement]));
    const caller = await callers.caller(credentials);
    return stored.flatMap(credit => {
      const agreement = byId.get(credit.agreementId);
      return (
        (agreement &&
          toCredit(credit, agreement, viewOf(caller, partiesOf(agreement)))) ??
        []
      );
    });
  }
}

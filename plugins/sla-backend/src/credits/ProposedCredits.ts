import type { AuthService } from '@backstage/backend-plugin-api';
import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type { AskedSpan } from '../attainment/askedSpans';
import type { AttainmentService } from '../attainment/AttainmentService';
import { chunksOf } from '../database/chunksOf';
import { changesOf, decidedAmounts, isNothing } from './changesOf';
import type { CreditsStore } from './CreditsStore';
import { periodsBefore } from './periodsBefore';
import { proposalsOf } from './proposalsOf';
import type { StoredCredit } from './StoredCredit';

/** The last periods of a target that late facts may still change, with the running one: a year of months. */
const PERIODS = 13;
/** An agreement has at most a hundred targets, and so many are judged at once. */
const AGREEMENTS_AT_ONCE = 10;
const TARGETS_AT_ONCE = 1000;

interface Options {
  readonly store: CreditsStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  /** As the portal sees it, and not a caller. */
  readonly figures: Pick<AttainmentService, 'list'>;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

function creditedTargets(agreement: StoredAgreement): string[] {
  const credited = agreement.versions
    .filter(({ stage }) => stage === 'agreed')
    .flatMap(({ terms }) => terms.targets)
    .filter(({ credits }) => credits !== undefined);
  return [...new Set(credited.map(({ id }) => id))];
}

/**
 * Proposes credits from the figures of closed periods, and proposes open ones
 * anew where facts came late. The same again changes nothing, so that several
 * instances and readers may do so at once.
 */
export class ProposedCredits {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ProposedCredits {
    return new ProposedCredits(options);
  }

  /** Of all agreements that credit something. */
  async refreshAll(signal?: AbortSignal): Promise<void> {
    let after: string | undefined;
    do {
      const ids = await this.#options.store.creditingAgreements({
        after,
        limit: AGREEMENTS_AT_ONCE,
      });
      await this.refresh(ids);
      after = ids[AGREEMENTS_AT_ONCE - 1];
    } while (after !== undefined && !signal?.aborted);
  }

  /** Of some agreements. */
  async refresh(agreementIds: readonly string[]): Promise<void> {
    for (const ids of chunksOf(agreementIds, AGREEMENTS_AT_ONCE)) {
      const agreements = await this.#options.agreements.byIds(ids);
      const figures = await this.#figures(agreements);
      const stored = await this.#options.store.ofAgreements(ids);
      for (const agreement of agreements) {
        const isOfIt = (one: { readonly agreementId: string }) =>
          one.agreementId === agreement.id;
        await this.#refreshOne(
          agreement,
          figures.filter(isOfIt),
          stored.filter(isOfIt),
        );
      }
    }
  }

  async #refreshOne(
    agreement: StoredAgreement,
    figures: readonly Attainment[],
    stored: readonly StoredCredit[],
  ): Promise<void> {
    const { store, now } = this.#options;
    const decide = (credits: readonly StoredCredit[]) =>
      changesOf(
        credits,
        proposalsOf(agreement, figures, decidedAmounts(credits)),
      );
    if (!isNothing(decide(stored))) {
      await store.change(agreement.id, now(), decide);
    }
  }

  async #figures(
    agreements: readonly StoredAgreement[],
  ): Promise<readonly Attainment[]> {
    const last = await this.#judged(
      { kind: 'last', count: PERIODS },
      agreements.flatMap(creditedTargets),
    );
    const before = periodsBefore(agreements, {
      now: this.#options.now(),
      count: PERIODS,
    });
    const earlier: Attainment[] = [];
    for (const [label, targetIds] of before) {
      earlier.push(
        ...(await this.#judged({ kind: 'named', label }, targetIds)),
      );
    }
    return [...last, ...earlier];
  }

  async #judged(
    asked: AskedSpan,
    targetIds: readonly string[],
  ): Promise<readonly Attainment[]> {
    if (targetIds.length === 0) {
      return [];
    }
    const { figures, auth } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const { items } = await figures.list(
      { asked, targetIds, limit: TARGETS_AT_ONCE, after: undefined },
      { credentials },
    );
    return items;
  }
}

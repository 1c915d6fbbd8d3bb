import { NotFoundError } from '@backstage/errors';
import type {
  Alerting,
  TargetAlerting,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementOptions } from '../../agreements/Agreements';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import {
  partiesOf,
  type StoredAgreement,
} from '../../agreements/StoredAgreement';
import { shownVersion } from '../../agreements/versionsInForce';
import { InvalidInputError, StaleVersionError } from '../../errors';
import type { IndicatorsStore } from '../../indicators/IndicatorsStore';
import type { Callers } from '../../permissions/Caller';
import { viewOf } from '../../permissions/View';
import type {
  AlertingOfAgreements,
  AlertingRequest,
} from './AlertingOfAgreements';
import { alertingProblems } from './alertingRules';
import type { AlertingStore } from './AlertingStore';
import { effectiveAlerting, type StoredAlerting } from './StoredAlerting';

interface Options {
  readonly store: AlertingStore;
  readonly agreements: Pick<AgreementsStore, 'get'>;
  readonly indicators: Pick<IndicatorsStore, 'judgedByRefs'>;
  readonly callers: Callers;
  readonly defaults: TargetAlerting;
  /** Epoch seconds. */
  readonly now: () => number;
}

function toAlerting(
  agreementId: string,
  stored: StoredAlerting | undefined,
  defaults: TargetAlerting,
): Alerting {
  return {
    agreementId,
    etag: String(stored?.revision ?? 0),
    isDefault: stored === undefined,
    ...effectiveAlerting(stored, defaults),
  };
}

/** The rules of how one is alerted. */
export class DefaultAlertingOfAgreements implements AlertingOfAgreements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultAlertingOfAgreements {
    return new DefaultAlertingOfAgreements(options);
  }

  async get(agreementId: string, options: AgreementOptions): Promise<Alerting> {
    await this.#agreement(agreementId, options);
    return toAlerting(
      agreementId,
      await this.#stored(agreementId),
      this.#options.defaults,
    );
  }

  async replace(
    { agreementId, etag, change }: AlertingRequest,
    options: AgreementOptions,
  ): Promise<Alerting> {
    const { store, defaults, callers, now } = this.#options;
    const agreement = await this.#agreement(agreementId, options);
    await this.#check(agreement, change);
    const { subject } = await callers.caller(options.credentials);
    const stored = await this.#stored(agreementId);
    const revision = stored?.revision ?? 0;
    const replaced =
      etag === String(revision) &&
      (await store.replace({
        agreementId,
        revision,
        settings: change,
        at: now(),
        by: subject,
      }));
    const after = await this.#stored(agreementId);
    if (!replaced) {
      throw new StaleVersionError({
        field: 'If-Match',
        yours: etag,
        current: String(after?.revision ?? 0),
      });
    }
    return toAlerting(agreementId, after, defaults);
  }

  /** @throws NotFoundError - also for who sees the customer's side of it */
  async #agreement(
    id: string,
    { credentials, scope = { kind: 'all' } }: AgreementOptions,
  ): Promise<StoredAgreement> {
    const { agreements, callers } = this.#options;
    const agreement = await agreements.get(id, scope);
    const caller = await callers.caller(credentials);
    if (
      agreement === undefined ||
      viewOf(caller, partiesOf(agreement)).kind !== 'provider'
    ) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return agreement;
  }

  async #check(
    agreement: StoredAgreement,
    change: AlertingRequest['change'],
  ): Promise<void> {
    const { indicators, defaults, now } = this.#options;
    const { targets } = shownVersion(agreement, now()).terms;
    const known = await indicators.judgedByRefs(
      targets.map(({ indicator }) => indicator),
    );
    const problems = alertingProblems(
      effectiveAlerting({ settings: change, revision: 0 }, defaults),
      targets.map(target => ({
        target,
        bucketSeconds: known.get(target.indicator)?.bucketSeconds ?? null,
      })),
      change.burnWindows !== undefined,
    );
    if (problems.length > 0) {
      throw new InvalidInputError(problems);
    }
  }

  async #stored(agreementId: string): Promise<StoredAlerting | undefined> {
    const stored = await this.#options.store.ofAgreements([agreementId]);
    return stored.get(agreementId);
  }
}

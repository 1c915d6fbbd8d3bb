import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { PromiseCheck } from '@service-levels/backstage-plugin-sla-common';
import type { StoredTerms } from '../agreements/StoredAgreement';
import { withoutNames } from './mapUnderpinnings';
import type { PromiseChecker, PromiseToCheck } from './PromiseChecker';
import { GraphTooLargeError } from './readGraph';
import type { StoredPromiseCheck } from './StoredPromiseCheck';

/** Checks the terms of an agreement, for who is about to offer them. */
export interface OfferedPromises {
  /** Never throws: that a check could not be made is an answer, and hinders no offer. */
  check(agreementId: string, terms: StoredTerms): Promise<StoredPromiseCheck>;
}

interface Options {
  readonly checker: PromiseChecker;
  readonly logger: Pick<LoggerService, 'warn'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

function toCheck(
  terms: StoredTerms,
  target: StoredTerms['targets'][number],
): PromiseToCheck {
  const { provider, timeZone, effectiveTo } = terms;
  const { indicator, objective, period, noData, coverageFloor } = target;
  return {
    noData,
    coverageFloor,
    wanted: {
      indicator,
      objective,
      period,
      timeZone,
      effectiveTo,
      calendar: target.calendar ?? terms.calendar,
      entities: [indicator.slice(0, indicator.lastIndexOf('/'))],
      provider: typeof provider === 'string' ? provider : null,
    },
  };
}

/** Checks all targets of an agreement at once. */
export class AgreementPromises implements OfferedPromises {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AgreementPromises {
    return new AgreementPromises(options);
  }

  async check(
    agreementId: string,
    terms: StoredTerms,
  ): Promise<StoredPromiseCheck> {
    const { checker, logger, now } = this.#options;
    const checkedAt = now();
    try {
      const checks: PromiseCheck[] = await checker.check(
        terms.targets.map(target => toCheck(terms, target)),
        { except: agreementId },
      );
      return {
        checkedAt,
        failure: null,
        targets: terms.targets.map(({ id }, i) => ({
          targetId: id,
          check: withoutNames(checks[i]),
        })),
      };
    } catch (error) {
      if (error instanceof GraphTooLargeError) {
        return { checkedAt, failure: 'too-large', targets: [] };
      }
      logger.warn(
        `Whether agreement ${agreementId} can be promised could not be checked`,
        toError(error),
      );
      return { checkedAt, failure: 'unavailable', targets: [] };
    }
  }
}

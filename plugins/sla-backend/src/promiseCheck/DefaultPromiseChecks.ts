import { NotFoundError } from '@backstage/errors';
import {
  formatInstant,
  PROMISE_ANSWERS,
  type AgreementPromiseCheck,
  type PromiseCheck,
  type PromiseCheckRequest,
  type RestsOn,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import {
  writeOutCalendars,
  type CalendarsToName,
} from '../agreements/namedCalendars';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { InvalidInputError } from '../errors';
import type { OfferedPromises } from './AgreementPromises';
import {
  mapUnderpinnings,
  underpinningsIn,
  type NameOf,
} from './mapUnderpinnings';
import type { PromiseChecker } from './PromiseChecker';
import type { PromiseChecks, PromiseChecksOptions } from './PromiseChecks';
import type { PromiseChecksStore } from './PromiseChecksStore';
import { GraphTooLargeError } from './readGraph';
import { readRestsOn, type RestsOnSources } from './readRestsOn';
import type { StoredPromiseCheck } from './StoredPromiseCheck';

interface Options extends RestsOnSources {
  readonly checker: PromiseChecker;
  readonly promises: OfferedPromises;
  readonly agreements: Pick<AgreementsStore, 'get' | 'readable' | 'byIds'>;
  readonly calendars: CalendarsToName;
  readonly store: PromiseChecksStore;
}

function worstOf(checks: readonly PromiseCheck[]) {
  const ranks = checks.map(({ answer }) => PROMISE_ANSWERS.indexOf(answer));
  return PROMISE_ANSWERS[Math.max(0, ...ranks)];
}

/** What checks are made of, and what of them is kept. */
export class DefaultPromiseChecks implements PromiseChecks {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultPromiseChecks {
    return new DefaultPromiseChecks(options);
  }

  async check(
    request: PromiseCheckRequest,
    options: PromiseChecksOptions,
  ): Promise<PromiseCheck> {
    const { checker, calendars } = this.#options;
    const { details, calendarOf } = await writeOutCalendars(
      { calendar: request.calendar, targets: [] },
      calendars,
    );
    if (details.length > 0) {
      throw new InvalidInputError(details);
    }
    const { indicator, agreementId, entities, noData, coverageFloor } = request;
    const agreement =
      agreementId === undefined
        ? undefined
        : await this.#agreement(agreementId, options);
    const wanted = {
      indicator,
      objective: request.objective,
      period: request.period,
      timeZone: request.timeZone,
      effectiveTo: request.effectiveTo,
      calendar: calendarOf(request.calendar),
      entities: entities ?? [indicator.slice(0, indicator.lastIndexOf('/'))],
      provider: request.provider ?? agreement?.providerRef ?? null,
    };
    try {
      const [check] = await checker.check([{ wanted, noData, coverageFloor }], {
        except: agreementId,
      });
      return await this.#named([check], options).then(([named]) => named);
    } catch (error) {
      throw error instanceof GraphTooLargeError
        ? InvalidInputError.of('entities', error.message)
        : error;
    }
  }

  async ofAgreement(
    request: { id: string; version?: number },
    options: PromiseChecksOptions,
  ): Promise<AgreementPromiseCheck> {
    const { promises, store } = this.#options;
    const agreement = await this.#agreement(request.id, options);
    const { versions } = agreement;
    const wanted = request.version ?? versions[versions.length - 1].version;
    const found = versions.find(({ version }) => version === wanted);
    if (found === undefined) {
      throw new NotFoundError(
        `There is no version ${wanted} of agreement ${request.id}`,
      );
    }
    const key = { agreementId: agreement.id, version: found.version };
    const stored = await store.get(key);
    const { checkedAt, failure, targets }: StoredPromiseCheck =
      stored ?? (await promises.check(agreement.id, found.terms));
    const checks = await this.#named(
      targets.map(({ check }) => check),
      options,
    );
    const names = new Map(
      found.terms.targets.map(({ id, name }) => [id, name]),
    );
    return {
      ...key,
      isStored: stored !== undefined,
      checkedAt: formatInstant(checkedAt),
      answer: failure === null ? worstOf(checks) : null,
      failure,
      targets: targets.map(({ targetId }, i) => ({
        ...checks[i],
        targetId,
        targetName: names.get(targetId) ?? '',
      })),
    };
  }

  async restsOn(id: string, options: PromiseChecksOptions): Promise<RestsOn> {
    const agreement = await this.#agreement(id, options);
    return await readRestsOn(agreement, this.#options, options);
  }

  /** The checks, with the names of what the caller may read and nothing of what they may not. */
  async #named(
    checks: readonly PromiseCheck[],
    { scope = { kind: 'all' } }: PromiseChecksOptions,
  ): Promise<PromiseCheck[]> {
    const ids = checks.flatMap(check => [...underpinningsIn(check).keys()]);
    const readable = await this.#options.agreements.readable(ids, scope);
    const byId = new Map(readable.map(agreement => [agreement.id, agreement]));
    const nameOf: NameOf = ({ agreementId, version }) => {
      const agreement = byId.get(agreementId ?? '');
      const terms = agreement?.versions.find(
        candidate => candidate.version === version,
      )?.terms;
      return (
        terms && {
          agreementId,
          title: terms.title,
          targetNames: new Map(terms.targets.map(({ id, name }) => [id, name])),
        }
      );
    };
    return checks.map(check => mapUnderpinnings(check, nameOf));
  }

  async #agreement(
    id: string,
    { scope = { kind: 'all' } }: PromiseChecksOptions,
  ): Promise<StoredAgreement> {
    const agreement = await this.#options.agreements.get(id, scope);
    if (agreement === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return agreement;
  }
}

import { NotFoundError } from '@backstage/errors';
import {
  parsePeriod,
  type CreateReport,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { versionsInForce } from '../agreements/versionsInForce';
import type { TargetsStore } from '../attainment/TargetsStore';
import type { CustomersStore } from '../customers/CustomersStore';
import { InvalidInputError } from '../errors';
import type { NewReport } from './StoredReport';

/** More targets than the SLAs with one customer have. */
const MOST_TARGETS = 5_000;

interface Options {
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly customers: Pick<CustomersStore, 'get'>;
  readonly targets: Pick<TargetsStore, 'list'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** What a report is created with, besides who creates it. */
export type SubjectOfReport = Omit<NewReport, 'id' | 'createdAt' | 'createdBy'>;

/** The version of an agreement that was in force last in a period of its zone. */
function heldIn(agreement: StoredAgreement, label: string) {
  return versionsInForce(agreement)
    .filter(({ version, span }) => {
      const { from, to } = parsePeriod(label, version.terms.timeZone);
      return span.from < to && span.to > from;
    })
    .pop()?.version;
}

/** Finds out what a report is about that somebody wants to create. */
export class ReportSubjects {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ReportSubjects {
    return new ReportSubjects(options);
  }

  /**
   * Ids of the agreements that it is about; of those with a customer the SLAs
   * that it is a party of, whatever their period.
   */
  async agreementIds(report: CreateReport): Promise<readonly string[]> {
    const { agreementId, customerRef } = report;
    return agreementId === undefined
      ? await this.#slasWith(customerRef ?? '')
      : [agreementId];
  }

  /**
   * @throws NotFoundError - where there is nothing that it could be about
   * @throws InputError - where nothing was agreed in the period, or it has not begun
   */
  async find(report: CreateReport): Promise<SubjectOfReport> {
    const { agreementId, customerRef, period } = report;
    const ids = await this.agreementIds(report);
    const found = await this.#options.agreements.byIds(ids);
    const held = found.flatMap(agreement => {
      const version = heldIn(agreement, period);
      return version === undefined ? [] : [{ agreement, version }];
    });
    if (found.length === 0) {
      throw new NotFoundError('There is nothing to report on');
    }
    const [first] = held;
    if (first === undefined) {
      throw InvalidInputError.of(
        'period',
        'is one in which nothing was agreed',
      );
    }
    const { agreement, version } = first;
    const { timeZone, title } = version.terms;
    const { label, from, to } = parsePeriod(period, timeZone);
    if (from > this.#options.now()) {
      throw InvalidInputError.of('period', 'must have begun');
    }
    return agreementId === undefined
      ? {
          subject: { kind: 'customer', customerRef: agreement.customerRef },
          customerRef: agreement.customerRef,
          title: await this.#titleOf(customerRef ?? ''),
          period: { label, from, to, timeZone },
          agreementIds: held.map(one => one.agreement.id),
        }
      : {
          subject: { kind: 'agreement', agreementId },
          customerRef: agreement.customerRef,
          title,
          period: { label, from, to, timeZone },
          agreementIds: [agreementId],
        };
  }

  async #slasWith(customerRef: string): Promise<readonly string[]> {
    const { targets, agreements } = this.#options;
    const listed = await targets.list({
      scope: { kind: 'all' },
      customerRef,
      type: 'sla',
      limit: MOST_TARGETS,
    });
    const ids = [...new Set(listed.map(({ agreementId }) => agreementId))];
    const found = await agreements.byIds(ids);
    // What only covers the customer besides is between others.
    return found
      .filter(agreement => agreement.customerRef === customerRef)
      .map(({ id }) => id);
  }

  async #titleOf(customerRef: string): Promise<string> {
    const customer = await this.#options.customers.get(customerRef, {
      kind: 'all',
    });
    return customer?.title ?? customerRef.slice(customerRef.indexOf('/') + 1);
  }
}

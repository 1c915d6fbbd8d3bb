import { NotFoundError } from '@backstage/errors';
import {
  formatInstant,
  parsePeriod,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import type {
  StoredAgreement,
  StoredVersion,
} from '../../agreements/StoredAgreement';
import { versionsInForce } from '../../agreements/versionsInForce';
import type { TargetsStore } from '../../attainment/TargetsStore';
import type { AskedReport } from '../ReportContents';

/** More targets than the SLAs with one customer have. */
const MOST_TARGETS = 5_000;

/** An agreement with the version that was in force last in the period. */
export interface AgreementInPeriod {
  readonly agreement: StoredAgreement;
  readonly version: StoredVersion;
}

/** What is asked for, with what was agreed in its period. */
export interface ReportedSubject {
  readonly asked: AskedReport;
  readonly customerRef: string;
  readonly period: ReportContent['period'];
  /** By title. */
  readonly agreements: readonly AgreementInPeriod[];
}

interface Options {
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly targets: Pick<TargetsStore, 'list'>;
}

/** The version in force at the end of a period of the agreement's zone; undefined where none was in force in it. */
function inPeriod(
  agreement: StoredAgreement,
  label: string,
): AgreementInPeriod | undefined {
  const held = versionsInForce(agreement).filter(({ version, span }) => {
    const { from, to } = parsePeriod(label, version.terms.timeZone);
    return span.from < to && span.to > from;
  });
  const version = held.at(-1)?.version;
  return version && { agreement, version };
}

/** Finds out which agreements reports are about. */
export class ReportedSubjects {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ReportedSubjects {
    return new ReportedSubjects(options);
  }

  /** @throws NotFoundError - for an agreement that is not there */
  async read(asked: readonly AskedReport[]): Promise<ReportedSubject[]> {
    const ids = await Promise.all(asked.map(one => this.#agreementIds(one)));
    const found = await this.#options.agreements.byIds([
      ...new Set(ids.flat()),
    ]);
    const byId = new Map(found.map(agreement => [agreement.id, agreement]));
    return asked.map((one, i) =>
      this.#subjectOf(
        one,
        ids[i].flatMap(id => byId.get(id) ?? []),
      ),
    );
  }

  async #agreementIds({ subject }: AskedReport): Promise<string[]> {
    if (subject.kind === 'agreement') {
      return [subject.agreementId];
    }
    const targets = await this.#options.targets.list({
      scope: { kind: 'all' },
      customerRef: subject.customerRef,
      type: 'sla',
      limit: MOST_TARGETS,
    });
    return [...new Set(targets.map(({ agreementId }) => agreementId))];
  }

  #subjectOf(
    asked: AskedReport,
    found: readonly StoredAgreement[],
  ): ReportedSubject {
    const { subject, period: label } = asked;
    const customerRef =
      subject.kind === 'customer'
        ? subject.customerRef
        : found.at(0)?.customerRef;
    if (customerRef === undefined) {
      throw new NotFoundError('There is no such agreement to report on');
    }
    const agreements = found
      // What only covers the customer besides is between others.
      .filter(agreement => agreement.customerRef === customerRef)
      .flatMap(agreement => inPeriod(agreement, label) ?? [])
      .sort((a, b) =>
        a.version.terms.title.localeCompare(b.version.terms.title, 'en-US'),
      );
    const [version = found.at(0)?.versions.at(-1)] = agreements.map(
      one => one.version,
    );
    const timeZone = version?.terms.timeZone ?? 'UTC';
    const { from, to } = parsePeriod(label, timeZone);
    return {
      asked,
      customerRef,
      period: {
        label,
        from: formatInstant(from),
        to: formatInstant(to),
        timeZone,
      },
      agreements,
    };
  }
}

import {
  documentLanguageOf,
  type DocumentLanguage,
  type Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  ExplainedFigure,
  ExplainedTargets,
} from '../../attainment/ExplainedTargets';
import type { CreditsStore } from '../../credits/CreditsStore';
import type { StoredCredit } from '../../credits/StoredCredit';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { KeptCustomersStore } from '../../customers/KeptCustomersStore';
import { chunksOf } from '../../database/chunksOf';
import type { EntityDirectory } from '../../entities/EntityDirectory';
import type { IndicatorsStore } from '../../indicators/IndicatorsStore';
import type {
  AskedReport,
  ComposedReport,
  ReportContents,
} from '../ReportContents';
import { composeReport, type SubjectFacts } from './composeReport';
import { refsIn } from './refsIn';
import type { ReportedImprovements } from './ReportedImprovements';
import type { ReportedRelationship } from './ReportedRelationship';
import type { ReportedSubject, ReportedSubjects } from './ReportedSubjects';
import { placeOf, TREND } from './reportedTargets';

/** So many agreements are asked for in one statement. */
const AT_ONCE = 500;

interface Options {
  readonly subjects: ReportedSubjects;
  readonly explainedTargets: ExplainedTargets;
  readonly relationship: ReportedRelationship;
  readonly improvements: ReportedImprovements;
  readonly credits: Pick<CreditsStore, 'ofAgreements'>;
  readonly customers: Pick<CustomersStore, 'get'>;
  readonly keptCustomers: Pick<KeptCustomersStore, 'get'>;
  readonly entities: Pick<EntityDirectory, 'titlesOf'>;
  readonly indicators: Pick<IndicatorsStore, 'byRefs'>;
  readonly company: string | null;
  /** For customers who have none. */
  readonly language: DocumentLanguage;
}

/** What is known of a customer. */
interface KnownCustomer {
  readonly title: string | undefined;
  readonly language: DocumentLanguage;
}

type FiguresByTarget = ReadonlyMap<string, readonly ExplainedFigure[]>;

/** Reports of one period and instant are read together. */
function groupOf({ asked }: ReportedSubject): string {
  return `${asked.period}/${asked.asOf}`;
}

function relationshipOf(subject: ReportedSubject): string {
  const { timeZone } = subject.period;
  return `${groupOf(subject)}/${timeZone}/${subject.customerRef}`;
}

/** All by a key that several may share, each read once. */
async function readOnce<TItem, TValue>(
  items: readonly TItem[],
  keyOf: (item: TItem) => string,
  read: (item: TItem) => Promise<TValue>,
): Promise<(item: TItem) => TValue> {
  const first = new Map(items.map(item => [keyOf(item), item]));
  const found = new Map<string, TValue>();
  for (const [key, item] of first) {
    found.set(key, await read(item));
  }
  return item => {
    const value = found.get(keyOf(item));
    if (value === undefined) {
      throw new Error(`Nothing was read for ${keyOf(item)}`);
    }
    return value;
  };
}

/** Puts reports together; what several of them need is read once. */
export class DefaultReportContents implements ReportContents {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultReportContents {
    return new DefaultReportContents(options);
  }

  async composeAll(
    asked: readonly AskedReport[],
  ): Promise<readonly ComposedReport[]> {
    const { relationship, improvements, company } = this.#options;
    const subjects = await this.#options.subjects.read(asked);
    const figuresOf = await this.#figures(subjects);
    const creditsOf = await this.#credits(subjects);
    const relatedTo = await readOnce(
      subjects,
      relationshipOf,
      async ({ customerRef, period, asked: { asOf } }) =>
        await relationship.read({ customerRef, period, asOf }),
    );
    const customerOf = await readOnce(
      subjects,
      ({ customerRef }) => customerRef,
      async ({ customerRef }) => await this.#customer(customerRef),
    );
    const facts: SubjectFacts[] = [];
    for (const subject of subjects) {
      const ids = subject.agreements.map(({ agreement }) => agreement.id);
      facts.push({
        subject,
        company,
        figures: figuresOf(subject),
        credits: creditsOf(ids),
        relationship: relatedTo(subject),
        improvements: await improvements.of({
          customerRef: subject.customerRef,
          agreementIds: ids,
          asOf: subject.asked.asOf,
        }),
        language: customerOf(subject).language,
      });
    }
    const titles = await this.#titles(facts);
    const indicators = await this.#indicators(facts);
    return facts.map(one => {
      const { customerRef } = one.subject;
      const own = customerOf(one.subject).title;
      return composeReport(one, {
        indicators,
        nameOf: ref =>
          (ref === customerRef ? own : undefined) ??
          titles.get(ref) ??
          ref.slice(ref.indexOf('/') + 1),
      });
    });
  }

  /** One read for all targets of a period, whosever report they are in. */
  async #figures(
    subjects: readonly ReportedSubject[],
  ): Promise<(subject: ReportedSubject) => FiguresByTarget> {
    const groups = new Map<string, ReportedSubject[]>();
    for (const subject of subjects) {
      const key = groupOf(subject);
      groups.set(key, [...(groups.get(key) ?? []), subject]);
    }
    return await readOnce(subjects, groupOf, async subject => {
      const { period: label, asOf } = subject.asked;
      const agreements = (groups.get(groupOf(subject)) ?? []).flatMap(
        one => one.agreements,
      );
      const targets = agreements.flatMap(({ agreement }) =>
        agreement.versions
          .filter(({ stage }) => stage === 'agreed')
          .flatMap(({ terms }) => terms.targets),
      );
      const found = await this.#options.explainedTargets.read({
        asked: { kind: 'endingIn', label, before: TREND - 1 },
        targetIds: [...new Set(targets.map(({ id }) => id))],
        asOf,
        isExplained: figure => placeOf(figure, label) === 'ends-in',
      });
      const byTarget = new Map<string, ExplainedFigure[]>();
      for (const one of found) {
        const { targetId } = one.figure;
        const before = byTarget.get(targetId) ?? [];
        byTarget.set(targetId, [...before, one]);
      }
      return byTarget;
    });
  }

  async #credits(
    subjects: readonly ReportedSubject[],
  ): Promise<(ids: readonly string[]) => readonly StoredCredit[]> {
    const ids = subjects.flatMap(({ agreements }) =>
      agreements.map(({ agreement }) => agreement.id),
    );
    const byAgreement = new Map<string, StoredCredit[]>();
    for (const some of chunksOf([...new Set(ids)], AT_ONCE)) {
      for (const credit of await this.#options.credits.ofAgreements(some)) {
        const before = byAgreement.get(credit.agreementId) ?? [];
        byAgreement.set(credit.agreementId, [...before, credit]);
      }
    }
    return some => some.flatMap(id => byAgreement.get(id) ?? []);
  }

  async #customer(ref: string): Promise<KnownCustomer> {
    const { customers, keptCustomers, language } = this.#options;
    const customer = await customers.get(ref, { kind: 'all' });
    const kept = await keptCustomers.get(ref);
    const tag = kept?.declaration.language;
    return {
      title: customer?.title,
      language: tag ? documentLanguageOf(tag) : language,
    };
  }

  async #titles(
    facts: readonly SubjectFacts[],
  ): Promise<ReadonlyMap<string, string>> {
    const refs = new Set(facts.flatMap(refsIn));
    return await this.#options.entities.titlesOf([...refs]);
  }

  async #indicators(
    facts: readonly SubjectFacts[],
  ): Promise<ReadonlyMap<string, Indicator>> {
    const refs = facts.flatMap(({ subject }) =>
      subject.agreements.flatMap(({ agreement }) =>
        agreement.versions.flatMap(({ terms }) =>
          terms.targets.map(({ indicator }) => indicator),
        ),
      ),
    );
    const found = await this.#options.indicators.byRefs([...new Set(refs)]);
    return new Map(found.map(indicator => [indicator.ref, indicator]));
  }
}

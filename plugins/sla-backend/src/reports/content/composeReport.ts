import {
  formatInstant,
  type DocumentLanguage,
  type Indicator,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExplainedFigure } from '../../attainment/ExplainedTargets';
import type { StoredCredit } from '../../credits/StoredCredit';
import type { ComposedReport } from '../ReportContents';
import { providerOf, reportedAgreement } from './reportedAgreement';
import {
  actionsOf,
  complaintsOf,
  satisfactionOf,
  type Relationship,
} from './ReportedRelationship';
import type { ReportedSubject } from './ReportedSubjects';

/** Everything that one report is put together from. */
export interface SubjectFacts {
  readonly subject: ReportedSubject;
  readonly company: string | null;
  readonly language: DocumentLanguage;
  /** By target; those of other reports may be among them. */
  readonly figures: ReadonlyMap<string, readonly ExplainedFigure[]>;
  readonly credits: readonly StoredCredit[];
  readonly relationship: Relationship;
  readonly improvements: ReportContent['improvements'];
}

/** What things are called. */
export interface Naming {
  readonly nameOf: (ref: string) => string;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** The services of the report, each with what the customer calls it. */
function serviceNames(
  { agreements }: ReportedSubject,
  nameOf: (ref: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    agreements.flatMap(({ version: { terms } }) => [
      ...terms.entities.map(ref => [ref, nameOf(ref)] as const),
      ...(terms.services ?? [])
        // Where a service is one entity alone, both are the same thing.
        .filter(({ entities }) => entities.length === 1)
        .map(({ title, entities: [ref] }) => [ref, title] as const),
    ]),
  );
}

/** In a report on one agreement, what is said of other services is left out. */
function ofServices(
  { complaints, ...others }: Relationship,
  { asked }: ReportedSubject,
  services: ReadonlyMap<string, string>,
): Relationship {
  return {
    ...others,
    complaints: complaints.filter(
      ({ entities }) =>
        asked.subject.kind === 'customer' ||
        entities.length === 0 ||
        entities.some(ref => services.has(ref)),
    ),
  };
}

/** Puts one report together. */
export function composeReport(
  facts: SubjectFacts,
  naming: Naming,
): ComposedReport {
  const { subject, language, company, figures, credits } = facts;
  const { asked, customerRef, period } = subject;
  const { nameOf } = naming;
  const services = serviceNames(subject, nameOf);
  const relationship = ofServices(facts.relationship, subject, services);
  const customer = nameOf(customerRef);
  const agreements = subject.agreements.map(inPeriod =>
    reportedAgreement(
      inPeriod,
      {
        figures,
        credits: credits.filter(
          ({ agreementId }) => agreementId === inPeriod.agreement.id,
        ),
      },
      {
        ...naming,
        language,
        words: asked.words,
        label: period.label,
        sides: { customer, provider: providerOf(inPeriod.version, nameOf) },
      },
    ),
  );
  return {
    content: {
      schema: 1,
      scope: asked.subject.kind,
      language,
      customer: { ref: customerRef, title: customer },
      company,
      period,
      revision: asked.revision,
      asOf: formatInstant(asked.asOf),
      summary: asked.words.summary,
      agreements: agreements.map(({ reported }) => reported),
      satisfaction: satisfactionOf(
        relationship,
        new Set(services.keys()),
        ref => services.get(ref) ?? nameOf(ref),
      ),
      complaints: complaintsOf(relationship, period.timeZone),
      actions: actionsOf(relationship, nameOf),
      improvements: facts.improvements,
      correction: asked.correction,
    },
    explanations: agreements.flatMap(({ explanations }) => explanations),
  };
}

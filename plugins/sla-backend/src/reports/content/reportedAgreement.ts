import type {
  Explanation,
  ReportedAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredVersion } from '../../agreements/StoredAgreement';
import type { ExplainedFigure } from '../../attainment/ExplainedTargets';
import type { StoredCredit } from '../../credits/StoredCredit';
import { toCredit } from '../../credits/toCredit';
import {
  reportedTargets,
  runningTargets,
  type TargetWriting,
} from './reportedTargets';
import type { AgreementInPeriod } from './ReportedSubjects';

/** What an agreement is reported from. */
export interface AgreementFacts {
  /** By target, of each the oldest period first. */
  readonly figures: ReadonlyMap<string, readonly ExplainedFigure[]>;
  readonly credits: readonly StoredCredit[];
}

/** A reported agreement, with the explanations of its figures. */
export interface ExplainedAgreement {
  readonly reported: ReportedAgreement;
  readonly explanations: readonly Explanation[];
}

/** The services in the customer's words, else as they are called. */
function servicesOf(
  { terms }: StoredVersion,
  nameOf: (ref: string) => string,
): string[] {
  return (
    terms.services?.map(({ title }) => title) ?? terms.entities.map(nameOf)
  );
}

/** What the provider is called: a team, or a supplier by its name. */
export function providerOf(
  { terms }: Pick<StoredVersion, 'terms'>,
  nameOf: (ref: string) => string,
): string {
  const { provider } = terms;
  return typeof provider === 'string' ? nameOf(provider) : provider.supplier;
}

/** Targets in the order of the agreement; those that it does not state any more come last. */
function inOrder(
  { version, agreement }: AgreementInPeriod,
  figures: AgreementFacts['figures'],
): (readonly ExplainedFigure[])[] {
  const stated = [version, ...agreement.versions].flatMap(({ terms }) =>
    terms.targets.map(({ id }) => id),
  );
  return [...new Set(stated)].flatMap(id => {
    const ofTarget = figures.get(id);
    return ofTarget === undefined ? [] : [ofTarget];
  });
}

/** One agreement of a report, as the customer sees it with whom it was agreed. */
export function reportedAgreement(
  inPeriod: AgreementInPeriod,
  facts: AgreementFacts,
  options: TargetWriting & { readonly label: string },
): ExplainedAgreement {
  const { agreement, version } = inPeriod;
  const { label, nameOf } = options;
  const figures = inOrder(inPeriod, facts.figures);
  const targets = figures.flatMap(ofTarget =>
    reportedTargets(ofTarget, options),
  );
  const reported = new Set(
    targets.map(({ targetId, attainment }) =>
      [targetId, attainment.period.label].join(),
    ),
  );
  const credits = facts.credits
    .filter(({ targetId, period }) => reported.has([targetId, period].join()))
    .flatMap(credit => toCredit(credit, agreement, { kind: 'party' }) ?? []);
  return {
    reported: {
      id: agreement.id,
      type: agreement.type,
      title: version.terms.title,
      version: version.version,
      hash: version.hash ?? '',
      provider: providerOf(version, nameOf),
      services: servicesOf(version, nameOf),
      workloadLimits: version.terms.workloadLimits ?? [],
      targets,
      running: figures.flatMap(ofTarget => runningTargets(ofTarget, label)),
      credits,
    },
    explanations: figures.flatMap(ofTarget =>
      ofTarget.flatMap(({ explanation }) => explanation ?? []),
    ),
  };
}

import {
  creditsOf,
  dayOf,
  isRatio,
  parseInstant,
  parsePeriod,
  type Attainment,
  type AttainmentPart,
  type CreditTerms,
  type Ratio,
  type Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { textOfKey, type CreditKey, type Proposal } from './StoredCredit';

/** What was judged for a credit, whether it gives one or not. */
export interface JudgedCredit extends CreditKey {
  readonly attained: Ratio | null;
  readonly from: number;
  readonly to: number;
}

/** The part of a closed period that one version was in force for, with its terms. */
interface CreditedPart extends JudgedCredit {
  readonly status: AttainmentPart['status'];
  readonly target: Target;
  readonly position: number;
  readonly terms: CreditTerms;
  readonly timeZone: string;
}

/** A figure without parts is one of a single version. */
function partsOf(figure: Attainment): readonly AttainmentPart[] {
  const { agreementVersion, period, objective, status, attained } = figure;
  const { from, to } = period;
  return (
    figure.parts ?? [
      { agreementVersion, from, to, objective, status, attained },
    ]
  );
}

function kindOf(label: string): string {
  if (/^\d{4}$/.test(label)) {
    return 'year';
  }
  return label.includes('-Q') ? 'quarter' : 'month';
}

/** The parts of a figure whose version credits something for such a period. */
function creditedParts(
  figure: Attainment,
  agreement: StoredAgreement,
): CreditedPart[] {
  const { targetId } = figure;
  const { label } = figure.period;
  return partsOf(figure).flatMap(part => {
    const version = agreement.versions.find(
      one => one.version === part.agreementVersion,
    );
    const position = version?.terms.targets.findIndex(
      target => target.id === targetId,
    );
    const target = version?.terms.targets[position ?? -1];
    const terms = version?.terms.credits;
    if (
      version === undefined ||
      position === undefined ||
      target?.credits === undefined ||
      terms === undefined ||
      target.period !== kindOf(label)
    ) {
      return [];
    }
    const { attained, status } = part;
    return [
      {
        targetId,
        period: label,
        version: version.version,
        attained: attained !== null && isRatio(attained) ? attained : null,
        status,
        from: parseInstant(part.from),
        to: parseInstant(part.to),
        target,
        position,
        terms,
        timeZone: version.terms.timeZone,
      },
    ];
  });
}

function daysBetween(span: { from: number; to: number }, timeZone: string) {
  return dayOf(span.to - 1, timeZone) - dayOf(span.from, timeZone) + 1;
}

/** What shares a cap: the targets of one period under one version. */
function proposalsOfPart(
  parts: readonly CreditedPart[],
  decided: ReadonlyMap<string, number>,
): Proposal[] {
  const ordered = [...parts].sort((a, b) => a.position - b.position);
  const [{ terms, timeZone, period, version, from, to }] = ordered;
  const days = daysBetween({ from, to }, timeZone);
  const daysOfPeriod = daysBetween(parsePeriod(period, timeZone), timeZone);
  const credits = creditsOf({
    terms,
    days,
    daysOfPeriod,
    figures: ordered.map(part => ({
      targetId: part.targetId,
      bands: part.target.credits ?? [],
      status: part.status,
      attained: part.attained,
      decided: decided.get(textOfKey(part)),
    })),
  });
  return credits.flatMap(({ targetId, ...credit }) => {
    const attained = ordered.find(part => part.targetId === targetId)?.attained;
    return attained
      ? [
          {
            targetId,
            period,
            version,
            from,
            to,
            days,
            daysOfPeriod,
            attained,
            currency: terms.currency,
            fee: terms.amount,
            ...credit,
          },
        ]
      : [];
  });
}

/** What the terms of an agreement give for its closed periods. */
export interface Proposals {
  readonly judged: readonly JudgedCredit[];
  /** As if nothing were decided on. */
  readonly byFacts: readonly Proposal[];
  /** What is left to propose next to what was decided on. */
  readonly open: readonly Proposal[];
}

/**
 * The credits of an agreement by its figures. Each version that was in force
 * in a period is credited for its own part, of the fee for its days (ADR 35).
 *
 * @param figures - of its targets; those of open periods are passed over
 * @param decided - amounts by key, which stay
 */
export function proposalsOf(
  agreement: StoredAgreement,
  figures: readonly Attainment[],
  decided: ReadonlyMap<string, number>,
): Proposals {
  const parts = figures
    .filter(({ period }) => period.state === 'closed')
    .flatMap(figure => creditedParts(figure, agreement));
  const groups = new Map<string, CreditedPart[]>();
  for (const part of parts) {
    const key = `${part.period}/${part.version}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  const proposed = (amounts: ReadonlyMap<string, number>) =>
    [...groups.values()].flatMap(group => proposalsOfPart(group, amounts));
  return {
    judged: parts,
    byFacts: proposed(new Map()),
    open: proposed(decided).filter(
      proposal => !decided.has(textOfKey(proposal)),
    ),
  };
}

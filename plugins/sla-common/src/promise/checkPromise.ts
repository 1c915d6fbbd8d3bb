import type { ServiceCalendar } from '../model/calendar';
import type { Objective } from '../model/objective';
import {
  PROMISE_ANSWERS,
  type MissingPromise,
  type PromiseCheck,
  type PromisePeriod,
  type PromiseReason,
  type UnderpinningLevel,
} from '../model/promiseCheck';
import type { TargetPeriod } from '../model/target';
import { formatInstant } from '../time/instant';
import { ceilingOfNeed, type CeilingAgainst } from './ceilingOfNeed';
import { hoursOfCover } from './hoursOfCover';
import { levelsOn, type Level } from './levelsOn';
import { limitsBeneath } from './limitsBeneath';
import { isNothing, type Need } from './Need';
import { promiseHistory } from './promiseHistory';
import type { PromiseGraph, Underpinning } from './PromiseGraph';
import {
  ofCeiling,
  ofHistory,
  ofHours,
  ofLimits,
  ofMissing,
} from './reasonsOf';
import { refOf } from './refOf';
import { walkNeeds } from './walkNeeds';

/** What somebody would like to promise. @public */
export interface WantedPromise {
  /** Ref. */
  readonly indicator: string;
  readonly objective: Objective;
  readonly period: TargetPeriod;
  readonly calendar: ServiceCalendar;
  readonly timeZone: string;
  /** The last day on which it is to hold; null for no end. */
  readonly effectiveTo: string | null;
  /** What is promised. */
  readonly entities: readonly string[];
  /** Who promises; null where nobody in particular does. */
  readonly provider: string | null;
}

/** What a promise is checked against. @public */
export interface PromiseGround {
  readonly graph: PromiseGraph;
  /** OLAs and underpinning contracts on anything in the graph, in force or ended; never the agreement that is checked itself. */
  readonly underpinnings: readonly Underpinning[];
  /** The last periods that are over, judged as wanted, oldest first; null where nothing is measured. */
  readonly history: readonly PromisePeriod[] | null;
  /** Epoch seconds. */
  readonly now: number;
}

/** Agreements by the entities that they are on. */
function byEntity(
  underpinnings: readonly Underpinning[],
): ReadonlyMap<string, readonly Underpinning[]> {
  const byRef = new Map<string, Underpinning[]>();
  for (const agreement of underpinnings) {
    for (const ref of new Set(agreement.entities)) {
      byRef.set(ref, [...(byRef.get(ref) ?? []), agreement]);
    }
  }
  return byRef;
}

/** Percent that an entity is promised at: the lowest of what is agreed on it. */
function shareOf(levels: readonly Level[]): number {
  const shares = levels.flatMap(({ target: { objective } }) =>
    objective.kind === 'availability' || objective.kind === 'success-ratio'
      ? objective.atLeast
      : [],
  );
  return Math.min(100, ...shares);
}

function ceilingAgainst(
  { objective }: WantedPromise,
  need: Need,
  levels: ReadonlyMap<string, readonly Level[]>,
): CeilingAgainst | null {
  const isShare =
    objective.kind === 'availability' ||
    objective.kind === 'success-ratio' ||
    objective.kind === 'value-slices';
  if (!isShare || isNothing(need)) {
    return null;
  }
  return ceilingOfNeed(need, objective.atLeast, ref =>
    shareOf(levels.get(ref) ?? []),
  );
}

function toLevel(
  entityRef: string,
  via: readonly string[],
  { agreement, target }: Level,
): UnderpinningLevel {
  return {
    ...refOf(agreement),
    entityRef,
    via,
    targetId: target.id,
    targetName: target.name,
    objective: target.objective,
    effectiveTo: agreement.effectiveTo,
  };
}

function endedOn(agreements: readonly Underpinning[]) {
  return agreements.flatMap(agreement =>
    agreement.isInForce || agreement.effectiveTo === null
      ? []
      : [{ ...refOf(agreement), effectiveTo: agreement.effectiveTo }],
  );
}

/** Agreements that end while the promise still holds, each once. */
function ofEnds(
  levels: readonly UnderpinningLevel[],
  wantedTo: string | null,
): PromiseReason[] {
  if (wantedTo === null) {
    return [];
  }
  const ending = levels.flatMap(level =>
    level.effectiveTo !== null && level.effectiveTo < wantedTo
      ? [{ agreement: refOf(level), effectiveTo: level.effectiveTo }]
      : [],
  );
  const once = new Map(ending.map(each => [each.agreement.agreementId, each]));
  return [...once.values()].map(each => ({
    code: 'ends-before',
    leadsTo: 'at-risk',
    ...each,
    wantedTo,
  }));
}

function worstFirst(reasons: readonly PromiseReason[]): PromiseReason[] {
  const rank = ({ leadsTo }: PromiseReason) => PROMISE_ANSWERS.indexOf(leadsTo);
  return [...reasons].sort((a, b) => rank(b) - rank(a));
}

/**
 * Answers "can we promise this?" from what was achieved and from what is agreed
 * beneath. An agreement that states something of what is wanted answers for
 * everything beneath its entities; what is needed in several ways counts once.
 * Which reason leads to which answer is decision 31.
 *
 * @public
 */
export function checkPromise(
  wanted: WantedPromise,
  ground: PromiseGround,
): PromiseCheck {
  const { objective, entities, provider } = wanted;
  const { graph, now } = ground;
  const agreements = byEntity(ground.underpinnings);
  const inForceOn = (ref: string) =>
    (agreements.get(ref) ?? []).filter(({ isInForce }) => isInForce);
  const levels = new Map(
    [...agreements.keys()].map(ref => [
      ref,
      levelsOn(ref, inForceOn(ref), objective),
    ]),
  );
  const answers = (ref: string) => (levels.get(ref) ?? []).length > 0;
  const { reached, need } = walkNeeds(graph, entities, answers);
  const roots = new Set(entities);
  const open = [...reached].filter(([ref]) => !answers(ref));
  const missing = open
    .filter(([ref]) => !roots.has(ref) && inForceOn(ref).length === 0)
    .map(
      ([entityRef, via]): MissingPromise => ({
        entityRef,
        via,
        isOwn:
          provider !== null &&
          (graph.get(entityRef)?.owners ?? []).includes(provider),
        isUnknown: !graph.has(entityRef),
        expired: endedOn(agreements.get(entityRef) ?? []),
      }),
    );
  const restsOn = [...reached].flatMap(([ref, via]) =>
    (levels.get(ref) ?? []).map(level => toLevel(ref, via, level)),
  );
  const against = ceilingAgainst(wanted, need, levels);
  const hours = isNothing(need)
    ? null
    : hoursOfCover(wanted, need, levels, now);
  const limits = limitsBeneath(objective, need, levels);
  const history =
    ground.history === null ? null : promiseHistory(ground.history, objective);
  const reasons = worstFirst([
    ...ofHistory(history),
    ...ofCeiling(against),
    ...ofLimits(limits),
    ...open
      .filter(([ref]) => inForceOn(ref).length === 0)
      .flatMap(([entityRef]) =>
        endedOn(agreements.get(entityRef) ?? []).map(
          ({ effectiveTo, ...agreement }): PromiseReason => ({
            code: 'expired-promise',
            leadsTo: 'at-risk',
            entityRef,
            agreement,
            effectiveTo,
          }),
        ),
      ),
    ...ofMissing(missing),
    ...open
      .filter(([ref]) => !roots.has(ref))
      .flatMap(([entityRef]) =>
        inForceOn(entityRef).map(
          (agreement): PromiseReason => ({
            code: 'silent-agreement',
            leadsTo: 'at-risk',
            entityRef,
            agreement: refOf(agreement),
          }),
        ),
      ),
    ...ofHours(hours),
    ...ofEnds(restsOn, wanted.effectiveTo),
    ...(reached.size === roots.size && restsOn.length === 0
      ? [{ code: 'rests-on-nothing', leadsTo: 'yes' } as const]
      : []),
  ]);
  return {
    answer: reasons[0]?.leadsTo ?? 'yes',
    reasons,
    indicator: wanted.indicator,
    objective,
    period: wanted.period,
    entities,
    ceiling: against?.ceiling ?? null,
    restsOn,
    missing,
    hours,
    limits,
    history,
    entitiesBeneath: reached.size - roots.size,
    checkedAt: formatInstant(now),
  };
}

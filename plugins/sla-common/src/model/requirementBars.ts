import type { Strictness } from '../relationship/compareObjectives';
import type { Attained } from './attainment';
import type { Objective } from './objective';
import type { RequirementHead } from './requirement';
import type { ScoresSummary } from './satisfaction';

/** What of a customer's wants is not met: more is wanted than agreed, more is agreed than was achieved, or nothing is agreed. @public */
export const REQUIREMENT_GAPS = [
  'expectation',
  'delivery',
  'not-agreed',
] as const;

/** What of a customer's wants is not met. @public */
export type RequirementGap = (typeof REQUIREMENT_GAPS)[number];

/** What was achieved for a target over its last twelve closed periods. @public */
export interface AchievedOver {
  /** Labels of the first and the last period that was judged. */
  readonly from: string;
  readonly to: string;
  /** Periods that were judged; those without data or events are left out. */
  readonly judged: number;
  readonly met: number;
  /** Added up over these periods; null where figures of the kind cannot be added. */
  readonly attained: Attained | null;
  /** Three decimals, cut down; for display only. Null for what is no ratio. */
  readonly attainedPercent: string | null;
}

/** The four bars of a requirement: wanted, agreed, achieved, perceived. @public */
export interface RequirementBars {
  readonly requirement: RequirementHead;
  /** The objective in force of the target that answers it; null where there is none, or none that the caller may see. */
  readonly agreed: Objective | null;
  /** How what is wanted stands to what is agreed; null where either says nothing measurable. */
  readonly wantedToAgreed: Strictness | null;
  /** null where nothing that is agreed was judged yet. */
  readonly achieved: AchievedOver | null;
  /** The answers about the service in the last twelve months. */
  readonly perceived: ScoresSummary;
  readonly gaps: readonly RequirementGap[];
}

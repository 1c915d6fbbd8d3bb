import type { ServiceCalendar } from '../model/calendar';
import type { Objective } from '../model/objective';
import type { UnderpinningRef } from '../model/promiseCheck';

/** What an entity needs, as the catalog has it. Refs are full, in lower case. @public */
export interface EntityNeeds {
  /** What it depends on and what is part of it. */
  readonly needs: readonly string[];
  /** Groups of what it needs of which one suffices; whatever is in no group is needed itself. */
  readonly oneSuffices: readonly (readonly string[])[];
  /** Who owns it. */
  readonly owners: readonly string[];
}

/** Entities by ref; what the catalog does not have is absent. Cycles do no harm. @public */
export type PromiseGraph = ReadonlyMap<string, EntityNeeds>;

/** A target of an agreement beneath, with the hours that it is judged by. @public */
export interface UnderpinningTarget {
  readonly id: string;
  readonly name: string;
  /** The entity that it is measured on. */
  readonly entityRef: string;
  readonly objective: Objective;
  readonly calendar: ServiceCalendar;
}

/** An OLA or underpinning contract, as it holds now or last did. @public */
export interface Underpinning extends UnderpinningRef {
  readonly agreementId: string;
  readonly title: string;
  /** What it is agreed on. */
  readonly entities: readonly string[];
  readonly timeZone: string;
  /** Whether it is in force; else it has ended. */
  readonly isInForce: boolean;
  /** The last day on which it holds; null for no end. */
  readonly effectiveTo: string | null;
  /** Those that bind. */
  readonly targets: readonly UnderpinningTarget[];
}

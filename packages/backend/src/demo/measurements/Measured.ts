/** What is measured of one entity of the demo, and how it behaves on ordinary days. */
export interface Measured {
  readonly entityRef: string;
  /** Disturbances in an average month. */
  readonly perMonth: number;
  /** How many minutes an average one takes. */
  readonly minutes: number;
  /** The share of them that only slow the service down; a quarter unless said. */
  readonly degraded?: number;
  /** The only customer whom every third disturbance concerns. */
  readonly sometimesOnly?: string;
  /** Where the facts come from; an incident tool unless said. */
  readonly source?: Source;
}

/**
 * `incidents` reports what goes wrong, and nothing else; a `probe` reports
 * that all is well too, around the clock or in office hours alone; `nobody`
 * reports anything, though something may be agreed.
 */
export type Source = 'incidents' | 'probe' | 'probe-in-office-hours' | 'nobody';

/** The ref of the indicator: the demo measures availability alone. */
export function indicatorOf(entityRef: string): string {
  return `${entityRef}/availability`;
}

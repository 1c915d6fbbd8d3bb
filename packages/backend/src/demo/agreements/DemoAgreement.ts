import type { AgreementDraftInput } from '@service-levels/backstage-plugin-sla-common';
import { indicatorOf } from '../measurements/Measured';
import type { CalendarOfYears } from './calendars';

/** How far an agreement of the demo has come; half-signed waits for the customer. */
export type Stage = 'draft' | 'offered' | 'half-signed' | 'signed';

/** First and last month in force, counted from the month in which the demo is set up. */
export interface MonthsInForce {
  readonly from: number;
  /** null for an agreement without an end. */
  readonly until: number | null;
}

type DraftTarget = AgreementDraftInput['targets'][number];

/** A target whose calendar is still without years. */
export type DemoTarget = Omit<DraftTarget, 'calendar'> & {
  readonly calendar?: CalendarOfYears;
};

/** An agreement of the demo, whenever that is set up. */
export interface DemoAgreement
  extends Omit<
    AgreementDraftInput,
    | 'type'
    | 'timeZone'
    | 'calendar'
    | 'targets'
    | 'effectiveFrom'
    | 'effectiveTo'
  > {
  /** An SLA unless said. */
  readonly type?: AgreementDraftInput['type'];
  /** Berlin unless said. */
  readonly timeZone?: string;
  /** Signed unless said. */
  readonly stage?: Stage;
  /** Since the first month that is measured, without an end, unless said. */
  readonly inForce?: MonthsInForce;
  readonly calendar: CalendarOfYears;
  readonly targets: readonly DemoTarget[];
}

/** Availability of an entity in each month; the rest says what differs. */
export function availability(
  entityRef: string,
  atLeast: number,
  rest: Partial<Omit<DemoTarget, 'objective' | 'indicator'>> & {
    readonly degradedWeight?: number;
    readonly minimumOutageSeconds?: number;
  } = {},
): DemoTarget {
  const { degradedWeight, minimumOutageSeconds, ...target } = rest;
  return {
    name: 'Availability',
    period: 'month',
    ...target,
    indicator: indicatorOf(entityRef),
    objective: {
      kind: 'availability',
      atLeast,
      degradedWeight,
      minimumOutageSeconds,
    },
  };
}

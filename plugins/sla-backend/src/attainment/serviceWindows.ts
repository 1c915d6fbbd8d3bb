import {
  compileCalendars,
  ServiceTime,
  subtract,
} from '@service-levels/backstage-plugin-sla-common';
import type { ExcludingPart } from './TargetPart';

/** How far back service time is looked for, in seconds; a service that is open for less has shorter windows. */
export const LOOK_BACK = 92 * 24 * 3600;

/** The service time of a part within a span. */
export function serviceOf(
  { inForce, exclusions }: ExcludingPart,
  from: number,
  to: number,
): ServiceTime {
  const hours = compileCalendars(
    inForce.calendars,
    inForce.version.terms.timeZone,
  );
  return ServiceTime.of(subtract(hours.intervals({ from, to }), exclusions));
}

/** The instant from which on so much service time has passed; as far back as there is any. */
export function beginOfWindow(
  part: ExcludingPart,
  seconds: number,
  asOf: number,
): number {
  const earliest = Math.max(part.inForce.span.from, asOf - LOOK_BACK);
  const service = serviceOf(part, earliest, asOf);
  const skipped = service.seconds - seconds;
  return skipped <= 0
    ? earliest
    : service.advance(earliest, skipped) ?? earliest;
}

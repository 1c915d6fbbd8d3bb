import {
  dayOf,
  expectedSlices,
  startOfDay,
  subtract,
  totalSeconds,
  type Remaining,
} from '@service-levels/backstage-plugin-sla-common';
import { cutAtMidnights } from './days/localDays';
import type { ServiceTimes } from './ServiceTimes';
import type { ExcludingPart } from './TargetPart';

const SECONDS_PER_DAY = 86_400;

const NOTHING: Remaining = { serviceSeconds: 0, slices: 0 };

/** What is still to come of a part that is not over; exclusions declared for it are taken off. */
export function remainingOf(
  { inForce, indicator, span, exclusions }: ExcludingPart,
  options: { readonly asOf: number; readonly service: ServiceTimes },
): Remaining {
  const rest = { from: Math.max(span.from, options.asOf), to: span.to };
  if (rest.from >= rest.to) {
    return NOTHING;
  }
  const { target, version, calendars } = inForce;
  const { timeZone } = version.terms;
  const service = options.service.of(calendars, timeZone, rest);
  return {
    serviceSeconds: totalSeconds(subtract(service, exclusions)),
    slices:
      target.objective.kind === 'value-slices'
        ? expectedSlices({
            // From the midnight before: a slice that has begun is not over.
            days: cutAtMidnights(
              {
                from: Math.max(
                  span.from,
                  startOfDay(dayOf(rest.from, timeZone), timeZone),
                ),
                to: span.to,
              },
              timeZone,
            ),
            after: options.asOf,
            sliceSeconds:
              target.objective.sliceSeconds ??
              indicator.bucketSeconds ??
              SECONDS_PER_DAY,
            service: options.service.of(calendars, timeZone, span),
            exclusions,
          })
        : 0,
  };
}

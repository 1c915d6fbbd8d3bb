import type { TargetPart } from '../TargetPart';

/**
 * Cuts a part where another version of its calendar begins to count, so that
 * each is explained by one calendar. Its verdict is one all the same: what was
 * agreed is the same before and after.
 */
export function cutByCalendars<TPart extends TargetPart>(part: TPart): TPart[] {
  return part.inForce.calendars
    .map(({ span }) => ({
      ...part,
      span: {
        from: Math.max(part.span.from, span.from),
        to: Math.min(part.span.to, span.to),
      },
    }))
    .filter(({ span }) => span.from < span.to);
}

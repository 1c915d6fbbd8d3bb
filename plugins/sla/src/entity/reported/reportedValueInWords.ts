import type { Objective } from '@service-levels/backstage-plugin-sla-common';
import { withUnit } from '../withUnit';
import type { MeasuredWords } from '../Words';

/** The figure that the other side gives, as it gives it: "99.9 %", "outages: 2", "45 min", "300 ms". */
export function reportedValueInWords(
  attained: number,
  { kind }: Pick<Objective, 'kind'>,
  { t, format, measured }: MeasuredWords,
): string {
  switch (kind) {
    case 'outage-count':
      return t('reported.outages', { number: format.number(attained) });
    case 'longest-outage':
      return format.durationExact(attained);
    case 'mean':
      return withUnit(format.number(attained), measured?.unit ?? null);
    default:
      return format.percent(attained);
  }
}

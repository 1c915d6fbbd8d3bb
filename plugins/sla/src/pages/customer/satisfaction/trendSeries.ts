import type {
  SatisfactionQuarter,
  SatisfactionTrend,
} from '@service-levels/backstage-plugin-sla-common';

/** How satisfied people were with one service, quarter by quarter. */
export interface TrendSeries {
  readonly service: string;
  /** One for each quarter; undefined where nobody answered. */
  readonly quarters: readonly (SatisfactionQuarter | undefined)[];
}

/** A trend by service, in the order of their refs. */
export function trendSeries({
  quarters,
  items,
}: SatisfactionTrend): readonly TrendSeries[] {
  const services = [...new Set(items.map(({ service }) => service))].sort();
  return services.map(service => ({
    service,
    quarters: quarters.map(label =>
      items.find(item => item.service === service && item.quarter === label),
    ),
  }));
}

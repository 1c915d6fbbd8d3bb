import type {
  Agreement,
  Attainment,
  Customer,
  ServiceCalendar,
} from '@service-levels/backstage-plugin-sla-common';

/** The calendar that a figure was judged by, if the reader may see the agreement. */
export function calendarOf(
  figure: Attainment,
  agreements: readonly Agreement[],
): ServiceCalendar | undefined {
  const agreement = agreements.find(({ id }) => id === figure.agreementId);
  const target = agreement?.targets.find(({ id }) => id === figure.targetId);
  return target?.calendar ?? agreement?.calendar;
}

/** A customer's title; else the name of its ref. */
export function titleOf(ref: string, customers: readonly Customer[]): string {
  return (
    customers.find(customer => customer.ref === ref)?.title ??
    ref.slice(ref.indexOf('/') + 1)
  );
}

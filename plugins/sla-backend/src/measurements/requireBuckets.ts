import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import type { StoredIndicator } from '../indicators/IndicatorsStore';
import { finalProblem } from '../indicators/openDays';
import type { FactName, FactsOfStream } from './MeasurementsStore';

/** What is wrong with the customer of a bucket, if anything. */
export function customerProblem(
  { perCustomer }: Pick<StoredIndicator, 'perCustomer'>,
  customer: string | null,
): string | undefined {
  if (perCustomer && customer === null) {
    return 'is required: the indicator is per customer';
  }
  return !perCustomer && customer !== null
    ? 'must be left out: the indicator is not per customer'
    : undefined;
}

/** What is wrong with the width of a bucket. */
export function widthProblem(width: number): string {
  return `must be ${width}, the width of the indicator's first bucket`;
}

/**
 * Days whose buckets are not kept one by one are final (ADR 19).
 *
 * @throws InputError - which names each row that would change one
 */
export function requireOpen(
  indicator: Parameters<typeof finalProblem>[0],
  sent: FactsOfStream,
  withdraw: readonly FactName[],
): void {
  const problems: ErrorDetail[] = [];
  const check = (field: string, instant: number, index: number) => {
    const reason = finalProblem(indicator, instant);
    if (reason !== undefined) {
      problems.push({ field, reason, index });
    }
  };
  if (sent.stream === 'counts' || sent.stream === 'values') {
    sent.facts.forEach(({ start }, index) =>
      check(`${sent.stream}.start`, start, index),
    );
  }
  withdraw.forEach((name, index) => {
    if ('start' in name) {
      check('withdraw', name.start, index);
    }
  });
  if (problems.length > 0) {
    throw new InvalidInputError(problems);
  }
}

/**
 * Buckets name their customer where the indicator is per customer, and only
 * then; and all have one width.
 *
 * @throws InputError - which names each row
 */
export function requireBuckets(
  indicator: Pick<StoredIndicator, 'perCustomer' | 'bucketSeconds'>,
  { stream, facts }: FactsOfStream,
): void {
  if (stream === 'states' || stream === 'cases' || facts.length === 0) {
    return;
  }
  const width = indicator.bucketSeconds ?? facts[0].seconds;
  const problems: ErrorDetail[] = [];
  facts.forEach(({ seconds, customer }, index) => {
    const reason = customerProblem(indicator, customer);
    if (reason !== undefined) {
      problems.push({ field: `${stream}.customer`, reason, index });
    }
    if (seconds !== width) {
      problems.push({
        field: `${stream}.seconds`,
        reason: widthProblem(width),
        index,
      });
    }
  });
  if (problems.length > 0) {
    throw new InvalidInputError(problems);
  }
}

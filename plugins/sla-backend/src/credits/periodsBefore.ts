import { lastPeriods } from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { versionsInForce } from '../agreements/versionsInForce';

/**
 * Periods of earlier versions whose targets are agreed on for periods of
 * another length now: figures are asked for by the period of now, which would
 * pass over the last months before there were quarters.
 *
 * @returns targets by the label of a period
 */
export function periodsBefore(
  agreements: readonly StoredAgreement[],
  { now, count }: { readonly now: number; readonly count: number },
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const agreement of agreements) {
    const begun = versionsInForce(agreement).filter(
      ({ span }) => span.from <= now,
    );
    const periodNow = new Map(
      begun.flatMap(({ version }) =>
        version.terms.targets.map(({ id, period }) => [id, period] as const),
      ),
    );
    for (const { version, span } of begun) {
      for (const { id, period, credits } of version.terms.targets) {
        if (
          credits === undefined ||
          typeof period !== 'string' ||
          periodNow.get(id) === period
        ) {
          continue;
        }
        const labels = lastPeriods({
          kind: period,
          count,
          instant: Math.min(span.to, now) - 1,
          timeZone: version.terms.timeZone,
        });
        for (const { label } of labels) {
          const targets = found.get(label) ?? [];
          found.set(label, [...new Set([...targets, id])]);
        }
      }
    }
  }
  return found;
}

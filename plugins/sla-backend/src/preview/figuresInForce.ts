import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import type { AttainmentService } from '../attainment/AttainmentService';
import type { ProposedTarget } from './judgePeriods';

/**
 * What an agreement said of the periods of targets that it has already, by
 * target and label of the period; where no version was in force it is absent.
 */
export async function figuresInForce(
  targets: readonly ProposedTarget[],
  options: {
    readonly attainment: Pick<AttainmentService, 'list'>;
    readonly credentials: BackstageCredentials;
    /** Epoch seconds. */
    readonly asOf: number;
  },
): Promise<ReadonlyMap<string, ReadonlyMap<string, Attainment>>> {
  const { attainment, credentials, asOf } = options;
  const bySpans = new Map<string, ProposedTarget[]>();
  for (const target of targets) {
    const key = target.spans.map(({ label }) => label).join(' ');
    bySpans.set(key, [...(bySpans.get(key) ?? []), target]);
  }
  const found = new Map<string, Map<string, Attainment>>();
  for (const group of bySpans.values()) {
    const { items } = await attainment.list(
      {
        asked: { kind: 'spans', spans: group[0].spans },
        targetIds: group.map(({ judged }) => judged.targetId),
        asOf,
        limit: group.length,
        after: undefined,
      },
      { credentials },
    );
    for (const figure of items) {
      const ofTarget = found.get(figure.targetId) ?? new Map();
      ofTarget.set(figure.period.label, figure);
      found.set(figure.targetId, ofTarget);
    }
  }
  return found;
}

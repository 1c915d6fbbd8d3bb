import {
  parseInstant,
  type StateOverride,
} from '@service-levels/backstage-plugin-sla-common';
import { textOfKey } from '../../measurements/factNames';
import { TO_FACT } from '../../measurements/factSchemas';
import type { CorrectionsInForce } from '../CorrectionsStore';
import { changeOf, type JoinedRow } from './rowToCorrection';

/** Rows of one indicator, in the order in which they were made, as they are judged with. */
export function correctionsInForce(
  rows: readonly JoinedRow[],
): CorrectionsInForce {
  const overrides: StateOverride[] = [];
  const lists = {
    states: [] as CorrectionsInForce['states'][number][],
    counts: [] as CorrectionsInForce['counts'][number][],
    values: [] as CorrectionsInForce['values'][number][],
    cases: [] as CorrectionsInForce['cases'][number][],
  };
  for (const row of rows) {
    const change = changeOf(row);
    const named = {
      id: row.id,
      key: textOfKey(JSON.parse(row.fact_key ?? '[]')),
    };
    switch (change.kind) {
      case 'override':
        overrides.push({
          id: row.id,
          state: change.state,
          from: parseInstant(change.from),
          to: parseInstant(change.to),
        });
        break;
      case 'withdraw':
        lists[row.stream as keyof typeof lists].push({ ...named, fact: null });
        break;
      default:
        if (change.count !== undefined) {
          lists.counts.push({ ...named, fact: TO_FACT.counts(change.count) });
        } else if (change.value !== undefined) {
          lists.values.push({ ...named, fact: TO_FACT.values(change.value) });
        } else if (change.case !== undefined) {
          lists.cases.push({ ...named, fact: TO_FACT.cases(change.case) });
        }
    }
  }
  return { overrides, ...lists };
}

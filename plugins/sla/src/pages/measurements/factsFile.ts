import type {
  Indicator,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import type { Cell, ExportFile } from '../../export/Table';
import { fileOf, tableOf } from '../../export/tableOf';

/** The columns of an import: what is stored here is read again there. */
const COLUMNS: Readonly<Record<Indicator['stream'], readonly string[]>> = {
  states: [
    'id',
    'state',
    'from',
    'to',
    'customer',
    'note',
    'publicNote',
    'cause',
  ],
  cases: [
    'id',
    'category',
    'opened',
    'responded',
    'resolved',
    'pauses',
    'reopened',
    'customer',
  ],
  counts: ['start', 'seconds', 'good', 'total', 'customer'],
  values: ['start', 'seconds', 'value', 'customer'],
};

function cellsOf(measurement: Measurement): Cell[] {
  const { customer } = measurement.fact;
  switch (measurement.stream) {
    case 'states': {
      const { id, state, from, to } = measurement.fact;
      const { note, publicNote, cause } = measurement.fact;
      return [id, state, from, to, customer, note, publicNote, cause];
    }
    case 'cases': {
      const { id, category, opened, responded, resolved } = measurement.fact;
      const { pauses, reopened } = measurement.fact;
      return [
        id,
        category,
        opened,
        responded,
        resolved,
        pauses.map(({ from, to }) => `${from}/${to ?? ''}`).join(';'),
        reopened
          .map(({ resolvedAt, reopenedAt }) => `${resolvedAt}/${reopenedAt}`)
          .join(';'),
        customer,
      ];
    }
    case 'counts': {
      const { start, seconds, good, total } = measurement.fact;
      return [start, seconds, good, total, customer];
    }
    default: {
      const { start, seconds, value } = measurement.fact;
      return [start, seconds, value, customer];
    }
  }
}

/** What was reported of an indicator, in the columns that an import takes. */
export function factsFile(
  measurements: readonly Measurement[],
  indicator: Pick<Indicator, 'stream'>,
  title: string,
): ExportFile {
  return fileOf(
    tableOf(title, COLUMNS[indicator.stream], measurements.map(cellsOf)),
  );
}

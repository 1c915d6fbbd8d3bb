import type { Measurement } from '@service-levels/backstage-plugin-sla-common';

type OfStream<TStream extends Measurement['stream']> = Extract<
  Measurement,
  { stream: TStream }
>;

/** An outage of half an hour. */
export function anOutage(
  changes: Partial<OfStream<'states'>['fact']> = {},
): Measurement {
  return {
    stream: 'states',
    fact: {
      id: 'INC-1',
      state: 'down',
      from: '2026-11-11T08:12:00Z',
      to: '2026-11-11T08:42:00Z',
      customer: null,
      note: 'a disk was full',
      publicNote: null,
      cause: 'fault',
      ...changes,
    },
  };
}

/** A ticket that was paused once and is resolved. */
export function aCase(
  changes: Partial<OfStream<'cases'>['fact']> = {},
): Measurement {
  return {
    stream: 'cases',
    fact: {
      id: 'T-1',
      category: 'P1',
      opened: '2026-11-11T08:00:00Z',
      responded: '2026-11-11T08:10:00Z',
      resolved: '2026-11-11T12:00:00Z',
      pauses: [{ from: '2026-11-11T09:00:00Z', to: '2026-11-11T10:00:00Z' }],
      reopened: [],
      customer: null,
      ...changes,
    },
  };
}

/** The mean of an hour. */
export function aValue(
  changes: Partial<OfStream<'values'>['fact']> = {},
): Measurement {
  return {
    stream: 'values',
    fact: {
      start: '2026-11-11T08:00:00Z',
      seconds: 3600,
      value: 182.4,
      customer: null,
      ...changes,
    },
  };
}

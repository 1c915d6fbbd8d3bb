/**
 * The instruments, as docs/operating.md explains them. Units are those of UCUM,
 * as OpenTelemetry asks; what is counted stands in braces.
 */
export const INSTRUMENTS = {
  requests: {
    name: 'sla.requests',
    unit: '{request}',
    description: 'Requests by operation, HTTP status and outcome',
  },
  facts: {
    name: 'sla.facts',
    unit: '{fact}',
    description: 'Measurements ingested, by stream and what became of them',
  },
  factsDelay: {
    name: 'sla.facts.delay',
    unit: 's',
    description:
      'Age of the newest fact of a batch when it was stored: how late sources report',
  },
  judgingDuration: {
    name: 'sla.judging.duration',
    unit: 's',
    description: 'Time taken to judge the figures of one request',
  },
  judgingFigures: {
    name: 'sla.judging.figures',
    unit: '{figure}',
    description: 'Figures judged: one is one target in one period',
  },
  projectionRefreshes: {
    name: 'sla.projection.refreshes',
    unit: '{refresh}',
    description: 'Attempts to read a projection from the catalog, by outcome',
  },
  projectionAge: {
    name: 'sla.projection.age',
    unit: 's',
    description:
      'Time since a projection was last read from the catalog by any instance',
  },
} as const;

/** From what nobody notices to what somebody complains of. */
export const JUDGING_SECONDS = [
  0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30,
];

/** From a monitoring that reports at once to what is entered a week later. */
export const DELAY_SECONDS = [
  1, 10, 60, 300, 900, 3_600, 14_400, 86_400, 604_800,
];

import type { Import } from '@service-levels/backstage-plugin-sla-common';

/** A file that Markus imported. */
export function anImport(changes: Partial<Import> = {}): Import {
  return {
    id: '3f0d8c1e-0000-4000-8000-000000000001',
    indicator: 'system:default/payments/availability',
    stream: 'states',
    state: 'done',
    dryRun: false,
    rowsRead: 1200,
    rowsStored: 1200,
    result: { stored: 1199, replaced: 1, unchanged: 0, withdrawn: 0 },
    problems: [],
    startedAt: '2026-11-20T08:00:00Z',
    finishedAt: '2026-11-20T08:00:02Z',
    startedBy: 'user:default/markus',
    ...changes,
  };
}

import { BenchBackend } from './support/BenchBackend';
import { createBenchDatabase, ENGINES } from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { timed } from './support/measure';
import { residentBytes } from './support/residentMemory';
import { writeCatalog } from './support/writeCatalog';

const MEGABYTE = 1024 ** 2;

const catalogFile = writeCatalog([
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'statement-archive' },
    spec: { type: 'service', lifecycle: 'production', owner: 'team' },
  },
]);

/** How long a backend with service levels takes to start, and the memory that it begins with. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  for (const engine of ENGINES) {
    const database = await createBenchDatabase(engine);
    try {
      const { result: backend, milliseconds } = await timed(() =>
        BenchBackend.start({ database, catalogFile }),
      );
      await backend.awaitEntities(['component:default/statement-archive']);
      await backend.api().getIndicators({});
      rows.push([
        engine,
        (milliseconds / 1000).toFixed(1),
        (residentBytes(backend.pid) / MEGABYTE).toFixed(0),
      ]);
      await backend.stop();
    } finally {
      await database.remove();
    }
  }
  return {
    about: 'A backend with service levels and a catalog starts, from source.',
    tables: [
      {
        columns: ['database', 'ready after s', 'resident memory MB'],
        rows,
      },
    ],
    missed: [],
  };
};

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';

/** Writes a catalog for a backend of a bench; answers where. */
export function writeCatalog(entities: readonly Entity[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'sla-catalog-')), 'all.yaml');
  writeFileSync(
    file,
    entities.map(entity => `---\n${stringify(entity)}`).join(''),
  );
  return file;
}

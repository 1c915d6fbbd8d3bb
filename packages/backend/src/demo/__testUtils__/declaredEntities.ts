import type { Entity } from '@backstage/catalog-model';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const ALL = join(__dirname, '../../../../../examples/all.yaml');

function documentsOf(file: string): Entity[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map(
    document => document.toJS() as Entity,
  );
}

/** Everything that examples/all.yaml leads to, as the catalog would read it. */
export function declaredEntities(): Entity[] {
  const [location] = documentsOf(ALL);
  const targets = location.spec?.targets;
  if (!Array.isArray(targets)) {
    throw new Error(`${ALL} names no files`);
  }
  return targets.flatMap(target =>
    documentsOf(join(dirname(ALL), String(target))),
  );
}

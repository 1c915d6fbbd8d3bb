import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsDirectory } from '../database/createDatabase';

/**
 * What a migrated database is called that all test files copy: the name changes
 * with any migration, so that none meets a database of older ones.
 */
export function templateName(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsDirectory).sort()) {
    hash.update(file).update(readFileSync(join(migrationsDirectory, file)));
  }
  return `sla_template_${hash.digest('hex').slice(0, 16)}`;
}

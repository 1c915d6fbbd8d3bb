// Writes the OpenAPI document as a TypeScript module, so that the packed plugin
// carries it; `--check` only says whether the module is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = fileURLToPath(
  new URL('../plugins/sla-backend/src/schema/', import.meta.url),
);
const target = join(folder, 'openapi.generated.ts');
const document = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8'));
const text = `// Generated from openapi.yaml by \`yarn openapi\`; do not edit.
import type { OpenApiDocument } from './OpenApiDocument';

/** The contract of the plugin's HTTP API. */
export const spec: OpenApiDocument = ${JSON.stringify(document, null, 2)};
`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error(
    'openapi.generated.ts differs from openapi.yaml: run `yarn openapi`.',
  );
  process.exitCode = 1;
}

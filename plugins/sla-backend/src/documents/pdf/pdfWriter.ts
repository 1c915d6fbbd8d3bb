import { Worker } from 'node:worker_threads';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { PrintedSheet } from './PrintedSheet';

/** Beside the source and beside what is built of it, as migrations are. */
const SCRIPT = resolvePackagePath(
  '@service-levels/backstage-plugin-sla-backend',
  'workers',
  'writePdf.js',
);

/** In milliseconds: a report of 200 targets takes 15 seconds. */
const PATIENCE = 300_000;

/** The one that is written now: the next begins after it, so that one processor is left to answer. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The bytes of a document, written in a thread of its own that ends with it.
 *
 * @throws Error - where it cannot be written; the next one is written all the same
 */
export async function writePdf(sheet: PrintedSheet): Promise<Buffer> {
  const written = last.then(async () => await writeInThread(sheet));
  last = written.catch(() => {});
  return await written;
}

async function writeInThread(sheet: PrintedSheet): Promise<Buffer> {
  // Loaders of the process, such as that for TypeScript, are none of its business.
  const worker = new Worker(SCRIPT, { workerData: sheet, execArgv: [] });
  const tooLong = setTimeout(() => worker.terminate(), PATIENCE);
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      worker.once('message', (bytes: Uint8Array) => {
        resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
      });
      worker.once('error', error =>
        reject(new Error('A PDF could not be written', { cause: error })),
      );
      // After either of them this says nothing more.
      worker.once('exit', () =>
        reject(new Error('A PDF was not written: its thread ended before')),
      );
    });
  } finally {
    clearTimeout(tooLong);
  }
}

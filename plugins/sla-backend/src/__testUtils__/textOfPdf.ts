import { spawnSync } from 'node:child_process';

/** In a process of its own: the reader is an ES module, which the test runner cannot load. */
const SCRIPT = `
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const document = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
const { text, totalPages } = await extractText(document, { mergePages: true });
const { info } = await getMeta(document);
process.stdout.write(JSON.stringify({ text, pages: totalPages, info }));
`;

/** What a PDF says, with usual spaces, on how many pages, and what it says of itself. */
export function textOfPdf(pdf: Buffer): {
  readonly text: string;
  readonly pages: number;
  readonly info: Readonly<Record<string, unknown>>;
} {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', SCRIPT],
    { input: pdf, cwd: __dirname, maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) {
    throw new Error(`The PDF could not be read: ${stderr}`);
  }
  const { text, pages, info } = JSON.parse(stdout.toString('utf8'));
  return {
    text: text.replace(/\u200b/g, '').replace(/\s+/g, ' '),
    pages,
    info,
  };
}

import { download } from './download';
import { fileName } from './fileName';

const INDENT = 2;

/**
 * Lets the browser store what the API answered, as it answered it.
 *
 * @param name - without an extension
 */
export function downloadJson(answer: unknown, name: string): void {
  download(
    new Blob([`${JSON.stringify(answer, null, INDENT)}\n`], {
      type: 'application/json',
    }),
    fileName(name, 'json'),
  );
}

import { InputError, toError } from '@backstage/errors';

/** Says which key is wrong, whatever the reader of the value says. */
export function readKey<T>(key: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(
      `The configuration ${key} is not usable: ${toError(error).message}`,
    );
  }
}

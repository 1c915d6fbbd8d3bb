import type { RootConfigService } from '@backstage/backend-plugin-api';
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

/** A flag; false unless it is set. */
export function readFlag(config: RootConfigService, key: string): boolean {
  return readKey(key, () => config.getOptionalBoolean(key) ?? false);
}

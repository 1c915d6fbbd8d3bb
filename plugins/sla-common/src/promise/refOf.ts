import type { UnderpinningRef } from '../model/promiseCheck';

/** What an agreement beneath is called by, and nothing else of it. */
export function refOf({
  agreementId,
  title,
  type,
  version,
}: UnderpinningRef): UnderpinningRef {
  return { agreementId, title, type, version };
}

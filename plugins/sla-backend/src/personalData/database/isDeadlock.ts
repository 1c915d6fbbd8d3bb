/** How often a transaction is tried. */
export const TRIES = 5;

/** PostgreSQL's `deadlock_detected`. */
const DEADLOCK = '40P01';

/** Whether the database ended a transaction because two waited for one another. */
export function isDeadlock(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === DEADLOCK
  );
}

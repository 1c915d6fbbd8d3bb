/** What Node and its fetch call a connection that the other side has ended. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function isBroken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return [error, cause].some(one =>
    BROKEN.some(broken => broken === codeOf(one)),
  );
}

/**
 * Reads over HTTP, and once more where the connection was broken: a server ends
 * one that was idle for some seconds, maybe just when it is used again. Only for
 * what changes nothing.
 */
export async function readAgainOnceBroken<T>(
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isBroken(error)) {
      throw error;
    }
    return await read();
  }
}

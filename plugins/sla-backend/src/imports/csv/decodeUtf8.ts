/** A piece of text, and whether all bytes so far were UTF-8; others became U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** The decoders of the Encoding standard take a byte order mark away. */
export async function* decodeUtf8(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<DecodedText> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const lenient = new TextDecoder('utf-8');
  let isUtf8 = true;
  const check = (...input: Parameters<TextDecoder['decode']>) => {
    try {
      // Once broken it would start anew in the middle of things.
      return isUtf8 && strict.decode(...input).length >= 0;
    } catch {
      return false;
    }
  };
  for await (const piece of bytes) {
    isUtf8 = check(piece, { stream: true });
    yield { text: lenient.decode(piece, { stream: true }), isUtf8 };
  }
  isUtf8 = check();
  yield { text: lenient.decode(), isUtf8 };
}

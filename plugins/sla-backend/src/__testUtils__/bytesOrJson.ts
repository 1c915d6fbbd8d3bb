import type request from 'supertest';

/** Reads a PDF as bytes, and a refusal as what it says; by itself the test client reads no PDF. */
export function bytesOrJson(
  response: request.Response,
  done: (error: Error | null, body: unknown) => void,
): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => {
    const bytes = Buffer.concat(chunks);
    const type = String(response.headers['content-type']);
    if (response.statusCode < 400 && !type.startsWith('application/json')) {
      done(null, bytes);
      return;
    }
    // As the client's own reader does, for who looks at the text.
    response.text = bytes.toString('utf8');
    done(null, JSON.parse(response.text));
  });
}

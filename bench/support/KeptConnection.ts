import { Agent, request } from 'node:http';
import type { BenchBackend } from './BenchBackend';

/** One connection to a backend that is kept, with its token: as little of the client's own as may be. */
export class KeptConnection {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #backend: Pick<BenchBackend, 'url' | 'token'>;

  private constructor(backend: Pick<BenchBackend, 'url' | 'token'>) {
    this.#backend = backend;
  }

  static to(backend: Pick<BenchBackend, 'url' | 'token'>): KeptConnection {
    return new KeptConnection(backend);
  }

  /** Reads; answers the text of a request that succeeded. */
  async get(path: string): Promise<string> {
    return await this.#send(path, 'GET');
  }

  /** Sends JSON; answers the text of a request that succeeded. */
  async post(path: string, body: Buffer): Promise<string> {
    return await this.#send(path, 'POST', body);
  }

  async #send(path: string, method: string, body?: Buffer): Promise<string> {
    return await new Promise((resolve, reject) => {
      const asked = request(
        new URL(path, this.#backend.url),
        {
          agent: this.#agent,
          method,
          headers: {
            Authorization: `Bearer ${this.#backend.token}`,
            ...(body && {
              'Content-Type': 'application/json',
              'Content-Length': body.length,
            }),
          },
        },
        response => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => pieces.push(piece));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(pieces).toString();
            if (response.statusCode === 200) {
              resolve(text);
            } else {
              reject(new Error(`${path} answered ${text}`));
            }
          });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

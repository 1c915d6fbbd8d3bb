import { request } from 'node:http';

/**
 * Connects once, as somebody's page did before ours: Backstage's backend listens
 * for WebSockets from the first request for one on, and leaves that one without
 * an answer, for which a browser would wait for minutes.
 */
export async function connectOnce(backend: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const first = request(`${backend}/api/signals`, {
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'Sec-WebSocket-Version': '13',
      },
    });
    first.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve();
    });
    first.on('timeout', () => {
      first.removeAllListeners('error').on('error', () => {});
      first.destroy();
      resolve();
    });
    first.on('error', reject);
    first.setTimeout(3_000);
    first.end();
  });
}

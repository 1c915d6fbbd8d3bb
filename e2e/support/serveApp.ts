import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const CONFIG = /(<script type="backstage\.io\/config">)([\s\S]*?)(<\/script>)/;

/** The page with our addresses, as the backend of the app puts them in. */
function pageWith(folder: string, config: object): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  if (!CONFIG.test(page)) {
    throw new Error(`${folder}/index.html has no place for the configuration`);
  }
  return page.replace(
    CONFIG,
    (_, open: string, built: string, close: string) => {
      const all = [...JSON.parse(built), { context: 'e2e', data: config }];
      return `${open}${JSON.stringify(all).replace(/</g, '\\u003c')}${close}`;
    },
  );
}

/**
 * Serves a built app on loopback.
 *
 * @param folder - the `dist` of an app
 * @param config - laid over the configuration that the app was built with
 */
export async function serveApp(
  folder: string,
  port: number,
  config: object,
): Promise<Server> {
  if (!existsSync(folder)) {
    throw new Error(
      `${folder} is missing: run npm test -- --only "build app,build app-legacy" first`,
    );
  }
  const page = pageWith(folder, config);
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://app').pathname);
    const type = TYPES[extname(path)];
    const file = join(folder, path);
    if (type !== undefined && existsSync(file)) {
      response.writeHead(200, { 'Content-Type': type });
      response.end(readFileSync(file));
    } else {
      response.writeHead(200, { 'Content-Type': TYPES['.html'] });
      response.end(page);
    }
  });
  await new Promise<void>(resolve =>
    server.listen(port, 'localhost', () => resolve()),
  );
  return server;
}

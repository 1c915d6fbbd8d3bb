// Starts the demo portal: both development servers, a token for pipelines, and
// a word when there is something to see.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { localFolder, root } from './bootstrap/paths.mjs';

const ADDRESS = 'http://localhost:3000';
const PORTS = [3000, 7007];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const tokenFile = join(localFolder, 'sla-api-token');

/** A random token, made once; who sets SLA_API_TOKEN brings their own. */
function apiToken() {
  if (process.env.SLA_API_TOKEN) {
    return {
      token: process.env.SLA_API_TOKEN,
      where: 'the variable SLA_API_TOKEN',
    };
  }
  if (!existsSync(tokenFile)) {
    mkdirSync(localFolder, { recursive: true });
    writeFileSync(tokenFile, `${randomBytes(24).toString('hex')}\n`, {
      mode: 0o600,
    });
  }
  return {
    token: readFileSync(tokenFile, 'utf8').trim(),
    where: relative(root, tokenFile),
  };
}

/** @param {number} port */
async function isFree(port) {
  const server = createServer();
  return await new Promise(resolve => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function untilAnswers(url) {
  while (!(await answers(url))) {
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

function welcome(where) {
  const personas = JSON.parse(
    readFileSync(join(root, 'packages/backend/src/demo/personas.json'), 'utf8'),
  );
  const people = personas.map(
    ({ title, role }) => `    ${title.padEnd(8)} ${role}`,
  );
  return [
    '',
    `  The portal is ready: ${ADDRESS}`,
    '  Enter as',
    ...people,
    `  Begin at ${ADDRESS}/catalog/default/system/payments/service-levels`,
    `  The token for pipelines is in ${where}; Ctrl+C ends the portal.`,
    '',
  ].join('\n');
}

for (const port of PORTS) {
  if (!(await isFree(port))) {
    console.error(
      `Port ${port} is in use: end the program that listens there, then run npm start again.`,
    );
    process.exit(1);
  }
}

const { token, where } = apiToken();
const cli = join(root, 'node_modules/@backstage/cli/bin/backstage-cli');
const portal = spawn(
  process.execPath,
  [cli, 'repo', 'start', 'packages/app', 'packages/backend'],
  {
    cwd: root,
    env: {
      ...process.env,
      SLA_API_TOKEN: token,
      BROWSER: 'none',
      NODE_OPTIONS: '--no-node-snapshot',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
SIGNALS.forEach(signal => process.on(signal, () => portal.kill(signal)));

const dataReady = new Promise(resolve => {
  createInterface({ input: portal.stdout }).on('line', line => {
    console.log(line);
    if (line.includes('demo data ready')) {
      resolve(undefined);
    }
    if (line.includes('demo data could not be loaded')) {
      console.error(
        'The demo data could not be loaded, see above. The portal runs without them; .local/db can be deleted to begin anew.',
      );
    }
  });
});
portal.on('exit', code => process.exit(code ?? 0));

await dataReady;
await untilAnswers(ADDRESS);
console.log(welcome(where));

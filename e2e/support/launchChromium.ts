import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** Browsers that a developer may have, tried before the one of the package, which is for Linux on x64. */
const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
].filter(path => path !== undefined);

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Whether the browser only lacks libraries that the package carries. */
function lacksLibraries(error: unknown): boolean {
  return (
    error instanceof Error &&
    /error while loading shared libraries/.test(error.message)
  );
}

/**
 * A real Chromium: an installed one, else the one in the package
 * `@sparticuz/chromium`, with its own libraries where the host lacks them. It is
 * a server, so that all specs share it.
 */
export async function launchChromium(): Promise<BrowserServer> {
  for (const executablePath of INSTALLED.filter(path => existsSync(path))) {
    try {
      return await chromium.launchServer({ executablePath, args: FLAGS });
    } catch (error) {
      console.warn(`${executablePath} does not start: ${error}`);
    }
  }
  const packaged = await import('@sparticuz/chromium');
  const executablePath = await packaged.default.executablePath();
  const launch = async () =>
    await chromium.launchServer({ executablePath, args: FLAGS });
  // Also unpacks the fonts, without which all text would be blank.
  process.env.FONTCONFIG_PATH ??= join(dirname(executablePath), 'fonts');
  try {
    return await launch();
  } catch (error) {
    if (!lacksLibraries(error)) {
      throw error;
    }
    const entry = createRequire(__filename).resolve('@sparticuz/chromium');
    const libraries = await packaged.inflate(
      join(dirname(entry), '../bin/al2023.tar.br'),
    );
    packaged.setupLambdaEnvironment(join(libraries, 'lib'));
    return await launch();
  }
}

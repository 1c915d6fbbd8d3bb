import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** Browsers that a developer may have; used before the one of the package. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

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
  const installed = INSTALLED.find(path => existsSync(path));
  if (installed !== undefined) {
    return await chromium.launchServer({
      executablePath: installed,
      args: FLAGS,
    });
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

import type { BrowserServer } from 'playwright-core';
import { forgetDemo, keepDemo } from './demoCopies';
import { launchChromium } from './launchChromium';
import { Portal, type PortalAddresses } from './Portal';

const PORTAL = 'SLA_E2E_PORTAL';
const BROWSER = 'SLA_E2E_BROWSER';

/** The demo on each frontend system. */
export const APPS = ['app', 'legacyApp'] as const;

/** One of them. */
export type AppName = (typeof APPS)[number];

let portal: Portal | undefined;
let browser: BrowserServer | undefined;

/** Starts what all specs share: a browser, and a portal whose data none of them changes. */
export async function startShared(): Promise<void> {
  browser = await launchChromium();
  process.env[BROWSER] = browser.wsEndpoint();
  portal = await Portal.start();
  await keepDemo(portal.databaseFolder);
  process.env[PORTAL] = JSON.stringify(portal.addresses);
}

export async function stopShared(): Promise<void> {
  await portal?.stop();
  await browser?.close();
  forgetDemo();
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: run the specs by e2e/jest.config.js`);
  }
  return value;
}

/** Where the portal is. */
export function sharedPortal(): PortalAddresses {
  return JSON.parse(variable(PORTAL));
}

/** Where the browser listens. */
export function sharedBrowser(): string {
  return variable(BROWSER);
}

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Backend, type BackendOptions } from './Backend';
import { layDemo } from './demoCopies';
import { freePort } from './freePort';
import { serveApp } from './serveApp';

const root = join(__dirname, '../..');

/** Where a portal is, in words that fit into a variable of the environment. */
export interface PortalAddresses {
  /** The app on the new frontend system. */
  readonly app: string;
  /** The app on the legacy frontend system. */
  readonly legacyApp: string;
  readonly backend: string;
  /** The token for pipelines. */
  readonly token: string;
}

/** The built apps, a backend and its databases, all of its own. */
export class Portal {
  readonly addresses: PortalAddresses;
  #options: BackendOptions;
  readonly #servers: readonly Server[];
  #backend: Backend;

  private constructor(options: {
    addresses: PortalAddresses;
    options: BackendOptions;
    servers: readonly Server[];
    backend: Backend;
  }) {
    this.addresses = options.addresses;
    this.#options = options.options;
    this.#servers = options.servers;
    this.#backend = options.backend;
  }

  static async start(
    asked: Pick<BackendOptions, 'catalogAlone' | 'clockAhead'> = {},
  ): Promise<Portal> {
    const [port, appPort, legacyPort] = [
      await freePort(),
      await freePort(),
      await freePort(),
    ];
    const addresses: PortalAddresses = {
      app: `http://localhost:${appPort}`,
      legacyApp: `http://localhost:${legacyPort}`,
      backend: `http://localhost:${port}`,
      token: randomBytes(24).toString('hex'),
    };
    const options: BackendOptions = {
      ...asked,
      port,
      databaseFolder: mkdtempSync(join(tmpdir(), 'sla-e2e-')),
      token: addresses.token,
      origins: [addresses.app, addresses.legacyApp],
    };
    // What the demo says of today would be of another day on a clock that is ahead.
    if (asked.catalogAlone === undefined && asked.clockAhead === undefined) {
      layDemo(options.databaseFolder);
    }
    const serve = (name: string, appAt: number, baseUrl: string) =>
      serveApp(join(root, 'packages', name, 'dist'), appAt, {
        app: { baseUrl },
        backend: { baseUrl: addresses.backend },
      });
    const servers = [
      await serve('app', appPort, addresses.app),
      await serve('app-legacy', legacyPort, addresses.legacyApp),
    ];
    const backend = await Backend.start(options);
    return new Portal({ addresses, options, servers, backend });
  }

  /** Where its databases are. */
  get databaseFolder(): string {
    return this.#options.databaseFolder;
  }

  /** Ends the backend and starts it again on the same databases. */
  async restartBackend(): Promise<void> {
    await this.#backend.stop();
    this.#backend = await Backend.start(this.#options);
  }

  /** Moves the clock of the backend, also of one that is started again. */
  setClockAhead(clockAhead: number): void {
    this.#options = { ...this.#options, clockAhead };
    this.#backend.setClockAhead(clockAhead);
  }

  async stop(): Promise<void> {
    await this.#backend.stop();
    this.#servers.forEach(server => {
      server.closeAllConnections();
      server.close();
    });
    rmSync(this.#options.databaseFolder, { recursive: true, force: true });
  }
}

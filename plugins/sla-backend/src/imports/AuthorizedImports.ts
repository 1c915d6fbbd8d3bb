import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  slaMeasurementCreatePermission,
  type Import,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type { ImportFile, ImportOutcome, Imports } from './Imports';

interface Options {
  readonly imports: Imports;
  readonly access: Access;
}

/** Lets through what the caller may do: who may send measurements sees how imports went. */
export class AuthorizedImports implements Imports {
  readonly #imports: Imports;
  readonly #access: Access;

  private constructor(options: Options) {
    this.#imports = options.imports;
    this.#access = options.access;
  }

  static create(options: Options): AuthorizedImports {
    return new AuthorizedImports(options);
  }

  async run(
    file: ImportFile,
    options: { credentials: BackstageCredentials },
  ): Promise<ImportOutcome> {
    await this.#require(options.credentials);
    return await this.#imports.run(file, options);
  }

  async get(
    id: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Import> {
    await this.#require(options.credentials);
    return await this.#imports.get(id, options);
  }

  async list(
    query: PageRequest & { indicator?: string },
    options: { credentials: BackstageCredentials },
  ): Promise<Page<Import>> {
    await this.#require(options.credentials);
    return await this.#imports.list(query, options);
  }

  async #require(credentials: BackstageCredentials): Promise<void> {
    await this.#access.require(credentials, slaMeasurementCreatePermission);
  }
}

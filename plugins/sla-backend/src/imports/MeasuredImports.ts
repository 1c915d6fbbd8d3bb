import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Import, Page } from '@service-levels/backstage-plugin-sla-common';
import type { SlaMetrics } from '../metrics/SlaMetrics';
import type { PageRequest } from '../paging/page';
import type { ImportFile, ImportOutcome, Imports } from './Imports';

/** Counts the facts of files; the same interface as what it wraps. */
export class MeasuredImports implements Imports {
  readonly #imports: Imports;
  readonly #metrics: Pick<SlaMetrics, 'factsIngested'>;

  private constructor(options: {
    imports: Imports;
    metrics: Pick<SlaMetrics, 'factsIngested'>;
  }) {
    this.#imports = options.imports;
    this.#metrics = options.metrics;
  }

  static create(options: {
    imports: Imports;
    metrics: Pick<SlaMetrics, 'factsIngested'>;
  }): MeasuredImports {
    return new MeasuredImports(options);
  }

  async run(
    file: ImportFile,
    options: { credentials: BackstageCredentials },
  ): Promise<ImportOutcome> {
    const outcome = await this.#imports.run(file, options);
    if (!file.dryRun && !outcome.isRepeated) {
      this.#metrics.factsIngested(file.stream, outcome.result);
    }
    return outcome;
  }

  async get(
    id: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Import> {
    return await this.#imports.get(id, options);
  }

  async list(
    query: PageRequest & { indicator?: string },
    options: { credentials: BackstageCredentials },
  ): Promise<Page<Import>> {
    return await this.#imports.list(query, options);
  }
}

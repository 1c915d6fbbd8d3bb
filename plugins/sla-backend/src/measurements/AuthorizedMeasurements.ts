import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  slaAgreementReadPermission,
  slaMeasurementCreatePermission,
  slaMeasurementDeletePermission,
  type Measurement,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type {
  IngestOutcome,
  Measurements,
  MeasurementsListQuery,
  MeasurementsOptions,
  MeasurementsRequest,
} from './Measurements';

/** Lets through what the caller may do; the same interface as what it wraps. */
export class AuthorizedMeasurements implements Measurements {
  readonly #measurements: Measurements;
  readonly #access: Access;

  private constructor(options: { measurements: Measurements; access: Access }) {
    this.#measurements = options.measurements;
    this.#access = options.access;
  }

  static create(options: {
    measurements: Measurements;
    access: Access;
  }): AuthorizedMeasurements {
    return new AuthorizedMeasurements(options);
  }

  async ingest(
    request: MeasurementsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<IngestOutcome> {
    await this.#access.require(
      options.credentials,
      slaMeasurementCreatePermission,
    );
    return await this.#measurements.ingest(request, options);
  }

  /**
   * As indicators are: for the provider's side, of what agreements measure that
   * the caller may read. A representative reads in the explanation of a figure
   * what was reported of it.
   */
  async list(
    query: MeasurementsListQuery,
    options: MeasurementsOptions,
  ): Promise<Page<Measurement>> {
    const { representsOnly } = await this.#access.caller(options.credentials);
    if (representsOnly) {
      return { items: [] };
    }
    const scope = await this.#access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    return await this.#measurements.list(query, { ...options, scope });
  }

  async remove(
    query: { indicator: string; from: number; to: number },
    options: { credentials: BackstageCredentials },
  ): Promise<IngestOutcome> {
    await this.#access.require(
      options.credentials,
      slaMeasurementDeletePermission,
    );
    return await this.#measurements.remove(query, options);
  }
}

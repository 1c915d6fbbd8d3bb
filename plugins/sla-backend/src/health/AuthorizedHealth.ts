import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  slaHealthReadPermission,
  type HealthReport,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type { Health } from './Health';

/** Tells who may know; the same interface as what it wraps. */
export class AuthorizedHealth implements Health {
  readonly #health: Health;
  readonly #access: Access;

  private constructor(options: { health: Health; access: Access }) {
    this.#health = options.health;
    this.#access = options.access;
  }

  static create(options: { health: Health; access: Access }): AuthorizedHealth {
    return new AuthorizedHealth(options);
  }

  async read(options: {
    credentials: BackstageCredentials;
  }): Promise<HealthReport> {
    await this.#access.require(options.credentials, slaHealthReadPermission);
    return await this.#health.read(options);
  }
}

import {
  slaAgreementReadPermission,
  type Alert,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type { Alerts, AlertsOptions, AlertsQuery } from './Alerts';

/** Shows the alerts of the agreements that the caller may read, and none to a customer's side. */
export class AuthorizedAlerts implements Alerts {
  readonly #alerts: Alerts;
  readonly #access: Access;

  private constructor(options: { alerts: Alerts; access: Access }) {
    this.#alerts = options.alerts;
    this.#access = options.access;
  }

  static create(options: { alerts: Alerts; access: Access }): AuthorizedAlerts {
    return new AuthorizedAlerts(options);
  }

  async list(query: AlertsQuery, options: AlertsOptions): Promise<Page<Alert>> {
    const { credentials } = options;
    const { representsOnly } = await this.#access.caller(credentials);
    if (representsOnly) {
      return { items: [] };
    }
    const scope = await this.#access.agreementScope(
      credentials,
      slaAgreementReadPermission,
    );
    return await this.#alerts.list(query, { ...options, scope });
  }
}

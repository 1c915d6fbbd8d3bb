import type { Alert, Page } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { viewOf } from '../permissions/View';
import type { Alerts, AlertsOptions, AlertsQuery } from './Alerts';
import type { AlertsStore } from './AlertsStore';
import { toAlert } from './toAlert';

interface Options {
  readonly store: Pick<AlertsStore, 'list'>;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Shows alerts to the provider's side. */
export class DefaultAlerts implements Alerts {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultAlerts {
    return new DefaultAlerts(options);
  }

  async list(query: AlertsQuery, options: AlertsOptions): Promise<Page<Alert>> {
    const { store, agreements, callers } = this.#options;
    const { scope = { kind: 'all' } } = options;
    const { limit } = query;
    const now = this.#options.now();
    const found = await store.list({ ...query, scope, now, limit: limit + 1 });
    const page = toPage(found, limit, ({ raisedAt, id }) => [
      String(raisedAt),
      id,
    ]);
    const caller = await callers.caller(options.credentials);
    const those = await agreements.byIds([
      ...new Set(page.items.map(({ agreementId }) => agreementId)),
    ]);
    const shown = new Map(
      those
        .filter(
          agreement => viewOf(caller, partiesOf(agreement)).kind === 'provider',
        )
        .map(agreement => [agreement.id, agreement]),
    );
    return {
      ...page,
      items: page.items.flatMap(stored => {
        const agreement = shown.get(stored.agreementId);
        return (agreement && toAlert(stored, agreement, now)) ?? [];
      }),
    };
  }
}

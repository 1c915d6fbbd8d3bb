import {
  bindingOf,
  type Agreement,
  type Attainment,
  type ListedCustomer,
  type CustomerRisk,
  type OnOffer,
} from '@service-levels/backstage-plugin-sla-common';
import { holdsNow } from '../../entity/shownNow';
import type { AgreementsNow } from '../../hooks/loadAgreements';

/** One thing that a manager should look at. */
export type Attention =
  | {
      readonly kind: 'target';
      readonly figure: Attainment;
      readonly status: 'breached' | 'at-risk' | 'no-data';
    }
  | {
      readonly kind: 'offer';
      readonly agreement: Agreement;
      readonly onOffer: OnOffer;
    }
  | {
      readonly kind: 'customer';
      readonly customer: ListedCustomer;
      readonly risks: readonly CustomerRisk[];
    };

const STATUSES = ['breached', 'at-risk', 'no-data'] as const;

function targetsOf({ agreements }: AgreementsNow): Attention[] {
  const figures = agreements.flatMap(agreement =>
    bindingOf(agreement.figures.filter(holdsNow)),
  );
  return STATUSES.flatMap(status =>
    figures
      .filter(figure => figure.status === status)
      .map(figure => ({ kind: 'target' as const, figure, status })),
  );
}

function offersOf({ agreements }: AgreementsNow): Attention[] {
  return agreements
    .flatMap(({ agreement }) =>
      agreement.onOffer === undefined
        ? []
        : [
            {
              kind: 'offer' as const,
              agreement,
              onOffer: agreement.onOffer,
            },
          ],
    )
    .sort((a, b) => (a.onOffer.offeredAt < b.onOffer.offeredAt ? -1 : 1));
}

function customersOf({ customers }: AgreementsNow): Attention[] {
  return customers.flatMap(customer => {
    const risks = customer.attention?.risks ?? [];
    return risks.length === 0
      ? []
      : [{ kind: 'customer' as const, customer, risks }];
  });
}

/** What to look at: targets that are lost or in danger, customers at risk, offers that wait for signatures. */
export function attentionOf(value: AgreementsNow): readonly Attention[] {
  return [...targetsOf(value), ...customersOf(value), ...offersOf(value)];
}

import type {
  Agreement,
  Attainment,
  RequirementBars,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from '../../../hooks/allOf';
import { agreementsForCustomers, barsForCustomers } from './forCustomers';
import type { Reading } from './Reading';

/** What is agreed, and the last two periods of each target. */
export interface Agreed {
  readonly agreements: readonly Agreement[];
  readonly figures: readonly Attainment[];
}

/** As many as the API answers at once. */
const AGREEMENTS = 500;
const TARGETS = 1000;
const REQUIREMENTS = 100;
/** The one that runs, and the last that is over. */
const PERIODS = 2;

/** What is agreed with the customer, and the last periods of all its targets at once. */
export async function readAgreed(
  reading: Omit<Reading, 'now'>,
): Promise<Agreed> {
  const { api, customerRef, isInternal } = reading;
  const [agreements, figures] = await Promise.all([
    allOf(cursor =>
      api.getAgreements({
        customerRef,
        type: 'sla',
        limit: AGREEMENTS,
        cursor,
      }),
    ),
    allOf(cursor =>
      api.getAttainment({
        customerRef,
        agreementType: 'sla',
        periods: PERIODS,
        limit: TARGETS,
        cursor,
      }),
    ),
  ]);
  return {
    agreements: isInternal ? agreements : agreementsForCustomers(agreements),
    figures,
  };
}

/** What the customer wants, with the four bars of each. */
export async function readBars(
  { api, customerRef, isInternal }: Reading,
  agreed: Promise<Agreed>,
): Promise<readonly RequirementBars[]> {
  const reading = allOf(cursor =>
    api.getRequirementBars(customerRef, { limit: REQUIREMENTS, cursor }),
  );
  if (isInternal) {
    return await reading;
  }
  const [bars, { agreements }] = await Promise.all([reading, agreed]);
  return barsForCustomers(bars, agreements);
}

import {
  parsePeriod,
  type Interval,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  StoredAgreement,
  StoredTerms,
} from '../agreements/StoredAgreement';
import { versionsInForce } from '../agreements/versionsInForce';

/** An SLA that was in force in a month, with the terms that held last in it. */
export interface AgreementInMonth {
  readonly agreement: StoredAgreement;
  readonly terms: StoredTerms;
  /** The month in the agreement's zone. */
  readonly span: Interval;
}

/** Undefined where no version was in force in the month. */
export function agreementInMonth(
  agreement: StoredAgreement,
  month: string,
): AgreementInMonth | undefined {
  return versionsInForce(agreement)
    .map(({ version, span: inForce }) => {
      const { terms } = version;
      const span = parsePeriod(month, terms.timeZone);
      const isInForce = inForce.from < span.to && span.from < inForce.to;
      return isInForce ? { agreement, terms, span } : undefined;
    })
    .reverse()
    .find(found => found !== undefined);
}

import type {
  Agreement,
  AgreementType,
  VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../format/Format';
import type { Translate } from '../translations/useTranslate';

/** The word for the state of a version. */
export function stateInWords(state: VersionState, t: Translate): string {
  const words: Readonly<Record<VersionState, string>> = {
    draft: t('agreements.state.draft'),
    offered: t('agreements.state.offered'),
    countered: t('agreements.state.countered'),
    declined: t('agreements.state.declined'),
    withdrawn: t('agreements.state.withdrawn'),
    agreed: t('agreements.state.agreed'),
    active: t('agreements.state.active'),
    superseded: t('agreements.state.superseded'),
    expired: t('agreements.state.expired'),
    terminated: t('agreements.state.terminated'),
  };
  return words[state];
}

/** The same of an agreement, with how it came to be signed where that was not here. */
export function stateOfInWords(
  { state, recorded }: Pick<Agreement, 'state' | 'recorded'>,
  t: Translate,
): string {
  const words = stateInWords(state, t);
  return recorded === undefined ? words : `${words}, ${t('setUp.recorded')}`;
}

/** What kind of agreement it is. */
export function typeInWords(type: AgreementType, t: Translate): string {
  const words: Readonly<Record<AgreementType, string>> = {
    sla: t('agreements.type.sla'),
    ola: t('agreements.type.ola'),
    uc: t('agreements.type.uc'),
  };
  return words[type];
}

/** Who has signed so far. */
export function signedInWords(agreement: Agreement, t: Translate): string {
  const { signatures, recorded } = agreement;
  if (recorded !== undefined) {
    return t('setUp.recorded');
  }
  const parties = signatures.map(({ party }) => party);
  const provider = parties.includes('provider');
  const customer = parties.includes('customer');
  if (provider && customer) {
    return t('agreements.signed');
  }
  if (provider) {
    return t('agreements.signedByProvider');
  }
  return customer ? t('agreements.signedByCustomer') : t('agreements.unsigned');
}

/** From when, and until when if it ends. */
export function termInWords(
  { effectiveFrom, effectiveTo }: Agreement,
  words: { readonly t: Translate; readonly format: Format },
): string {
  const { t, format } = words;
  return effectiveTo === null
    ? t('agreements.since', { from: format.date(effectiveFrom) })
    : t('agreements.until', {
        from: format.date(effectiveFrom),
        to: format.date(effectiveTo),
      });
}

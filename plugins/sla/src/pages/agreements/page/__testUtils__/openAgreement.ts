import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { screen } from '@testing-library/react';
import { aCustomer } from '../../../../__testUtils__/aCustomer';
import { FakeSlaApi } from '../../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../../__testUtils__/renderPage';

const PATIENT = { timeout: 20_000 };
const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';

/** Opens the page of an agreement of Markus, who manages the service level, with Sofia's customer, whom Tom represents. */
export async function openAgreement(
  agreement: Agreement,
  options: {
    /** Default Markus. */
    readonly reader?: string;
    readonly language?: 'en' | 'de';
    /** A permission that the policy does not give. */
    readonly denied?: string;
    readonly api?: Partial<FakeSlaApi>;
    /** Versions besides the one that speaks for it. */
    readonly versions?: readonly Agreement[];
  } = {},
): Promise<FakeSlaApi> {
  const { reader = MARKUS, language, denied, versions = [] } = options;
  const api = new FakeSlaApi({
    agreements: [agreement],
    versions: [agreement, ...versions],
    customers: [
      aCustomer({
        representatives: [TOM],
        relationshipManager: SOFIA,
        serviceLevelManager: MARKUS,
        side: reader === TOM ? 'customer' : 'provider',
      }),
    ],
    comments: [
      {
        id: 'comment-1',
        version: 1,
        text: 'Can we have Saturdays?',
        visibility: 'shared',
        at: '2026-11-02T09:00:00Z',
        by: TOM,
      },
    ],
  });
  Object.assign(api, options.api);
  renderPage(`/sla/agreements/${agreement.id}`, {
    api,
    reader,
    language,
    authorize: permission =>
      permission === denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
  });
  await screen.findByTestId('sla-agreement', {}, PATIENT);
  return api;
}

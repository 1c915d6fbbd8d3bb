import type {
  CustomerDetails,
  Report,
} from '@service-levels/backstage-plugin-sla-common';
import { screen } from '@testing-library/react';
import { aCustomer } from '../../../../__testUtils__/aCustomer';
import {
  FakeSlaApi,
  type FakeSlaApiContent,
} from '../../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../../__testUtils__/renderPage';

/** The first page that is loaded brings all of the portal's components. */
export const PATIENT = { timeout: 20_000 };

/** Who represents the customer, and who looks after it. */
export const TOM = 'user:default/tom';
export const SOFIA = 'user:default/sofia';

/** Opens the page of a report, and waits until it is read. */
export async function openReport(
  report: Report,
  options: {
    readonly side?: CustomerDetails['side'];
    readonly reader?: string;
    /** After the `?` of the address. */
    readonly query?: string;
    readonly language?: 'en' | 'de';
    readonly content?: FakeSlaApiContent;
    /** What the portal's policy says; default that all is allowed. */
    readonly authorize?: Parameters<typeof renderPage>[1]['authorize'];
  } = {},
): Promise<FakeSlaApi> {
  const { side = 'provider', query = '', content, ...rest } = options;
  const customer = aCustomer({
    side,
    representatives: [TOM],
    relationshipManager: SOFIA,
  });
  const api = new FakeSlaApi({
    reports: [report],
    customers: [customer],
    ...content,
  });
  renderPage(`/sla/reports/${report.id}${query}`, { api, ...rest });
  await screen.findByTestId('sla-report-page', {}, PATIENT);
  return api;
}

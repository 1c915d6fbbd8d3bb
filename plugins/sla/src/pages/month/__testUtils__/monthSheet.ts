import type {
  Attainment,
  Explanation,
} from '@service-levels/backstage-plugin-sla-common';
import { screen } from '@testing-library/react';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { anExplanation } from '../../../__testUtils__/anExplanation';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';

/** Within the month of the sheet at `NOVEMBER`. */
export const NOW = Date.parse('2026-11-23T13:20:00Z');

/** The path of a sheet. */
export const NOVEMBER = '/sla/agreements/agreement-1/months/2026-11';

/** An API that knows figures by their period. */
export function monthApi(options: {
  readonly figures?: readonly Attainment[];
  readonly explanations?: readonly Explanation[];
  readonly agreement?: Parameters<typeof anAgreement>[0];
}) {
  const { figures = [aFigure()], explanations = [anExplanation()] } = options;
  const api = new FakeSlaApi({
    agreements: [anAgreement(options.agreement)],
    customers: [aCustomer()],
    explanations,
  });
  api.getAttainment.mockImplementation(async ({ period }) => ({
    items: figures.filter(figure => figure.period.label === period),
  }));
  return api;
}

/** The sheet, once it is read. */
export const sheet = async () => await screen.findByTestId('sla-sheet');

/** What it says, with plain spaces. */
export const textOf = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

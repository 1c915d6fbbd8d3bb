import { screen } from '@testing-library/react';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { aClosedFigure, aFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { anExplanation } from '../../__testUtils__/anExplanation';
import type { FakeSlaApiContent } from '../../__testUtils__/FakeSlaApi';

/** One target of one customer: three months of it, and how the last came about. */
export const CONTENT: FakeSlaApiContent = {
  attainment: [
    aClosedFigure('2026-09', { status: 'breached', attainedPercent: '99.120' }),
    aClosedFigure('2026-10', { nearMiss: true, attainedPercent: '99.910' }),
    aFigure(),
  ],
  agreements: [anAgreement()],
  customers: [aCustomer()],
  explanations: [anExplanation()],
};

/** What is written there, with plain spaces. */
export const withPlainSpaces = (element: HTMLElement) =>
  (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** The row of the target. */
export const theRow = async () =>
  (await screen.findByRole('rowheader', { name: /Availability/ })).closest(
    'tr',
  )!;

/** Its figure, which explains itself. */
export const theFigure = async () =>
  await screen.findByRole('button', { name: /Explain 99\.882/ });

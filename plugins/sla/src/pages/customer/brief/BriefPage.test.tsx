import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAction } from '../../../__testUtils__/anAction';
import { aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aComplaint } from '../../../__testUtils__/anInteraction';
import type { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import {
  BRIEFED_AT,
  briefPart,
  briefRows,
  briefSheet,
  openBrief,
  textOf,
} from '../../../__testUtils__/openBrief';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(BRIEFED_AT);
});
afterEach(() => jest.restoreAllMocks());

describe('the page before a meeting', () => {
  it('says first what matters now, then the rest in short parts', async () => {
    openBrief();
    const text = textOf(await briefSheet());

    expect(text).toContain('Internal: not for the customer');
    expect(text).toContain(
      '2 complaints are open (2 overdue), 2 actions are overdue, Payments missed a target in October 2026, Payments has a target at risk in November 2026.',
    );
    const people = textOf(
      screen.getByRole('region', { name: 'Meeting and people' }),
    );
    expect(people).toContain('SECRET rehearsal');
    expect(people).toContain(
      'SECRET contact · Head of payments · +49 (30) 1234-56',
    );
    expect(people).toContain('secret-deputy stands in');
    expect(briefRows('Open complaints')).toEqual([
      'Payments is slow · open for 7 days · to be answered by Nov 9, 2026 · sofia · shared · overdue',
      'SECRET grumble · open for 22 days · to be answered by Nov 9, 2026 · sofia · internal · overdue',
    ]);
    expect(briefRows('Open actions')).toEqual([
      'SECRET action · due Nov 9, 2026 · Payments team · internal · overdue',
      'Send the figures · due Nov 20, 2026 · Payments team · shared · overdue',
      'Name a contact · due Dec 1, 2026 · tom · shared',
    ]);
    expect(
      briefPart('Open actions').getByText('On the side of Retail Banking'),
    ).toBeInTheDocument();
    const agreed = briefPart('Agreed and achieved');
    const row = agreed.getByRole('row', { name: /^Payments for Retail/ });
    expect(textOf(row)).toContain(
      'breached October 2026Availability: 99.712 %, agreed ≥ 99.9 %',
    );
    expect(textOf(row)).toContain('at risk November 2026');
    const wanted = briefPart('Requirements').getByRole('row', {
      name: /^Payments availability/,
    });
    expect(textOf(wanted)).toContain(
      'expectation gap: more is wanted than agreed; delivery gap: not every period was as agreed',
    );
    expect(textOf(wanted)).toContain('4.2 of 5 (7 answers)');
    expect(
      briefRows('Said since the last meeting (SECRET meeting, Nov 10, 2026)'),
    ).toEqual([
      'SECRET note · Note · Nov 20, 2026 · internal',
      'Call about the weekend · Call · Nov 19, 2026 · shared',
    ]);
    expect(briefRows('Satisfaction (internal)')).toEqual([
      'Payments · 1, 2 of 5 (2 answers) in 2026-Q4, 4.25 of 5 (4 answers) in 2026-Q3',
    ]);
    expect(briefRows('Announced and still to come')).toEqual([
      expect.stringMatching(/^Database upgrade · planned maintenance · When: /),
      expect.stringMatching(/^Move of the data centre .* · withdrawn$/),
    ]);
    expect(text).not.toContain('Told anew since');
    expect(briefRows('Opportunities (internal)')).toEqual([
      'SECRET night support · qualified · €12,500.50 · next: SECRET step',
    ]);
    expect(text).not.toContain('Over long ago');
  });

  it('holds nothing internal where it is to be handed out, and is not asked for it', async () => {
    const api = openBrief({ query: '?internals=without' });
    const text = textOf(await briefSheet());

    expect(document.body.innerHTML).not.toMatch(/secret/i);
    expect(text).toContain(
      'May be handed out: holds only what Retail Banking may see',
    );
    expect(text).toContain(
      '1 complaint is open and overdue, 1 action is overdue, Payments missed',
    );
    expect(text).toContain('Review of November');
    expect(
      briefRows('Said since the last meeting (Review of October, Nov 2, 2026)'),
    ).toEqual(['Call about the weekend · Call · Nov 19, 2026']);
    // Nor who answered how: on the customer's side everybody sees their own answers.
    expect(text).not.toMatch(/answers?\)|of 5|satisf|internal|opportunit/i);
    expect(api.getContacts).not.toHaveBeenCalled();
    expect(api.getOpportunities).not.toHaveBeenCalled();
    expect(api.getSatisfactionTrend).not.toHaveBeenCalled();
    expect(api.getWatermelons).not.toHaveBeenCalled();
  });

  it('is switched from one to the other, and what is printed follows', async () => {
    const print = jest.spyOn(window, 'print').mockReturnValue();
    openBrief();
    await briefSheet();
    const internals = () =>
      screen.findByRole('checkbox', { name: 'With internals' });
    expect(await internals()).toBeChecked();

    await userEvent.click(await internals());
    await screen.findByText(/^May be handed out/);
    expect(document.body.innerHTML).not.toMatch(/secret/i);
    expect(await internals()).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);

    await userEvent.click(await internals());
    await screen.findByText('Internal: not for the customer');
    expect(screen.getByText(/SECRET night support/)).toBeInTheDocument();
  });

  it('has some rows of each, counts the others, and asks no more often for them', async () => {
    const many = <T,>(count: number, one: (number: number) => T) =>
      Array.from({ length: count }, (_, i) => one(i));
    const calls = (api: FakeSlaApi) =>
      Object.values(api).reduce(
        (sum, method) =>
          sum + (jest.isMockFunction(method) ? method.mock.calls.length : 0),
        0,
      );
    const few = openBrief();
    await briefSheet();
    const asked = calls(few);
    document.body.innerHTML = '';

    const full = openBrief({
      content: {
        interactions: many(40, i =>
          aComplaint({ id: `c-${i}`, title: `Complaint ${i}` }),
        ),
        actions: many(30, i => anAction({ id: `a-${i}` })),
        agreements: many(20, i => anAgreement({ id: `agreement-${i}` })),
        attainment: many(20, i =>
          aFigure({
            agreementId: `agreement-${i}`,
            targetId: `target-${i}`,
            entityRef: `system:default/s-${i}`,
          }),
        ),
      },
    });
    await briefSheet();
    expect(briefRows('Open complaints')).toHaveLength(3);
    expect(briefPart('Open complaints').getByText('and 37 more')).toBeVisible();
    expect(briefPart('Open actions').getByText('and 27 more')).toBeVisible();
    expect(briefPart('Agreed and achieved').getAllByRole('row')).toHaveLength(
      4,
    );
    expect(asked).toBe(15);
    expect(calls(full)).toBe(asked);
  });
});

import type { Review } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { aReview } from '../../__testUtils__/aReview';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const DECISION = {
  id: 'decision-1',
  text: 'Two nodes by night',
  visibility: 'shared' as const,
  became: null,
};

const WRITTEN = aReview({
  agenda: [
    {
      kind: 'complaint',
      about: 'c',
      title: 'Slow again',
      note: 'open',
      visibility: 'shared',
    },
    {
      kind: 'free',
      about: null,
      title: 'Among us',
      note: null,
      visibility: 'internal',
    },
  ],
  isAgendaShared: true,
  notes: 'They are angry',
  minutes: 'It was said',
  decisions: [DECISION],
});

const open = (
  review: Review = WRITTEN,
  content: ConstructorParameters<typeof FakeSlaApi>[0] = {},
  language?: 'de',
) => {
  const api = new FakeSlaApi({ reviews: [review], ...content });
  renderPage(`/sla/reviews/${review.id}`, { api, language });
  return api;
};

const region = async (name: string) =>
  within(await screen.findByRole('region', { name }, PATIENT));

describe('ReviewPage', () => {
  it('shows agenda, minutes, decisions and notes to the provider', async () => {
    open();
    const agenda = await region('Agenda');
    expect(agenda.getAllByRole('listitem').map(one => one.textContent)).toEqual(
      [
        expect.stringMatching(/^Complaint: Slow again/),
        expect.stringMatching(/^Among us/),
      ],
    );
    expect(screen.getByText('It was said')).toBeInTheDocument();
    expect(screen.getByText('They are angry')).toBeInTheDocument();
    expect(screen.getByText('Two nodes by night')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Payments agreement' }),
    ).toHaveAttribute('href', '/sla/agreements/agreement-1');
  });

  it('shows on demand exactly what the customer sees', async () => {
    open();
    await userEvent.selectOptions(
      await screen.findByLabelText('View', {}, PATIENT),
      'As the customer sees it',
    );
    expect(
      screen.getByText('This is all that Retail Banking is shown of it.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Complaint: Slow again')).toBeInTheDocument();
    for (const internal of ['Among us', 'They are angry', 'It was said']) {
      expect(screen.queryByText(internal)).not.toBeInTheDocument();
    }
    expect(screen.getAllByRole('button').map(one => one.textContent)).toEqual([
      'Print',
    ]);
  });

  it('offers the customer nothing to write', async () => {
    open(aReview({ notes: null }));
    await region('Agenda');
    expect(screen.getAllByRole('button').map(one => one.textContent)).toEqual([
      'Print',
    ]);
    expect(screen.getByText('No agenda was shared yet.')).toBeInTheDocument();
  });

  it('takes up what is open, leaves out the rest, and adds something else', async () => {
    const api = open(aReview(), {
      agendaSuggestions: [
        {
          kind: 'action',
          about: 'a',
          title: 'More memory',
          detail: '2026-12-01',
          visibility: 'internal',
        },
        {
          kind: 'satisfaction',
          about: 'system:default/payments',
          title: 'system:default/payments',
          detail: '2',
          visibility: 'shared',
        },
      ],
    });
    const agenda = await region('Agenda');
    await userEvent.click(agenda.getByRole('button', { name: 'Prepare' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      await dialog.findByLabelText('Satisfaction: Payments (2 of 5)'),
    );
    expect(
      dialog.getByLabelText('Action: More memory (due on Dec 1, 2026)'),
    ).not.toBeChecked();
    await userEvent.type(dialog.getByLabelText('Something else'), 'Holidays');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    await userEvent.click(dialog.getByLabelText(/^Share the agenda/));
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.changeReview).toHaveBeenCalled());
    const [, etag, content] = api.changeReview.mock.calls[0];
    expect(etag).toBe('2');
    expect(content).toMatchObject({
      isAgendaShared: true,
      agenda: [
        { kind: 'satisfaction', about: 'system:default/payments', note: '2' },
        { kind: 'free', title: 'Holidays', visibility: 'shared' },
      ],
    });
  });

  it('writes minutes and says who sees them', async () => {
    const api = open();
    const minutes = await region('Minutes');
    await userEvent.click(
      minutes.getByRole('button', { name: 'Write minutes' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Minutes'), ' again');
    await userEvent.selectOptions(dialog.getByRole('combobox'), 'shared');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.changeReview).toHaveBeenCalled());
    expect(api.changeReview.mock.calls[0][2]).toMatchObject({
      minutes: 'It was said again',
      minutesVisibility: 'shared',
      notes: 'They are angry',
    });
  });

  it('makes an action of a decision', async () => {
    const api = open();
    const decisions = await region('Decisions');
    await userEvent.click(
      decisions.getByRole('button', {
        name: 'Make of “Two nodes by night”: Action',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/^Title/)).toHaveValue('Two nodes by night');
    await userEvent.type(
      dialog.getByLabelText(/^Who sees to it/),
      'group:default/team-payments',
    );
    await userEvent.type(dialog.getByLabelText(/^Due on/), '2027-01-31');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.becomeOfDecision).toHaveBeenCalled());
    expect(api.becomeOfDecision.mock.calls[0]).toEqual([
      {
        customerRef: WRITTEN.customerRef,
        id: WRITTEN.id,
        decisionId: DECISION.id,
      },
      {
        kind: 'action',
        action: {
          title: 'Two nodes by night',
          text: 'Two nodes by night',
          owner: 'group:default/team-payments',
          due: '2027-01-31',
          visibility: 'shared',
        },
      },
    ]);
  });

  it('leads to what a decision became', async () => {
    const became = {
      kind: 'amendment' as const,
      id: 'agreement-1',
      at: '2026-10-15T10:00:00Z',
    };
    open(aReview({ decisions: [{ ...DECISION, became }] }));
    const decisions = await region('Decisions');
    expect(decisions.getByRole('link', { name: 'Amendment' })).toHaveAttribute(
      'href',
      '/sla/agreements/agreement-1',
    );
    expect(
      decisions.queryByRole('button', { name: /^Make of/ }),
    ).not.toBeInTheDocument();
  });

  it('is held after a question, and says so', async () => {
    const api = open();
    api.holdReview.mockResolvedValue(aReview({ state: 'held' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'It was held' }, PATIENT),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Yes, it was held' }),
    );
    expect(
      await screen.findByText('It was held, and stands in the dialogue.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'It was held' }),
    ).not.toBeInTheDocument();
  });

  it('is called off with a reason', async () => {
    const api = open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Call it off' }, PATIENT),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/^Reason/), 'Nobody has time');
    await userEvent.click(dialog.getByRole('button', { name: 'Call it off' }));
    await waitFor(() =>
      expect(api.cancelReview.mock.calls[0][1]).toEqual({
        reason: 'Nobody has time',
      }),
    );
  });

  it('says that there is no such review', async () => {
    const api = new FakeSlaApi();
    api.getReview.mockRejectedValue(await aRefusal(404));
    renderPage('/sla/reviews/other', { api });
    expect(
      await screen.findByText('There is no such review', {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    open(WRITTEN, {}, 'de');
    expect(
      await screen.findByText('Beschwerde: Slow again', {}, PATIENT),
    ).toBeInTheDocument();
  });
});

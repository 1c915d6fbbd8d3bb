import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anInteraction } from '../../../__testUtils__/anInteraction';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import {
  BRIEF_PATH,
  BRIEFED_AT,
  briefPart,
  briefRows,
  briefSheet,
  openBrief,
  textOf,
} from '../../../__testUtils__/openBrief';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(BRIEFED_AT);
});
afterEach(() => jest.restoreAllMocks());

describe('the page before a meeting', () => {
  it('says of what is empty that there is nothing', async () => {
    openBrief({
      content: {
        agreements: [],
        attainment: [],
        requirementBars: [],
        interactions: [],
        actions: [],
        told: [],
        contacts: [],
        opportunities: [],
        satisfactionTrend: { quarters: [], items: [] },
        watermelons: { threshold: 3, items: [], uncovered: [] },
      },
    });
    const text = textOf(await briefSheet());
    for (const nothing of [
      'Nothing needs attention now',
      'none is planned',
      'No complaint is open.',
      'No action is open.',
      'Nothing is agreed yet.',
      'No requirement has been recorded yet.',
      'Said so far; there was no meeting yet',
      'Nobody has been asked in the last two years.',
      'Nothing is announced.',
      'No opportunity is pending.',
    ]) {
      expect(text).toContain(nothing);
    }
  });

  it('says of a part that it could not be read, shows the others, and tries again', async () => {
    const api = openBrief({
      prepare: fake =>
        fake.getActions.mockRejectedValueOnce(new Error('network is down')),
    });
    const text = textOf(await briefSheet());
    expect(text).toContain('Not everything could be read.');
    expect(
      briefPart('Open actions').getByText(
        'This could not be read: network is down',
      ),
    ).toBeInTheDocument();
    expect(briefRows('Open complaints')).toHaveLength(2);

    await userEvent.click(
      briefPart('Open actions').getByRole('button', { name: 'Try again' }),
    );
    await waitFor(() => expect(briefRows('Open actions')).toHaveLength(3));
    expect(api.getActions).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/Not everything could be read/)).toBeNull();
  });

  it('hands out no requirement while it is not known what was offered', async () => {
    openBrief({
      query: '?internals=without',
      prepare: fake =>
        fake.getAgreements.mockRejectedValue(new Error('network is down')),
    });
    const text = textOf(await briefSheet());
    for (const name of ['Agreed and achieved', 'Requirements']) {
      expect(
        briefPart(name).getByText('This could not be read: network is down'),
      ).toBeInTheDocument();
    }
    expect(text).not.toContain('Payments availability');
  });

  it('leaves out what the reader may not read', async () => {
    const refusal = await aRefusal(403);
    openBrief({
      prepare: fake => {
        fake.getRequirementBars.mockRejectedValue(refusal);
        fake.getContacts.mockRejectedValue(refusal);
      },
    });
    const text = textOf(await briefSheet());
    expect(text).not.toContain('Requirements');
    expect(text).not.toContain('Contacts');
    expect(text).not.toContain('could not be read');
  });

  it('says that it reads, that there is no such customer, and why it failed', async () => {
    const missing = await aRefusal(404);
    let fail = (_error: Error) => {};
    const held = new Promise<never>((_, reject) => {
      fail = reject;
    });
    openBrief({
      prepare: fake => {
        fake.getCustomer
          .mockReturnValueOnce(held)
          .mockRejectedValueOnce(missing);
      },
    });
    expect(
      await screen.findByText(
        'What to know before the meeting is being read …',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    fail(new Error('network is down'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('There is no such customer'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await briefSheet()).toBeInTheDocument();
  });

  it('speaks German', async () => {
    openBrief({ language: 'de', query: '?internals=without' });
    const text = textOf(await briefSheet());
    expect(text).toContain(
      'Darf ausgehändigt werden: enthält nur, was Retail Banking sehen darf',
    );
    expect(text).toContain(
      '1 Beschwerde ist offen und überfällig, 1 Maßnahme ist überfällig, Payments hat im Oktober 2026 ein Ziel verfehlt',
    );
    expect(briefRows('Offene Beschwerden')).toEqual([
      'Payments is slow · seit 7 Tagen offen · zu beantworten bis 09.11.2026 · sofia · überfällig',
    ]);
  });
});

describe('the way to the page before a meeting', () => {
  it('is on the page of the customer, and at a planned meeting', async () => {
    const planned = anInteraction({ at: '2026-12-02T09:00:00Z' });
    const over = anInteraction({ id: 'over', title: 'Over' });
    renderPage('/sla/customers/default/retail-banking', {
      api: new FakeSlaApi({
        customers: [aCustomer()],
        interactions: [planned, over],
      }),
    });
    const dialogue = within(
      await screen.findByRole('region', { name: 'Dialogue' }, PATIENT),
    );
    const [entry] = await dialogue.findAllByRole('link', { name: 'Brief me' });
    expect(entry).toHaveAttribute('href', BRIEF_PATH);
    expect(dialogue.getAllByRole('link', { name: 'Brief me' })).toHaveLength(1);
    expect(screen.getAllByRole('link', { name: 'Brief me' })).toHaveLength(2);
  });
});

import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import {
  aComplaint,
  anInteraction,
} from '../../../__testUtils__/anInteraction';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const BANKING = 'customer:default/retail-banking';

async function open(interactions: readonly Interaction[]) {
  const api = new FakeSlaApi({ customers: [aCustomer()], interactions });
  renderPage('/sla/customers/default/retail-banking', { api });
  const panel = within(
    await screen.findByRole('region', { name: 'Dialogue' }, PATIENT),
  );
  return { api, panel };
}

const change = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

describe('DialoguePanel', () => {
  it('shows what was said, by whom and about what, and who sees it', async () => {
    const { panel } = await open([anInteraction(), aComplaint()]);

    const [meeting, complaint] = await panel.findAllByRole('listitem');
    expect(meeting).toHaveTextContent('Meeting');
    expect(meeting).toHaveTextContent('internal');
    expect(meeting).toHaveTextContent('recorded by sofia');
    expect(meeting).toHaveTextContent('Room 4');
    expect(meeting).toHaveTextContent('With: tom, Kim Park, Acme');
    expect(
      within(meeting).getByRole('link', { name: 'Payments' }),
    ).toHaveAttribute('href', '/catalog/default/system/payments');
    expect(within(meeting).getByText('green').tagName).toBe('STRONG');
    expect(complaint).toHaveTextContent('Complaint');
    expect(complaint).toHaveTextContent('shared');
    expect(complaint).toHaveTextContent('open');
    expect(complaint).toHaveTextContent('written by tom, for the customer');
    expect(complaint).toHaveTextContent(
      'Owner: sofia · to be answered by Nov 9, 2026',
    );
  });

  it('runs nothing that is written: HTML stays text, links and pictures lead nowhere', async () => {
    const { panel } = await open([
      anInteraction({
        text: '<img src=x onerror=alert(1)> [here](javascript:alert(1)) [mail](mailto:a@example.org) ![p](https://example.org/p.png)',
      }),
    ]);

    const item = await panel.findByRole('listitem');
    expect(item).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(within(item).queryByRole('link', { name: 'here' })).toBeNull();
    expect(within(item).getByRole('link', { name: /mail/ })).toHaveAttribute(
      'href',
      'mailto:a@example.org',
    );
    expect(item.innerHTML).not.toMatch(/javascript:|p\.png/);
  });

  it('records a meeting with what is promised there', async () => {
    const { api, panel } = await open([]);
    api.recordInteraction.mockResolvedValue(anInteraction());

    expect(
      await panel.findByText(/^Nothing was said yet. Begin with a meeting/),
    ).toBeInTheDocument();
    await userEvent.click(
      await panel.findByRole('button', { name: 'Meeting' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const store = dialog.getByRole('button', { name: 'Store' });
    expect(store).toBeDisabled();
    expect(dialog.getByLabelText('Who sees it')).toHaveValue('internal');
    change(dialog.getByLabelText(/^In one line/), 'Review');
    change(dialog.getByLabelText(/^Text/), 'All **green**');
    expect(dialog.getByText('green').tagName).toBe('STRONG');
    change(
      dialog.getByLabelText(/^Who took part/),
      'user:default/tom\nKim Park',
    );
    change(
      dialog.getByLabelText('Links'),
      'https://example.org/s The slides\n',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Add an action' }),
    );
    expect(store).toBeDisabled();
    const action = within(dialog.getByRole('group', { name: 'Action 1' }));
    change(action.getByLabelText(/^What is promised/), 'More memory');
    change(action.getByLabelText(/^Owner/), 'group:default/team-payments');
    change(action.getByLabelText(/^Due on/), '2026-12-31');
    await userEvent.click(store);

    await waitFor(() =>
      expect(api.recordInteraction).toHaveBeenCalledWith(
        BANKING,
        expect.objectContaining({
          kind: 'meeting',
          title: 'Review',
          text: 'All **green**',
          participants: ['user:default/tom', 'Kim Park'],
          links: [{ url: 'https://example.org/s', title: 'The slides' }],
          visibility: 'internal',
          actions: [
            {
              title: 'More memory',
              owner: 'group:default/team-payments',
              due: '2026-12-31',
              visibility: 'internal',
            },
          ],
        }),
      ),
    );
    expect(await panel.findByText('Stored.')).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    const readings = api.getInteractionsOf.mock.calls.filter(
      ([, { kind }]) => kind === undefined,
    );
    expect(readings).toHaveLength(2);
  });

  it('says beside its field why it is refused, and loses nothing', async () => {
    const { api, panel } = await open([]);
    const reason = 'must be a http, https or mailto address';
    api.recordInteraction.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'links.0.url', reason }]),
    );

    await userEvent.click(await panel.findByRole('button', { name: 'Note' }));
    const dialog = within(await screen.findByRole('dialog'));
    change(dialog.getByLabelText(/^In one line/), 'Heard');
    change(dialog.getByLabelText('Links'), 'ftp://example.org/x x');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));

    await waitFor(() =>
      expect(dialog.getByLabelText('Links')).toHaveAccessibleDescription(
        reason,
      ),
    );
    expect(dialog.getByLabelText(/^In one line/)).toHaveValue('Heard');
  });

  it('shares what was internal by a change, with the tag that was read', async () => {
    const { api, panel } = await open([anInteraction()]);

    await userEvent.click(
      await panel.findByRole('button', { name: 'Change: Review of October' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(
      dialog.getByLabelText('Who sees it'),
      'shared: the customer as well',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));

    const { id: _id, etag, ...before } = anInteraction();
    await waitFor(() =>
      expect(api.changeInteraction).toHaveBeenCalledWith(
        expect.objectContaining({ id: 'interaction-1' }),
        etag,
        expect.objectContaining({
          visibility: 'shared',
          at: before.at,
          until: before.until,
          links: before.links,
          participants: before.participants,
        }),
      ),
    );
  });

  it('loses nothing where somebody else changed it meanwhile', async () => {
    const { api, panel } = await open([anInteraction()]);
    await userEvent.click(
      await panel.findByRole('button', { name: 'Change: Review of October' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const title = dialog.getByLabelText(/^In one line/);
    change(title, 'Review of autumn');
    api.changeInteraction.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'If-Match', reason: 'was changed' }]),
    );
    api.getInteraction.mockResolvedValueOnce(
      anInteraction({ etag: '4', title: 'Review of winter', place: 'Room 5' }),
    );
    const store = dialog.getByRole('button', { name: 'Store' });
    await userEvent.click(store);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /Both of you changed: In one line \(stored now: Review of winter\)/,
    );
    expect(title).toHaveValue('Review of autumn');
    expect(dialog.getByLabelText('Where')).toHaveValue('Room 5');
    await userEvent.click(store);
    await waitFor(() =>
      expect(api.changeInteraction).toHaveBeenLastCalledWith(
        expect.objectContaining({ etag: '4' }),
        '4',
        expect.objectContaining({
          title: 'Review of autumn',
          place: 'Room 5',
        }),
      ),
    );
  });

  it('answers a complaint; what the customer wrote cannot be changed', async () => {
    const { api, panel } = await open([aComplaint()]);

    await userEvent.click(
      await panel.findByRole('button', { name: 'Answer: Payments is slow' }),
    );
    const answer = within(await screen.findByRole('dialog'));
    change(answer.getByLabelText(/^Text/), 'More memory since today');
    await userEvent.click(answer.getByRole('button', { name: 'Answer' }));
    await waitFor(() =>
      expect(api.answerComplaint).toHaveBeenCalledWith(
        expect.objectContaining({ id: 'interaction-2' }),
        { text: 'More memory since today' },
      ),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(
      panel.getByRole('button', { name: 'Change: Payments is slow' }),
    );
    const form = within(await screen.findByRole('dialog'));
    expect(form.getByLabelText(/^In one line/)).toBeDisabled();
    expect(form.getByLabelText('Who sees it')).toBeDisabled();
    expect(form.getByLabelText(/^Who sees to it/)).toBeEnabled();
  });

  it('closes a complaint, or says why that is not the reader’s to do', async () => {
    const { api, panel } = await open([aComplaint()]);
    const reason = "is for the customer's side";
    api.closeComplaint.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'id', reason }]),
    );

    const close = await panel.findByRole('button', {
      name: 'Close the complaint: Payments is slow',
    });
    await userEvent.click(close);
    expect(await panel.findByRole('alert')).toHaveTextContent('refused');
    await userEvent.click(close);
    expect(await panel.findByText('Stored.')).toBeInTheDocument();
  });
});

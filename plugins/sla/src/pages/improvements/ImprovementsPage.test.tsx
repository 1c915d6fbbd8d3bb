import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFigure } from '../../__testUtils__/aFigure';
import { anImprovement } from '../../__testUtils__/aReview';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const OLD = anImprovement({
  id: 'old',
  title: 'Old one',
  due: '2020-01-31',
  state: 'in-progress',
});
const DONE = anImprovement({
  id: 'done',
  title: 'Done one',
  state: 'done',
  customerRef: 'customer:default/acme',
  customerTitle: 'Acme',
  endedAt: '2026-10-10T00:00:00Z',
});

const open = (
  content: ConstructorParameters<typeof FakeSlaApi>[0],
  query = '',
) => {
  const api = new FakeSlaApi(content);
  renderPage(`/sla/improvements${query}`, { api });
  return api;
};

const rows = async () => {
  const table = within(await screen.findByRole('table', {}, PATIENT));
  return table.getAllByRole('row').slice(1);
};

describe('ImprovementsPage', () => {
  it('shows what is to change, and what its target achieved before', async () => {
    const target = {
      targetId: 'target-1',
      targetName: 'Availability',
      agreementId: 'agreement-1',
      agreementTitle: 'Payments agreement',
    };
    const figure = aFigure({ targetId: 'target-1' });
    open({
      improvements: [
        anImprovement({
          target,
          expected: 'No outage by an update',
          expectedFigure: '99.95 %',
          owner: 'group:default/team-payments',
          createdAt: '2999-01-01T00:00:00Z',
          origin: { kind: 'review', id: 'review-1' },
        }),
      ],
      attainment: [
        {
          ...figure,
          attained: { good: 998, total: 1000 },
          period: { ...figure.period, label: '2026-09', state: 'closed' },
        },
      ],
    });
    const [row] = await rows();
    expect(row).toHaveTextContent(
      /Two nodes.*Retail Banking.*Payments team.*proposed.*Payments agreement: Availability.*No outage by an update.*expected: 99.95 %/,
    );
    expect(row).toHaveTextContent(/before, September 2026: 99\.800\s%/);
    expect(within(row).getByRole('link', { name: 'a review' })).toHaveAttribute(
      'href',
      '/sla/reviews/review-1',
    );
  });

  it('narrows by state, customer and what is overdue', async () => {
    open({ improvements: [anImprovement(), OLD, DONE] });
    expect(await rows()).toHaveLength(3);
    await userEvent.selectOptions(
      screen.getByLabelText('State'),
      'neither done nor dropped',
    );
    expect(await rows()).toHaveLength(2);
    await userEvent.selectOptions(screen.getByLabelText('Due'), 'overdue');
    const [late] = await rows();
    expect(late).toHaveTextContent(/Old one.*overdue/);
    await userEvent.selectOptions(screen.getByLabelText('Customer'), 'Acme');
    expect(screen.getByText('No improvement fits.')).toBeInTheDocument();
  });

  it('takes the filter from the address', async () => {
    open({ improvements: [OLD, DONE] }, '?customer=customer:default/acme');
    const shown = await rows();
    expect(shown).toHaveLength(1);
    expect(shown[0]).toHaveTextContent('Done one');
  });

  it('says how far one has come, and reads again', async () => {
    const api = open({ improvements: [OLD] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Done: Old one' }, PATIENT),
    );
    expect(api.transitionImprovement).toHaveBeenCalledWith(OLD, { to: 'done' });
    expect(
      await screen.findByText('“Old one” is done now'),
    ).toBeInTheDocument();
    expect(api.getImprovements).toHaveBeenCalledTimes(2);
  });

  it('takes a step once, however often it is pressed', async () => {
    const api = open({ improvements: [OLD] });
    api.transitionImprovement.mockReturnValue(new Promise(() => {}));
    const done = await screen.findByRole(
      'button',
      { name: 'Done: Old one' },
      PATIENT,
    );
    await userEvent.dblClick(done);
    expect(api.transitionImprovement).toHaveBeenCalledTimes(1);
    expect(done).toHaveFocus();
  });

  it('is dropped with a reason', async () => {
    const api = open({ improvements: [OLD] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Drop: Old one' }, PATIENT),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Drop' })).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Reason/), 'Too dear');
    await userEvent.click(dialog.getByRole('button', { name: 'Drop' }));
    await waitFor(() =>
      expect(api.transitionImprovement).toHaveBeenCalledWith(OLD, {
        to: 'dropped',
        reason: 'Too dear',
      }),
    );
  });

  it('is changed with the tag that was read', async () => {
    const api = open({ improvements: [OLD] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change “Old one”' }, PATIENT),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByLabelText('What came of it'),
      'No outage since',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.changeImprovement).toHaveBeenCalled());
    expect(api.changeImprovement.mock.calls[0]).toEqual([
      OLD,
      '1',
      {
        title: 'Old one',
        text: '',
        owner: null,
        due: '2020-01-31',
        targetId: null,
        expected: null,
        expectedFigure: null,
        result: 'No outage since',
        visibility: 'internal',
      },
    ]);
  });

  it('says where improvements come from when there are none', async () => {
    open({});
    expect(
      await screen.findByText(/^Nothing is written down yet/, {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    const api = new FakeSlaApi({ improvements: [OLD] });
    renderPage('/sla/improvements', { api, language: 'de' });
    const [row] = await rows();
    expect(row).toHaveTextContent(/in Arbeit/);
  });
});

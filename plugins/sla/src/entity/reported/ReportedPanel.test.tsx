import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { aClosedFigure, aFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { anIndicator } from '../../__testUtils__/anIndicator';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { aReportedResult } from '../../__testUtils__/aReportedResult';
import {
  exportedCsv,
  HARMFUL,
  HARMLESS,
} from '../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { EntityServiceLevels } from '../EntityServiceLevels';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const NOTHING_KNOWN: Partial<Attainment> = {
  status: 'no-data',
  attained: null,
  attainedPercent: null,
};
const SEPTEMBER = aClosedFigure('2026-09', NOTHING_KNOWN);
const OCTOBER = aClosedFigure('2026-10', NOTHING_KNOWN);
const REPORTED = aClosedFigure('2026-10', {
  ...NOTHING_KNOWN,
  reported: {
    id: 'result-1',
    attained: 99.93,
    status: 'met',
    reportedBy: 'ACME Hosting',
    evidence: null,
    createdBy: 'user:default/markus',
    createdAt: '2026-11-04T09:00:00Z',
  },
});

function open(
  content: ConstructorParameters<typeof FakeSlaApi>[0] = {},
  language: 'en' | 'de' = 'en',
) {
  const api = new FakeSlaApi({
    attainment: [SEPTEMBER, OCTOBER, aFigure()],
    agreements: [anAgreement()],
    customers: [aCustomer()],
    ...content,
  });
  api.createReportedResult.mockResolvedValue(aReportedResult());
  renderOnEntity(<EntityServiceLevels />, { api, language });
  return api;
}

const thePanel = async () =>
  within(
    await screen.findByRole('region', { name: 'Reported results' }, PATIENT),
  );

const enter = async () => {
  const panel = await thePanel();
  await userEvent.click(
    panel.getByRole('button', { name: 'Enter a reported result' }),
  );
  return within(await screen.findByRole('dialog'));
};

type Dialog = Awaited<ReturnType<typeof enter>>;

const change = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

const store = async (dialog: Dialog) =>
  await userEvent.click(dialog.getByRole('button', { name: 'Enter it' }));

describe('ReportedPanel', () => {
  it('enters a figure of the last month of which nothing is known, and reads the figures again', async () => {
    const api = open();

    const panel = await thePanel();
    expect(
      await panel.findByText(
        'Nothing was reported of Availability, Retail Banking.',
      ),
    ).toBeInTheDocument();
    const dialog = await enter();
    expect(dialog.getByLabelText('Period')).toHaveValue('2026-10');
    expect(dialog.getByRole('button', { name: 'Enter it' })).toBeDisabled();
    change(dialog.getByLabelText(/^Achieved, in percent/), '99.93');
    change(dialog.getByLabelText(/^Who says so/), 'ACME Hosting');
    change(dialog.getByLabelText(/^Evidence/), 'Report of 3 November');
    await store(dialog);

    expect(await panel.findByText('Entered.')).toBeInTheDocument();
    expect(api.createReportedResult).toHaveBeenCalledWith({
      targetId: 'target-1',
      period: '2026-10',
      attained: 99.93,
      reportedBy: 'ACME Hosting',
      evidence: 'Report of 3 November',
      reason: null,
    });
    expect(api.getReportedResults).toHaveBeenCalledTimes(2);
    expect(api.getAttainment).toHaveBeenCalledTimes(2);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('says of a period that is measured that the measurement stays', async () => {
    open();

    const dialog = await enter();
    expect(
      within(dialog.getByLabelText('Period'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['November 2026', 'October 2026', 'September 2026']);
    expect(dialog.queryByText(/That stays the figure/)).toBeNull();
    await userEvent.selectOptions(
      dialog.getByLabelText('Period'),
      'November 2026',
    );
    expect(dialog.getByText(/That stays the figure/)).toBeInTheDocument();
  });

  it('says beside its field why it is refused, and loses nothing', async () => {
    const api = open();
    api.createReportedResult.mockRejectedValueOnce(
      await aRefusalOf([
        { field: 'attained', reason: 'must be at most 100, a percentage' },
      ]),
    );

    const dialog = await enter();
    const attained = dialog.getByLabelText(/^Achieved, in percent/);
    change(attained, '999');
    change(dialog.getByLabelText(/^Who says so/), 'ACME Hosting');
    await store(dialog);

    await waitFor(() =>
      expect(attained).toHaveAccessibleDescription(
        'must be at most 100, a percentage',
      ),
    );
    expect(attained).toHaveFocus();
    expect(dialog.getByLabelText(/^Who says so/)).toHaveValue('ACME Hosting');
  });

  it.each<[string, Partial<Attainment>, RegExp, string, number]>([
    [
      'minutes of the longest outage',
      {
        objective: {
          kind: 'longest-outage',
          atMostSeconds: 3600,
          minimumOutageSeconds: 0,
        },
      },
      /^Longest outage, in minutes/,
      '42.5',
      2550,
    ],
    [
      'outages',
      {
        objective: {
          kind: 'outage-count',
          atMost: 2,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
      },
      /^Outages, their number/,
      '3',
      3,
    ],
    [
      'a mean in the unit of what is measured',
      {
        indicator: 'system:default/payments/latency',
        objective: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
      },
      /^Mean, in ms/,
      '248.3',
      248.3,
    ],
  ])('takes %s', async (_, changes, label, typed, attained) => {
    const api = open({
      attainment: [aClosedFigure('2026-10', { ...NOTHING_KNOWN, ...changes })],
      indicators: [
        anIndicator({
          ref: 'system:default/payments/latency',
          name: 'latency',
          stream: 'values',
          unit: 'ms',
        }),
      ],
    });

    const dialog = await enter();
    change(dialog.getByLabelText(label), typed);
    change(dialog.getByLabelText(/^Who says so/), 'ACME Hosting');
    await store(dialog);

    await waitFor(() =>
      expect(api.createReportedResult).toHaveBeenCalledWith(
        expect.objectContaining({ attained }),
      ),
    );
  });

  it('lists what was reported: who says so, who entered it when, and what became of it', async () => {
    open({
      attainment: [SEPTEMBER, REPORTED, aFigure()],
      reportedResults: [
        aReportedResult({ id: 'result-3', period: '2026-11', attained: 98 }),
        aReportedResult(),
        aReportedResult({ id: 'result-0', attained: 97.5 }),
        aReportedResult({
          id: 'result-2',
          period: '2026-09',
          revoked: {
            at: '2026-11-05T09:00:00Z',
            by: 'user:default/ada',
            reason: 'It was of another service',
          },
        }),
      ],
    });

    const panel = await thePanel();
    const rows = within(await panel.findByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map(row => (row.textContent ?? '').replace(/[\u00a0\u202f]/g, ' '));
    expect(rows).toEqual([
      expect.stringMatching(
        /^November 2026.*98 %.*not shown: something is measured/,
      ),
      expect.stringMatching(
        /^October 2026.*99\.93 %.*ACME Hosting.*evidence: Report of 3 November.*markus, Nov 4, 2026.*holds/,
      ),
      expect.stringMatching(
        /^October 2026.*97\.5 %.*not shown: a later one holds/,
      ),
      expect.stringMatching(
        /^September 2026.*revoked by ada, Nov 5, 2026.*: It was of another service/,
      ),
    ]);
    expect(panel.getAllByRole('button', { name: /^Revoke/ })).toHaveLength(3);
  });

  it('revokes with a reason', async () => {
    const api = open({
      attainment: [REPORTED],
      reportedResults: [aReportedResult()],
    });
    api.revokeReportedResult.mockResolvedValue(aReportedResult());

    const panel = await thePanel();
    await userEvent.click(
      await panel.findByRole('button', {
        name: /^Revoke: October 2026: 99\.93.%$/,
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const revoke = dialog.getByRole('button', { name: 'Revoke' });
    expect(revoke).toBeDisabled();
    change(dialog.getByLabelText(/^Reason/), 'It was of another service');
    await userEvent.click(revoke);

    await waitFor(() =>
      expect(api.revokeReportedResult).toHaveBeenCalledWith('result-1', {
        reason: 'It was of another service',
      }),
    );
    await waitFor(() =>
      expect(api.getReportedResults).toHaveBeenCalledTimes(2),
    );
  });

  it('begins with the target of which something is not measured; the reader chooses another', async () => {
    const measured = { targetId: 'target-2', targetName: 'Evenings' };
    const api = open({
      attainment: [
        aClosedFigure('2026-10', { ...measured, status: 'breached' }),
        OCTOBER,
      ],
      reportedResults: [aReportedResult({ targetId: 'target-2' })],
    });

    const panel = await thePanel();
    const choice = panel.getByLabelText('Target');
    expect(choice).toHaveDisplayValue('Availability, Retail Banking');
    await userEvent.selectOptions(choice, 'Evenings, Retail Banking');

    expect(await panel.findByRole('table')).toHaveTextContent('ACME Hosting');
    expect(choice).toHaveFocus();
    expect(api.getReportedResults).toHaveBeenLastCalledWith(
      expect.objectContaining({ targetId: 'target-2' }),
    );
  });

  it('offers nothing of rolling days, of which nobody reports a figure', async () => {
    const rolling = aFigure();
    const api = open({
      attainment: [
        aFigure({
          period: { ...rolling.period, label: '2026-10-25/2026-11-23' },
        }),
      ],
    });

    await screen.findByRole('rowheader', { name: /Availability/ }, PATIENT);
    expect(
      screen.queryByRole('region', { name: 'Reported results' }),
    ).not.toBeInTheDocument();
    expect(api.getReportedResults).not.toHaveBeenCalled();
  });

  it('says why the list could not be read, and reads on retry', async () => {
    const api = new FakeSlaApi({
      attainment: [REPORTED],
      agreements: [anAgreement()],
      customers: [aCustomer()],
      reportedResults: [aReportedResult()],
    });
    api.getReportedResults.mockRejectedValueOnce(new Error('network is down'));
    renderOnEntity(<EntityServiceLevels />, { api });

    const panel = await thePanel();
    expect(
      await panel.findByText(
        'What was reported could not be read: network is down',
      ),
    ).toBeInTheDocument();
    await userEvent.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByRole('table')).toBeInTheDocument();
  });

  it('speaks German', async () => {
    open({}, 'de');

    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Gemeldetes Ergebnis eintragen' },
        PATIENT,
      ),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText(/^Erreicht, in Prozent/)).toBeInTheDocument();
    expect(dialog.getByLabelText('Zeitraum')).toHaveDisplayValue(
      'Oktober 2026',
    );
  });

  it('are stored for a spreadsheet, and nothing of them is a formula', async () => {
    open({ reportedResults: [aReportedResult({ reportedBy: HARMFUL })] });
    const text = await exportedCsv('Reported results');
    expect(text).toContain(HARMLESS);
    expect(text).toContain('evidence: Report of 3 November');
    jest.restoreAllMocks();
  });
});

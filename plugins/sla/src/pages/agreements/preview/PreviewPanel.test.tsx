import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AgreementDraftInput,
  AgreementPreview,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import {
  aPreview,
  aPreviewFigure,
  aPreviewPeriod,
} from '../../../__testUtils__/aPreview';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { PreviewPanel } from './PreviewPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

type TargetInput = AgreementDraftInput['targets'][number];

const aDraft = (...targets: readonly Partial<TargetInput>[]) =>
  ({
    type: 'sla',
    title: 'Payments',
    provider: 'group:default/team-payments',
    customer: 'customer:default/retail-banking',
    entities: ['system:default/payments'],
    timeZone: 'Europe/Berlin',
    calendar: '24x7',
    effectiveFrom: '2027-01-01',
    targets: targets.map(target => ({
      name: 'Availability',
      indicator: 'system:default/payments/availability',
      objective: { kind: 'availability', atLeast: 99.5 },
      period: 'month',
      ...target,
    })),
  } satisfies AgreementDraftInput);

const DRAFT = aDraft({});
const AGREEMENT = '00000000-0000-4000-8000-000000000001';

/** Three months that are over, and one that runs; in force were the last two. */
const PREVIEW = aPreview({
  targetId: '00000000-0000-4000-8000-000000000002',
  periods: [
    aPreviewPeriod(8),
    aPreviewPeriod(9, { proposed: aPreviewFigure(99.4) }),
    aPreviewPeriod(10, {
      proposed: aPreviewFigure(99.1),
      inForce: {
        ...aPreviewFigure(99.1, { status: 'met' }),
        agreementVersion: 1,
      },
    }),
    aPreviewPeriod(11, {
      state: 'open',
      proposed: aPreviewFigure(90),
      inForce: { ...aPreviewFigure(90), agreementVersion: 1 },
    }),
  ],
});

/** The panel in an editor that hands on the drafts, one after the other. */
function Editor(props: {
  readonly drafts: readonly (AgreementDraftInput | undefined)[];
  readonly agreementId?: string;
}) {
  const { drafts, agreementId } = props;
  const [i, setI] = useState(0);
  return (
    <>
      <button onClick={() => setI(i + 1)}>next draft</button>
      <PreviewPanel draft={drafts[i]} agreementId={agreementId} />
    </>
  );
}

function open(
  options: {
    readonly preview?: AgreementPreview;
    readonly drafts?: readonly (AgreementDraftInput | undefined)[];
    readonly agreementId?: string;
    readonly language?: 'en' | 'de';
    readonly api?: FakeSlaApi;
  } = {},
) {
  const { preview = PREVIEW, drafts = [DRAFT], language = 'en' } = options;
  const { agreementId, api = new FakeSlaApi({ preview }) } = options;
  renderOnEntity(<Editor drafts={drafts} agreementId={agreementId} />, {
    api,
    language,
  });
  return api;
}

const cellsOf = async (strip: string) =>
  within(await screen.findByRole('list', { name: strip }, PATIENT))
    .getAllByRole('button')
    .map(cell => cell.getAttribute('aria-label')?.replace(/\u00a0/g, ' '));

const table = () =>
  screen.findByRole(
    'table',
    { name: 'The last periods of each target' },
    PATIENT,
  );

describe('PreviewPanel', () => {
  it('shows how periods would have been judged, beside what was in force', async () => {
    const api = open({ agreementId: AGREEMENT });
    expect(await cellsOf('Availability, under these terms')).toEqual([
      'August 2026: met, 100.000 %',
      'September 2026: breached, 99.400 %',
      'October 2026: breached, 99.100 %',
      'November 2026 (still running): breached, 90.000 %',
    ]);
    expect(await cellsOf('Availability, as in force')).toEqual([
      'October 2026: met, 99.100 %',
      'November 2026 (still running): breached, 90.000 %',
    ]);
    expect(api.previewAgreement).toHaveBeenCalledWith(
      // Twelve that are over and the running one, as the promise check.
      { draft: DRAFT, agreementId: AGREEMENT, periods: 13 },
      expect.anything(),
    );
  });

  it('says how many of those that are over were met, and the worst', async () => {
    open();
    const [, row] = within(await table()).getAllByRole('row');
    const [proposed, inForce] = within(row).getAllByRole('cell');
    expect(proposed).toHaveTextContent('1 of 3 periods met');
    expect(proposed).toHaveTextContent('worst: 99.100 % in October 2026');
    expect(inForce).toHaveTextContent('1 of 1 period met');
  });

  it('says so in German', async () => {
    open({ language: 'de' });
    const found = await screen.findByRole(
      'table',
      { name: 'Die letzten Zeiträume jedes Ziels' },
      PATIENT,
    );
    expect(found).toHaveTextContent('1 von 3 Zeiträumen eingehalten');
    expect(found).toHaveTextContent(
      'am schlechtesten: 99,100 % (Oktober 2026)',
    );
  });

  it('tells the periods as a table as well, from the button and from a cell', async () => {
    open();
    const button = await screen.findByRole(
      'button',
      { name: 'Show the periods of Availability' },
      PATIENT,
    );
    await userEvent.click(button);
    const periods = screen.getByRole('table', {
      name: 'The periods of Availability',
    });
    const rows = within(periods).getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent('August 2026');
    expect(rows[0]).toHaveTextContent('nothing in force');
    expect(rows[2]).toHaveTextContent('October 2026');
    expect(rows[2]).toHaveTextContent('breached');
    await userEvent.click(
      screen.getByRole('button', { name: 'Hide the periods of Availability' }),
    );
    expect(
      screen.queryByRole('table', { name: 'The periods of Availability' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /^August 2026: met/ }),
    );
    expect(
      screen.getByRole('table', { name: 'The periods of Availability' }),
    ).toBeInTheDocument();
  });

  it('says why a target cannot be judged, and of which periods too little is known', async () => {
    open({
      drafts: [aDraft({}, { name: 'Latency' }, { name: 'Old' })],
      preview: aPreview(
        {
          periods: [
            aPreviewPeriod(9, {
              proposed: aPreviewFigure(100, {
                status: 'no-data',
                attained: null,
              }),
            }),
            aPreviewPeriod(10),
          ],
        },
        { name: 'Latency', indicator: 'latency', missing: 'no-indicator' },
        { name: 'Old', periods: [aPreviewPeriod(10, { proposed: null })] },
      ),
    });
    const [, judged, missing, old] = within(await table()).getAllByRole('row');
    expect(judged).toHaveTextContent('1 of 1 period met');
    expect(judged).toHaveTextContent('1 period without a verdict');
    expect(missing).toHaveTextContent(
      'Cannot be judged: nothing is measured as “latency” yet.',
    );
    expect(old).toHaveTextContent('No period is over yet.');
    // Nothing was in force: there is no column for it.
    expect(
      screen.queryByRole('columnheader', { name: 'In force until now' }),
    ).not.toBeInTheDocument();
  });

  it('says what to do as long as the draft is not complete, and asks for nothing', async () => {
    const api = open({ drafts: [undefined] });
    expect(
      await screen.findByText(/As soon as the terms are complete/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(api.previewAgreement).not.toHaveBeenCalled();
  });

  it('keeps what was judged last in sight while the next draft is, and ends with that', async () => {
    const api = new FakeSlaApi();
    const stricter = aDraft({ name: 'Stricter' });
    let answer: (preview: AgreementPreview) => void = () => {};
    api.previewAgreement.mockImplementation(({ draft }) =>
      draft === DRAFT
        ? Promise.resolve(PREVIEW)
        : new Promise(resolve => {
            answer = resolve;
          }),
    );
    open({ api, drafts: [DRAFT, stricter, undefined] });
    await table();
    await userEvent.click(screen.getByText('next draft'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'not of the newest terms yet',
    );
    expect(await table()).toHaveTextContent('1 of 3 periods met');
    answer(aPreview({ name: 'Stricter', periods: [aPreviewPeriod(10)] }));
    await waitFor(async () =>
      expect(await table()).toHaveTextContent('1 of 1 period met'),
    );
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('next draft'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'of the terms before the last change',
    );
    expect(await table()).toHaveTextContent('Stricter');
  });

  it('never shows the answer to an earlier draft over that to a later one', async () => {
    const api = new FakeSlaApi();
    const stricter = aDraft({ name: 'Stricter' });
    let answerFirst: (preview: AgreementPreview) => void = () => {};
    api.previewAgreement.mockImplementation(({ draft }) =>
      draft === DRAFT
        ? new Promise(resolve => {
            answerFirst = resolve;
          })
        : Promise.resolve(
            aPreview({ name: 'Stricter', periods: [aPreviewPeriod(10)] }),
          ),
    );
    open({ api, drafts: [DRAFT, stricter] });
    await userEvent.click(await screen.findByText('next draft', {}, PATIENT));
    expect(await table()).toHaveTextContent('Stricter');
    answerFirst(PREVIEW);
    await Promise.resolve();
    expect(await table()).toHaveTextContent('Stricter');
  });

  it('says why it failed, and tries again', async () => {
    const api = new FakeSlaApi({ preview: PREVIEW });
    api.previewAgreement.mockRejectedValueOnce(await aRefusal(500));
    open({ api });
    const alert = await screen.findByRole('alert', {}, PATIENT);
    expect(alert).toHaveTextContent('The last periods could not be judged: no');
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await table()).toHaveTextContent('1 of 3 periods met');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

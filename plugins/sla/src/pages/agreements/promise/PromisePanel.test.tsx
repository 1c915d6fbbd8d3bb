import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import type { PromiseReason } from '@service-levels/backstage-plugin-sla-common';
import { aPromiseCheck } from '../../../__testUtils__/aPromiseCheck';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { inLanguage } from '../../../__testUtils__/inLanguage';
import { slaApiRef } from '../../../api/slaApiRef';
import { slaRouteRef } from '../../../routes';
import { PromisePanel } from './PromisePanel';
import { StoredPromisePanel } from './StoredPromisePanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const REQUEST = {
  indicator: 'system:default/payments/availability',
  objective: { kind: 'availability', atLeast: 99.9 },
  period: 'month',
  calendar: '24x7',
  timeZone: 'UTC',
} as const;

function open(
  panel: ReactElement,
  api: FakeSlaApi,
  language: 'en' | 'de' = 'en',
) {
  return renderInTestApp(panel, {
    apis: [[slaApiRef, api], mockApis.permission()],
    mountedRoutes: {
      '/sla': slaRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    config: inLanguage(language),
  });
}

const thePanel = async (name = 'Can we promise this?') =>
  within(await screen.findByRole('region', { name }, PATIENT));

const EVERY_REASON: readonly PromiseReason[] = [
  ...aPromiseCheck().reasons,
  { code: 'history-met', leadsTo: 'yes', met: 12, judged: 12 },
  { code: 'short-history', leadsTo: 'at-risk', judged: 1 },
  { code: 'no-history', leadsTo: 'at-risk' },
  {
    code: 'ceiling-holds',
    leadsTo: 'yes',
    wanted: 99,
    independent: '99.840064995',
    bestCase: '99.9',
  },
  {
    code: 'ceiling-below',
    leadsTo: 'at-risk',
    wanted: 99.9,
    independent: '99.84',
    bestCase: '99.9',
  },
  ...(['expired-promise', 'silent-agreement'] as const).map(code => ({
    code,
    leadsTo: 'at-risk' as const,
    entityRef: 'resource:default/host',
    agreement: {
      agreementId: null,
      title: null,
      type: 'uc' as const,
      version: 1,
    },
    effectiveTo: '2025-12-31',
  })),
  {
    code: 'ends-before',
    leadsTo: 'at-risk',
    agreement: {
      agreementId: null,
      title: 'Hosting',
      type: 'uc',
      version: 1,
    },
    effectiveTo: '2026-06-30',
    wantedTo: '2026-12-31',
  },
  {
    code: 'limit-above',
    leadsTo: 'no',
    unit: 'seconds',
    wanted: 3600,
    greatest: 7200,
  },
  {
    code: 'limits-together-above',
    leadsTo: 'at-risk',
    unit: 'outages',
    wanted: 2,
    sum: 3,
  },
  { code: 'rests-on-nothing', leadsTo: 'yes' },
];

describe('PromisePanel', () => {
  it('answers in a word and says why, with what it was made of', async () => {
    const api = new FakeSlaApi({ promiseCheck: aPromiseCheck() });
    open(<PromisePanel request={REQUEST} />, api);
    const panel = await thePanel();
    expect(
      await panel.findByText('This cannot be promised.', undefined, PATIENT),
    ).toBeVisible();
    expect(api.checkPromise).toHaveBeenCalledWith(REQUEST);
    const reasons = within(panel.getByRole('list', { name: 'Why' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(reasons).toEqual([
      'The agreements beneath allow 99.5\u00a0% at best, which is less than 99.9\u00a0%.',
      '11 of the last 12 periods would have met it, the worst, March 2026, with 99.710\u00a0%.',
      'On one dependency nothing is agreed.',
      expect.stringContaining('of service time a year'),
    ]);
    const table = within(
      panel.getByRole('table', { name: 'What it rests on' }),
    );
    expect(
      table.getByRole('link', { name: 'Database for Payments' }),
    ).toHaveAttribute(
      'href',
      '/sla/agreements/5f0c3c0e-54c5-4c79-a0a3-2e4b7c1b3e01',
    );
    expect(
      within(
        panel.getByRole('list', { name: 'Without an agreement' }),
      ).getByRole('link'),
    ).toHaveAttribute('href', '/catalog/default/component/queue');
    expect(
      panel.getByRole('list', { name: 'Hours that are not covered' }),
    ).toHaveTextContent('Mon–Fri 09:00–17:00');
  });

  it.each(['en', 'de'] as const)(
    'has words for every reason, %s',
    async language => {
      const api = new FakeSlaApi({
        promiseCheck: aPromiseCheck({ reasons: EVERY_REASON }),
      });
      open(<PromisePanel request={REQUEST} />, api, language);
      const panel = await thePanel(
        language === 'en' ? 'Can we promise this?' : 'Können wir das zusagen?',
      );
      const list = await panel.findByRole(
        'list',
        { name: language === 'en' ? 'Why' : 'Warum' },
        PATIENT,
      );
      const words = within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent ?? '');
      expect(new Set(words).size).toBe(EVERY_REASON.length);
      expect(words.join()).not.toMatch(/\{\{|promiseCheck\./);
      // What the reader may not read is not named.
      expect(words.join()).toMatch(/may not read|nicht lesen dürfen/);
      // A ceiling is cut, never rounded up.
      expect(words.join()).toMatch(/99[.,]8400/);
    },
  );

  it('asks nothing while too little is chosen', async () => {
    const api = new FakeSlaApi({});
    open(<PromisePanel request={undefined} />, api);
    const panel = await thePanel();
    expect(panel.getByText(/Choose what is measured/)).toBeVisible();
    expect(api.checkPromise).not.toHaveBeenCalled();
  });

  it('tries again after a failure, and does not show an old answer beside it', async () => {
    const api = new FakeSlaApi({ promiseCheck: aPromiseCheck() });
    api.checkPromise.mockRejectedValueOnce(new Error('It rained in'));
    open(<PromisePanel request={REQUEST} />, api);
    const panel = await thePanel();
    expect(
      await panel.findByRole('alert', undefined, PATIENT),
    ).toHaveTextContent('It rained in');
    expect(panel.queryByText('This cannot be promised.')).toBeNull();
    fireEvent.click(panel.getByRole('button', { name: 'Try again' }));
    expect(await panel.findByText('This cannot be promised.')).toBeVisible();
  });

  it('does not ask again for the same request, and asks for another', async () => {
    const api = new FakeSlaApi({ promiseCheck: aPromiseCheck() });
    function Editor() {
      const [edits, setEdits] = useState(0);
      const objective = {
        kind: 'availability',
        atLeast: edits < 2 ? 99.9 : 99,
      } as const;
      return (
        <>
          <button onClick={() => setEdits(edits + 1)}>Edit</button>
          <PromisePanel request={{ ...REQUEST, objective }} />
        </>
      );
    }
    open(<Editor />, api);
    const panel = await thePanel();
    await panel.findByText('This cannot be promised.', undefined, PATIENT);
    fireEvent.click(screen.getByText('Edit'));
    expect(api.checkPromise).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByText('Edit'));
    await waitFor(() => expect(api.checkPromise).toHaveBeenCalledTimes(2));
    // The answer of before stays until there is another one.
    expect(await panel.findByText('This cannot be promised.')).toBeVisible();
  });
});

describe('StoredPromisePanel', () => {
  const { checkedAt, ...check } = aPromiseCheck();
  const stored = {
    agreementId: 'a1',
    version: 1,
    isStored: true,
    checkedAt,
    answer: 'no',
    failure: null,
    targets: [
      { ...check, checkedAt, targetId: 't1', targetName: 'Availability' },
    ],
  } as const;
  const panel = <StoredPromisePanel agreementId="a1" version={1} />;

  it('shows what was checked at the offer, target by target', async () => {
    const api = new FakeSlaApi({ agreementPromiseCheck: stored });
    open(panel, api);
    const shown = await thePanel();
    expect(
      await shown.findByText(
        /Checked when version 1 was offered/,
        undefined,
        PATIENT,
      ),
    ).toBeVisible();
    expect(api.getAgreementPromiseCheck).toHaveBeenCalledWith('a1', {
      version: 1,
    });
    expect(
      shown.getByRole('heading', { name: 'Target: Availability' }),
    ).toBeVisible();
  });

  it.each([
    ['unavailable', /did not answer/],
    ['too-large', /too much lay beneath it/],
  ] as const)('says why there is none: %s', async (failure, words) => {
    const api = new FakeSlaApi({
      agreementPromiseCheck: { ...stored, answer: null, failure, targets: [] },
    });
    open(panel, api);
    const shown = await thePanel();
    expect(await shown.findByText(words, undefined, PATIENT)).toBeVisible();
  });

  it('is not there for who may not see it', async () => {
    const api = new FakeSlaApi({});
    api.getAgreementPromiseCheck.mockRejectedValue(await aRefusal(404));
    open(panel, api);
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Can we promise this?' }),
      ).toBeNull(),
    );
    expect(api.getAgreementPromiseCheck).toHaveBeenCalled();
  });
});

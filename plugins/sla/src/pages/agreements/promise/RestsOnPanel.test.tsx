import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RestsOn } from '@service-levels/backstage-plugin-sla-common';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { inLanguage } from '../../../__testUtils__/inLanguage';
import { slaApiRef } from '../../../api/slaApiRef';
import { slaRouteRef } from '../../../routes';
import { RestsOnPanel } from './RestsOnPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const RESTS_ON: RestsOn = {
  agreementId: 'a1',
  version: 3,
  checkedAt: '2026-03-10T08:00:00Z',
  items: [
    {
      agreementId: 'b1',
      title: 'Database for Payments',
      type: 'ola',
      version: 2,
      entityRefs: ['resource:default/db', 'resource:default/replica'],
      state: 'active',
      effectiveTo: '2026-12-31',
      lastPeriod: { label: '2026-10', status: 'breached' },
      sinceCheck: 'changed',
    },
    {
      agreementId: null,
      title: null,
      type: 'uc',
      version: 1,
      entityRefs: ['resource:default/host'],
      state: 'expired',
      effectiveTo: null,
      lastPeriod: null,
      sinceCheck: 'gone',
    },
  ],
};

function open(api: FakeSlaApi, language: 'en' | 'de' = 'en') {
  return renderInTestApp(<RestsOnPanel agreementId="a1" />, {
    apis: [[slaApiRef, api], mockApis.permission()],
    mountedRoutes: {
      '/sla': slaRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    config: inLanguage(language),
  });
}

const rowsOf = async (name: string) => {
  const table = await screen.findByRole('table', { name }, PATIENT);
  const [, ...rows] = within(table).getAllByRole('row');
  return rows;
};

describe('RestsOnPanel', () => {
  it('shows each agreement beneath as it is now, against the offer', async () => {
    const api = new FakeSlaApi({ restsOn: RESTS_ON });
    open(api);
    const [changed, gone] = await rowsOf('What this rests on');
    expect(api.getRestsOn).toHaveBeenCalledWith('a1');
    expect(
      screen.getByText(/when version 3 was offered, .*2026/),
    ).toBeVisible();
    const link = within(changed).getByRole('link', {
      name: 'Database for Payments',
    });
    expect(link).toHaveAttribute('href', '/sla/agreements/b1');
    for (const words of [
      'Operational level agreement, version 2',
      'active',
      'Dec 31, 2026',
      'October 2026: breached',
      'another version holds',
    ]) {
      expect(within(changed).getByText(words)).toBeVisible();
    }
    expect(within(changed).getAllByRole('link')).toHaveLength(3);
    expect(gone).toHaveTextContent('an agreement that you may not read');
    expect(gone).toHaveTextContent('expired');
    expect(gone).toHaveTextContent('no longer beneath it');
    expect(gone).not.toHaveTextContent('null');
  });

  it('is there in German', async () => {
    open(new FakeSlaApi({ restsOn: RESTS_ON }), 'de');
    const [changed] = await rowsOf('Worauf dies ruht');
    expect(changed).toHaveTextContent('es gilt eine andere Version');
    expect(changed).toHaveTextContent('Oktober 2026');
  });

  it('says that nothing is agreed on beneath, and that nothing was checked', async () => {
    open(
      new FakeSlaApi({
        restsOn: { ...RESTS_ON, checkedAt: null, items: [] },
      }),
    );
    expect(
      await screen.findByText(
        'Nothing beneath is agreed on.',
        undefined,
        PATIENT,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/version 3 was not checked at an offer/),
    ).toBeVisible();
  });

  it('is not there for who may not see it', async () => {
    const api = new FakeSlaApi({});
    api.getRestsOn.mockRejectedValue(await aRefusal(404));
    open(api);
    await waitFor(() => expect(api.getRestsOn).toHaveBeenCalled(), PATIENT);
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'What this rests on' }),
      ).toBeNull(),
    );
  });

  it('says what failed, and reads it again', async () => {
    const api = new FakeSlaApi({ restsOn: RESTS_ON });
    api.getRestsOn.mockRejectedValueOnce(await aRefusal(500));
    open(api);
    const alert = await screen.findByRole('alert', undefined, PATIENT);
    expect(alert).toHaveTextContent('What this rests on could not be read');
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await rowsOf('What this rests on')).toHaveLength(2);
  });
});

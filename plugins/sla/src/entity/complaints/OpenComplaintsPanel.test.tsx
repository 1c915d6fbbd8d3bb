import { screen, waitFor, within } from '@testing-library/react';
import { aComplaint } from '../../__testUtils__/anInteraction';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../__testUtils__/renderOnEntity';
import { OpenComplaintsPanel } from './OpenComplaintsPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const PANEL = (
  <>
    <OpenComplaintsPanel entityRef="system:default/payments" name="Payments" />
    <p>the rest</p>
  </>
);

describe('OpenComplaintsPanel', () => {
  it('names what customers complain of here, and since when it waits', async () => {
    const api = new FakeSlaApi({
      interactions: [
        aComplaint(),
        aComplaint({
          id: 'interaction-3',
          title: 'Ledger is slow',
          entities: ['system:default/ledger'],
        }),
      ],
    });
    renderOnEntity(PANEL, { api });
    const panel = await screen.findByRole(
      'region',
      { name: 'Open complaints about Payments' },
      PATIENT,
    );
    expect(within(panel).getAllByRole('listitem')).toHaveLength(1);
    expect(panel).toHaveTextContent(
      /Payments is slow.*Retail Banking.*Nov 9, 2026.*shared/,
    );
  });

  it.each([
    ['there are none', async (_api: FakeSlaApi) => {}],
    [
      'the reader may not know',
      async (api: FakeSlaApi) => {
        api.getInteractions.mockRejectedValue(await aRefusal(403));
      },
    ],
  ])('is not there where %s', async (_when, prepare) => {
    const api = new FakeSlaApi();
    await prepare(api);
    renderOnEntity(PANEL, { api });
    expect(
      await screen.findByText('the rest', {}, PATIENT),
    ).toBeInTheDocument();
    await waitFor(() => expect(api.getInteractions).toHaveBeenCalled());
    expect(screen.queryByText(/^Open complaints/)).toBeNull();
  });
});

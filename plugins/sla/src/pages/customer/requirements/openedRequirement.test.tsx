import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router-dom';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { aRequirement, theBars } from '../../../__testUtils__/aRequirement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { RequirementsPanel } from './RequirementsPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const { id, title } = aRequirement();
const ADDRESS = `?tab=relationship&requirement=${id}`;

/** Where the reader is, and the browser's button back. */
function Browser() {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output>{search}</output>
      <button onClick={() => navigate(-1)}>Back</button>
    </>
  );
}

function open(
  search: string,
  options: {
    readonly language?: 'en' | 'de';
    readonly prepare?: (api: FakeSlaApi) => void;
  } = {},
) {
  const { language = 'en', prepare = () => {} } = options;
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    requirements: [aRequirement()],
    requirementBars: [theBars()],
  });
  prepare(api);
  renderOnEntity(
    <>
      <Browser />
      <RequirementsPanel
        customerRef="customer:default/retail-banking"
        side="provider"
      />
    </>,
    { api, language, path: `/${search}` },
  );
}

const theDialog = async (name: string) =>
  within(await screen.findByRole('dialog', { name }, PATIENT));

const isClosed = async () =>
  await waitFor(() =>
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
  );

const close = async (name = 'Close') =>
  await userEvent.click(screen.getByRole('button', { name }));

describe('a link to a requirement', () => {
  it('opens it; closing it takes it out of the address and goes to it in the list', async () => {
    open(ADDRESS);
    const dialog = await theDialog(title);
    await dialog.findByText('Month-end runs must not stop');
    await waitFor(() =>
      expect(document.getElementById(`sla-requirement-open-${id}`)).not.toBe(
        null,
      ),
    );
    await close();
    await isClosed();
    expect(screen.getByRole('status')).toHaveTextContent(
      /^\?tab=relationship$/,
    );
    expect(screen.getByRole('button', { name: title })).toHaveFocus();
  });

  it('is what the address is while one is open, and a step back closes it', async () => {
    open('?tab=relationship');
    const opener = await screen.findByRole('button', { name: title }, PATIENT);
    await userEvent.click(opener);
    await theDialog(title);
    expect(screen.getByText(ADDRESS)).toBeInTheDocument();
    await userEvent.click(screen.getByText('Back'), {
      pointerEventsCheck: 0,
    });
    await isClosed();
    expect(screen.getByText('?tab=relationship')).toBeInTheDocument();
    expect(opener).toHaveFocus();
    await userEvent.click(opener);
    await theDialog(title);
    await close();
    await isClosed();
    expect(screen.getByText('?tab=relationship')).toBeInTheDocument();
  });

  it.each([400, 404] as const)(
    'says calmly where it leads nowhere (%s), and goes to the list',
    async status => {
      const refusal = await aRefusal(status);
      open('?requirement=gone', {
        prepare: api => api.getRequirement.mockRejectedValue(refusal),
      });
      const dialog = await theDialog('No such requirement');
      expect(
        dialog.getByText(/^There is no such requirement, or it is not for you/),
      ).toBeInTheDocument();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      await screen.findByRole('button', { name: title, hidden: true }, PATIENT);
      await close();
      await isClosed();
      expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    },
  );

  it('says so too where nothing wanted may be read at all, in German', async () => {
    const refusal = await aRefusal(404);
    open(ADDRESS, {
      language: 'de',
      prepare: api => {
        api.getRequirement.mockRejectedValue(refusal);
        api.getRequirementBars.mockRejectedValue(refusal);
      },
    });
    const dialog = await theDialog('Diese Anforderung gibt es nicht');
    expect(dialog.getByText(/oder Sie dürfen sie nicht lesen/)).toBeVisible();
    await close('Schließen');
    await isClosed();
  });

  it('offers another try where it could not be read', async () => {
    open(ADDRESS, {
      prepare: api =>
        api.getRequirement.mockRejectedValueOnce(new Error('no network')),
    });
    const dialog = await theDialog(title);
    expect(await dialog.findByText(/no network/)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    await dialog.findByText('Month-end runs must not stop');
  });
});

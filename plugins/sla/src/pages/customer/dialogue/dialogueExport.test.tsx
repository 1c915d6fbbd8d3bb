import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import {
  aComplaint,
  anInteraction,
} from '../../../__testUtils__/anInteraction';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exportFile } from '../../../export/exportFile';
import { toCsv } from '../../../export/toCsv';

jest.mock('../../../export/exportFile', () => ({ exportFile: jest.fn() }));

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

it('stores all of the dialogue, every word of it as it is, and nothing as a formula', async () => {
  const long = `=cmd()|"שלום" ${'🙂'.repeat(2_500)}`;
  const api = new FakeSlaApi({ customers: [aCustomer()] });
  api.getInteractionsOf.mockImplementation(async (_ref, { cursor }) =>
    cursor === undefined
      ? { items: [anInteraction({ text: long })], nextCursor: 'c' }
      : { items: [aComplaint()] },
  );
  renderPage('/sla/customers/default/retail-banking', { api });
  const panel = within(
    await screen.findByRole('region', { name: 'Dialogue' }, PATIENT),
  );
  await userEvent.click(
    await panel.findByRole('button', { name: /CSV/ }, PATIENT),
  );
  await waitFor(() => expect(exportFile).toHaveBeenCalledTimes(1));
  const [[file, format]] = jest.mocked(exportFile).mock.calls;
  expect(format).toBe('csv');
  const [{ rows }] = file.tables;
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain(long);
  expect(rows[1]).toContain('Payments is slow');
  // In the file itself an apostrophe keeps it from being a formula.
  expect(toCsv(file)).toContain(`"'=cmd()|""שלום"" 🙂`);
});

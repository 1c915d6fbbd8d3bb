import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

describe('exporting an agreement as YAML', () => {
  const open = async () => {
    const api = new FakeSlaApi({
      agreements: [anAgreement({ version: 3 })],
      customers: [aCustomer()],
    });
    renderPage('/sla/agreements/agreement-1', { api });
    const button = { name: 'Export as YAML' };
    return { api, button: await screen.findByRole('button', button, PATIENT) };
  };

  it('stores the version that is shown', async () => {
    const files = storedFiles();
    const { api, button } = await open();
    await userEvent.click(button);
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0].name).toBe('agreement-agreement-1-v3.yaml');
    expect((await bytesOf(files[0].content)).toString('utf8')).toContain(
      'kind: Agreement',
    );
    expect(api.getAgreementYaml).toHaveBeenCalledWith('agreement-1', {
      version: 3,
    });
  });

  it('says why it could not', async () => {
    const { api, button } = await open();
    api.getAgreementYaml.mockRejectedValue(new Error('the network is gone'));
    await userEvent.click(button);
    const text = await screen.findByText(/the network is gone/);
    expect(text.closest('[role=alert]')).not.toBeNull();
  });
});

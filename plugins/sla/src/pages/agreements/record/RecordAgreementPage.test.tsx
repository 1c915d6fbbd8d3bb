import { screen, waitFor } from '@testing-library/react';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import {
  aDraft,
  field,
  openEditor,
  PATIENT,
  press,
  type,
} from '../editor/__testUtils__/openEditor';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATH = '/sla/agreements/record';

async function fillInTerms() {
  await type(/^Title(?! of the document)/, 'Payments');
  await screen.findByRole('option', { name: 'Retail Banking' }, PATIENT);
  await type(/^Customer/, 'customer:default/retail-banking');
  await type(/^Provider/, 'group:default/team-payments');
  await type(/^Entities of the catalog/, 'system:default/payments');
  await press(/^Add.*Entities of the catalog/);
  await press('Add a target');
  await type(/^Name of the target/, 'Availability');
  await type(/^At least, in percent/, '99.9');
  await screen.findByRole('option', { name: /^Availability of/ }, PATIENT);
  await type(/^Measured by/, 'system:default/payments/availability');
}

async function fillInSignatures() {
  await type(/^Name of who signed for the provider/, 'user:default/sofia');
  await type(/^Signed for the provider on/, '2025-12-11');
  await type(/^Name of who signed for the customer/, 'Erika Muster');
  await type(/^Signed for the customer on/, '2025-12-18');
}

function openRecord(options: Parameters<typeof openEditor>[1] = {}) {
  const api = openEditor(PATH, options);
  api.recordAgreement.mockResolvedValue(aDraft());
  return api;
}

describe('recording an agreement', () => {
  it('sends the terms with who signed when, and the document', async () => {
    const api = openRecord();
    await fillInTerms();
    await fillInSignatures();
    await press('Another signature for the customer');
    const [, , ...second] = await screen.findAllByLabelText(
      /^(Name of who signed for|Signed for) the customer/,
    );
    expect(second).toHaveLength(2);
    await press('Remove 3');
    await type(/^Link to the signed document/, 'https://dms.example.org/1');
    await type(/^Remark/, 'Red folder');
    await press('Record');

    await waitFor(() => expect(api.recordAgreement).toHaveBeenCalledTimes(1));
    const [[record, key]] = api.recordAgreement.mock.calls;
    expect(record).toMatchObject({
      draft: { title: 'Payments', targets: [{ name: 'Availability' }] },
      signatures: [
        {
          party: 'provider',
          signedBy: { ref: 'user:default/sofia' },
          signedOn: '2025-12-11',
        },
        {
          party: 'customer',
          signedBy: { name: 'Erika Muster' },
          signedOn: '2025-12-18',
        },
      ],
      document: { url: 'https://dms.example.org/1' },
      note: 'Red folder',
    });
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(api.createAgreement).not.toHaveBeenCalled();
  });

  it('says at the fields what is not right of the signatures, and sends nothing', async () => {
    const api = openRecord();
    await fillInTerms();
    await fillInSignatures();
    await type(/^Name of who signed for the customer/, '');
    await type(/^Signed for the provider on/, '2999-01-01');
    await type(/^Link to the signed document/, `${'javascript'}:alert(1)`);
    await press('Record');

    expect(
      await screen.findByText(/who signed, when, or the document is not right/),
    ).toBeInTheDocument();
    expect(await field(/^Name of who signed for the customer/)).toBeInvalid();
    expect(await field(/^Signed for the provider on/)).toBeInvalid();
    expect(await field(/^Link to the signed document/)).toBeInvalid();
    expect(api.recordAgreement).not.toHaveBeenCalled();
  });

  it('says at the field of the terms what the server refused of it', async () => {
    const api = openRecord();
    api.recordAgreement.mockRejectedValue(
      await aRefusalOf([
        { field: 'draft.provider', reason: 'the catalog has no such entity' },
      ]),
    );
    await fillInTerms();
    await fillInSignatures();
    await press('Record');

    const provider = await field(/^Provider/);
    await waitFor(() => expect(provider).toBeInvalid());
    expect(
      screen.getByText('the catalog has no such entity'),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    openRecord({ language: 'de' });
    expect(
      await screen.findByText(
        'Eine Vereinbarung erfassen, die schon unterschrieben ist',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
  });
});

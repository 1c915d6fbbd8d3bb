import type {
  Attainment,
  Interaction,
} from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { aFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const TOM = 'user:default/tom';
const OWN = aCustomer({ representatives: [TOM] });
const OTHER = aCustomer({ ref: 'customer:default/acme', title: 'Acme' });

const OCTOBER: Attainment = aFigure({
  period: {
    label: '2026-10',
    from: '2026-09-30T22:00:00Z',
    to: '2026-10-31T23:00:00Z',
    timeZone: 'Europe/Berlin',
    state: 'closed',
    contractual: true,
  },
  status: 'met',
  budget: { unit: 'seconds', allowed: 1020, consumed: 240, remaining: 780 },
});

const ON_OFFER = {
  state: 'offered',
  signatures: [],
  signing: {
    provider: { required: 1, given: 0 },
    customer: { required: 1, given: 0 },
  },
} as const;

const COMPLAINT: Interaction = {
  id: 'complaint-1',
  etag: '1',
  customerRef: OWN.ref,
  customerTitle: OWN.title,
  kind: 'complaint',
  at: '2026-11-19T08:00:00Z',
  until: null,
  place: null,
  title: 'Login is slow',
  text: '',
  participants: [],
  entities: [],
  links: [],
  visibility: 'shared',
  writtenBy: 'customer',
  complaint: {
    owner: null,
    due: '2026-11-26',
    state: 'open',
    answer: null,
    closedAt: null,
    closedBy: null,
    escalatedAt: null,
  },
  steps: [],
  createdAt: '2026-11-19T08:00:00Z',
  createdBy: TOM,
  changedAt: null,
  changedBy: null,
};

function world(
  changes: ConstructorParameters<typeof FakeSlaApi>[0] = {},
): FakeSlaApi {
  return new FakeSlaApi({
    customers: [OWN, OTHER],
    agreements: [anAgreement()],
    attainment: [OCTOBER, aFigure()],
    ...changes,
  });
}

const open = (options: Omit<Parameters<typeof renderPage>[1], 'reader'>) =>
  renderPage('/sla/mine', { ...options, reader: TOM });
const press = async (name: string) =>
  await userEvent.click(await screen.findByRole('button', { name }, PATIENT));

describe('my services', () => {
  it('says of each service how the last period went, in a sentence', async () => {
    open({ api: world() });
    expect(
      await screen.findByText(
        /Payments worked as agreed in October 2026: 4.min of 17.min/,
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Services for Retail Banking' }),
    ).toBeInTheDocument();
    expect(screen.getByText('met')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'The month on one sheet' }),
    ).toHaveAttribute('href', '/sla/agreements/agreement-1/months/2026-10');
    expect(screen.queryByText(/Acme/)).toBeNull();
  });

  it('tells the worst of several targets, and how many were kept', async () => {
    const missed = {
      ...OCTOBER,
      targetId: 'target-2',
      targetName: 'API availability',
      entityRef: 'component:default/payments-api',
      status: 'breached' as const,
    };
    open({ api: world({ attainment: [OCTOBER, missed] }) });
    expect(
      await screen.findByText('1 of 2 targets was kept.', {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getByText('breached')).toBeInTheDocument();
    expect(
      screen.getByText(/^Payments did not work as agreed in October 2026/),
    ).toBeInTheDocument();
  });

  it.each([
    ['as they come', (figures: Attainment[]) => figures],
    ['in another order', (figures: Attainment[]) => figures.reverse()],
  ])(
    'speaks of the service by its name, with what used most of it: targets %s',
    async (_order, arranged) => {
      const less = { unit: 'seconds', allowed: 1020, remaining: 960 } as const;
      open({
        api: world({
          attainment: arranged([
            OCTOBER,
            {
              ...OCTOBER,
              targetId: 'target-2',
              budget: { ...less, consumed: 60 },
            },
            {
              ...OCTOBER,
              targetId: 'target-3',
              entityRef: 'component:default/payments-api',
              budget: { ...less, consumed: 1000, remaining: 20 },
            },
          ]),
        }),
      });
      expect(
        await screen.findByText(
          /^Payments worked as agreed in October 2026: 4.min of 17.min/,
          {},
          PATIENT,
        ),
      ).toBeInTheDocument();
    },
  );

  it('says what waits: an offer, a promise, a complaint and a meeting', async () => {
    const offered = anAgreement({
      id: 'agreement-2',
      title: 'Lending',
      ...ON_OFFER,
    });
    const meeting: Interaction = {
      ...COMPLAINT,
      id: 'meeting-1',
      kind: 'meeting',
      at: '2099-12-03T09:00:00Z',
      title: 'Service review',
      complaint: null,
    };
    open({
      api: world({
        agreements: [anAgreement(), offered],
        interactions: [meeting, COMPLAINT],
        ownActions: [
          {
            id: 'action-1',
            title: 'Send the list of branches',
            owner: TOM,
            due: '2026-12-01',
            customer: { ref: OWN.ref, title: OWN.title },
          },
        ],
      }),
    });
    for (const text of [
      'An offer waits for your signature: Lending',
      /^You promised: Send the list of branches, until Dec 1, 2026$/,
      /^You complained: Login is slow/,
      /^Next meeting: Service review, Dec 3, 2099/,
    ]) {
      expect(await screen.findByText(text, {}, PATIENT)).toBeInTheDocument();
    }
    expect(
      screen.getByRole('link', { name: /^An offer waits/ }),
    ).toHaveAttribute('href', '/sla/agreements/agreement-2?version=3');
  });

  it('names an amendment that waits beside what is in force', async () => {
    const amendment = anAgreement({ version: 4, ...ON_OFFER });
    const inForce = anAgreement({
      nextVersion: { version: 4, state: 'offered' },
    });
    open({ api: world({ agreements: [inForce], versions: [amendment] }) });
    expect(
      await screen.findByRole('link', { name: /^An offer waits/ }, PATIENT),
    ).toHaveAttribute('href', '/sla/agreements/agreement-1?version=4');
  });

  it('names no offer that the customer has signed', async () => {
    const [byProvider] = anAgreement().signatures;
    const offered = anAgreement({
      ...ON_OFFER,
      signatures: [{ ...byProvider, party: 'customer', signedBy: TOM }],
      signing: { ...ON_OFFER.signing, customer: { required: 1, given: 1 } },
    });
    open({ api: world({ agreements: [offered] }) });
    expect(
      await screen.findByText('Nothing waits for you.', {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('complains in three clicks, about a service', async () => {
    const api = world();
    api.recordInteraction.mockResolvedValue(COMPLAINT);
    open({ api });
    await press('Complain');
    await userEvent.type(
      screen.getByLabelText(/^What is wrong\?/),
      'Login is slow',
    );
    await press('Send');
    expect(
      await screen.findByText('Your complaint is recorded.'),
    ).toBeInTheDocument();
    expect(api.recordInteraction).toHaveBeenCalledWith(OWN.ref, {
      kind: 'complaint',
      title: 'Login is slow',
      text: '',
      entities: ['system:default/payments'],
    });
  });

  it('asks for something, and loses nothing where that is refused', async () => {
    const api = world();
    open({ api });
    await press('Ask for something');
    await userEvent.type(
      screen.getByLabelText(/^What do you need\?/),
      'Cover at night',
    );
    await userEvent.type(screen.getByLabelText(/^Why/), 'A new product');
    await press('Send');
    expect(await screen.findByRole('alert')).toHaveTextContent(/refused/);
    expect(screen.getByLabelText(/^What do you need\?/)).toHaveValue(
      'Cover at night',
    );
    expect(api.createRequirement).toHaveBeenCalledWith(OWN.ref, {
      title: 'Cover at night',
      service: 'system:default/payments',
      wanted: { kind: 'words', text: 'Cover at night' },
      reason: 'A new product',
    });
  });

  it('says who it is for where the reader represents nobody, and asks for no figures', async () => {
    const api = world({ customers: [OTHER] });
    open({ api, language: 'de' });
    expect(
      await screen.findByText('Sie vertreten keinen Kunden', {}, PATIENT),
    ).toBeInTheDocument();
    await waitFor(() => expect(api.getAttainment).not.toHaveBeenCalled());
  });

  it('says that it could not be read', async () => {
    const api = world();
    api.getCustomers.mockRejectedValueOnce(new Error('503 for now'));
    open({ api });
    await screen.findByText(/503 for now/, {}, PATIENT);
    await press('Try again');
    expect(
      await screen.findByRole('heading', { name: /^Services for/ }),
    ).toBeInTheDocument();
  });
});

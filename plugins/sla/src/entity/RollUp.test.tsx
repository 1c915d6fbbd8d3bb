import type { Entity } from '@backstage/catalog-model';
import { screen, within } from '@testing-library/react';
import { aCustomer } from '../__testUtils__/aCustomer';
import { aFigure } from '../__testUtils__/aFigure';
import { anAgreement } from '../__testUtils__/anAgreement';
import { aRollUp } from '../__testUtils__/aRollUp';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { PAYMENTS, renderOnEntity } from '../__testUtils__/renderOnEntity';
import { EntityServiceLevels } from './EntityServiceLevels';
import { ServiceLevelsCard } from './ServiceLevelsCard';

const PAYMENTS_REF = 'system:default/payments';
const LENDING_REF = 'system:default/lending';
const BANKING_REF = 'customer:default/retail-banking';

const entityOf = (kind: string, name: string, title: string): Entity => ({
  ...PAYMENTS,
  kind,
  metadata: { name, namespace: 'default', title },
});
const DOMAIN = entityOf('Domain', 'money', 'Money');
const TEAM = entityOf('Group', 'team-payments', 'Team Payments');
const BANKING = entityOf('Customer', 'retail-banking', 'Retail Banking');
const COMPONENT = entityOf('Component', 'payments-api', 'Payments API');

/** One breached and three at risk of 42. */
const MANY = {
  children: {
    [PAYMENTS_REF]: ['breached', 'at-risk', 'met'],
    [LENDING_REF]: [
      'at-risk',
      'at-risk',
      ...Array.from({ length: 37 }, () => 'met' as const),
    ],
  },
} as const;

describe('the roll-up on the tab', () => {
  it('counts what is beneath a domain, and leads to each part', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      entity: DOMAIN,
      api: new FakeSlaApi({ rollUps: [aRollUp('domain:default/money', MANY)] }),
    });

    expect(
      await screen.findByRole('region', { name: 'Beneath Money' }),
    ).toHaveTextContent('1 of 42 breached, 3 at risk, 38 met');
    const link = screen.getByRole('link', { name: 'payments' });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/system/payments/service-levels',
    );
    expect(screen.getByText('1 of 3 breached')).toBeInTheDocument();
    expect(screen.getByText('2 of 39 at risk')).toBeInTheDocument();
    expect(
      screen.getByText('1 breached, 1 at risk, 1 met'),
    ).toBeInTheDocument();
    // What is beneath speaks for the domain.
    expect(screen.queryByText(/Three steps/)).not.toBeInTheDocument();
    expect(screen.queryByText(/%/)).not.toBeInTheDocument();
  });

  it('shows a system its own targets and those beneath it apart', async () => {
    const rollUp = aRollUp(PAYMENTS_REF, {
      own: ['at-risk'],
      children: { 'component:default/payments-api': ['met'] },
    });
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        attainment: [aFigure()],
        agreements: [anAgreement()],
        customers: [aCustomer()],
        rollUps: [rollUp],
      }),
    });

    expect(
      await screen.findByRole('region', { name: 'Beneath Payments' }),
    ).toHaveTextContent('1 of 2 at risk, 1 met');
    expect(screen.getByText('Payments itself')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^Explain 99.882/ }),
    ).toBeInTheDocument();
  });

  it('shows what a group is responsible for, and none of its own', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      entity: TEAM,
      api: new FakeSlaApi({
        rollUps: [
          aRollUp('group:default/team-payments', {
            children: { [PAYMENTS_REF]: ['no-data', 'met'] },
          }),
        ],
      }),
    });

    expect(
      await screen.findByRole('region', {
        name: 'What Team Payments is responsible for',
      }),
    ).toHaveTextContent('1 of 2 no data, 1 met');
    expect(
      screen.queryByRole('region', { name: 'Who relies on it' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByText(/Three steps/)).not.toBeInTheDocument();
  });

  it('shows what was agreed with a customer by its services, and what it owns and uses', async () => {
    const api = new FakeSlaApi({
      attainment: [
        aFigure(),
        aFigure({
          targetId: 'target-2',
          targetName: 'Lending hours',
          entityRef: LENDING_REF,
        }),
      ],
      agreements: [anAgreement()],
      customers: [aCustomer({ uses: [LENDING_REF] })],
      rollUps: [
        aRollUp(BANKING_REF, {
          children: { [PAYMENTS_REF]: ['at-risk'], [LENDING_REF]: ['met'] },
        }),
      ],
    });
    renderOnEntity(<EntityServiceLevels />, { entity: BANKING, api });

    expect(
      await screen.findByRole('region', {
        name: 'Services for Retail Banking',
      }),
    ).toHaveTextContent('1 of 2 at risk, 1 met');
    expect(api.getAttainment).toHaveBeenCalledWith(
      expect.objectContaining({ customerRef: BANKING_REF, periods: 12 }),
      expect.anything(),
    );
    expect(
      screen.getByRole('columnheader', { name: 'Service' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('columnheader', { name: 'Agreed with' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('region', { name: 'Agreements' }),
    ).toHaveTextContent('Payments for Retail Banking');
    const links = screen.getByRole('region', { name: 'What it owns and uses' });
    expect(within(links).getAllByRole('listitem')).toHaveLength(2);
    expect(links).toHaveTextContent('business owner · System');
    expect(links).not.toHaveTextContent('Where no status stands');
    expect(
      screen.queryByRole('region', { name: 'Who relies on it' }),
    ).not.toBeInTheDocument();
  });

  it('says what it means that a service of a customer has no status', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer({ uses: [LENDING_REF] })],
      rollUps: [
        aRollUp(BANKING_REF, { children: { [PAYMENTS_REF]: ['met'] } }),
      ],
    });
    renderOnEntity(<EntityServiceLevels />, { entity: BANKING, api });

    const links = await screen.findByRole('region', {
      name: 'What it owns and uses',
    });
    expect(
      await within(links).findByText(/Where no status stands/),
    ).toBeInTheDocument();
  });

  it('shows a component what is beneath it, and says nothing where there is nothing', async () => {
    const parts = aRollUp('component:default/payments-api', {
      children: { 'component:default/payments-lib': ['breached'] },
    });
    const { unmount } = renderOnEntity(<EntityServiceLevels />, {
      entity: COMPONENT,
      api: new FakeSlaApi({ rollUps: [parts] }),
    });
    expect(
      await screen.findByRole('region', { name: 'Beneath Payments API' }),
    ).toHaveTextContent('breached');
    unmount();

    renderOnEntity(<EntityServiceLevels />, {
      entity: COMPONENT,
      api: new FakeSlaApi(),
    });
    expect(await screen.findByText(/Three steps/)).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: /Beneath/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    [
      DOMAIN,
      'Nothing beneath it has a service level in force that you may see.',
    ],
    [TEAM, 'No service level of Team Payments that you may see is in force.'],
  ])('says that there is nothing beneath %o', async (entity, text) => {
    renderOnEntity(<EntityServiceLevels />, { entity, api: new FakeSlaApi() });

    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('says how many it leaves out', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      entity: DOMAIN,
      api: new FakeSlaApi({
        rollUps: [
          aRollUp('domain:default/money', { ...MANY, childrenLeftOut: 12 }),
        ],
      }),
    });

    expect(
      await screen.findByText('And 12 more, none of them worse than these.'),
    ).toBeInTheDocument();
  });

  it('says why it could not read what is beneath', async () => {
    const api = new FakeSlaApi();
    api.getRollUp.mockRejectedValue(new Error('network is down'));
    renderOnEntity(<EntityServiceLevels />, { entity: DOMAIN, api });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
  });

  it('speaks German', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      entity: DOMAIN,
      language: 'de',
      api: new FakeSlaApi({ rollUps: [aRollUp('domain:default/money', MANY)] }),
    });

    expect(
      await screen.findByRole('region', { name: 'Unterhalb von Money' }),
    ).toHaveTextContent('1 von 42 verletzt, 3 gefährdet, 38 eingehalten');
  });
});

describe('the roll-up on the card', () => {
  it('names the worst beneath in short', async () => {
    renderOnEntity(<ServiceLevelsCard />, {
      entity: DOMAIN,
      api: new FakeSlaApi({ rollUps: [aRollUp('domain:default/money', MANY)] }),
    });

    expect(
      await screen.findByText('1 of 42 breached, 3 at risk, 38 met'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByRole('listitem').map(item => item.textContent),
    ).toEqual(['payments1 of 3 breached', 'lending2 of 39 at risk']);
    expect(
      screen.getByRole('link', { name: 'All targets and their history' }),
    ).toHaveAttribute('href', '/catalog/default/domain/money/service-levels');
  });

  it('stands for the targets of a customer', async () => {
    renderOnEntity(<ServiceLevelsCard />, {
      entity: BANKING,
      api: new FakeSlaApi({
        attainment: [aFigure()],
        agreements: [anAgreement()],
        customers: [aCustomer()],
        rollUps: [
          aRollUp(BANKING_REF, { children: { [PAYMENTS_REF]: ['at-risk'] } }),
        ],
      }),
    });

    expect(
      (await screen.findAllByRole('listitem')).map(item => item.textContent),
    ).toEqual(['paymentsat risk']);
  });

  it('says why it could not read what is beneath', async () => {
    const api = new FakeSlaApi();
    api.getRollUp.mockRejectedValue(new Error('network is down'));
    renderOnEntity(<ServiceLevelsCard />, { entity: TEAM, api });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
  });
});

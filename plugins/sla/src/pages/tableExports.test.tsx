import { aCalendar } from '../__testUtils__/aCalendar';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { aCustomer } from '../__testUtils__/aCustomer';
import { aMaintenanceWindow } from '../__testUtils__/aMaintenanceWindow';
import { aCase, anOutage, aValue } from '../__testUtils__/aMeasurement';
import { anAgreement } from '../__testUtils__/anAgreement';
import { anExclusion } from '../__testUtils__/anExclusion';
import { anIndicator } from '../__testUtils__/anIndicator';
import { aRequirement } from '../__testUtils__/aRequirement';
import { aRollUp } from '../__testUtils__/aRollUp';
import { aService } from '../__testUtils__/aService';
import { exportedCsv, HARMFUL, HARMLESS } from '../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { PAYMENTS, renderOnEntity } from '../__testUtils__/renderOnEntity';
import { renderPage } from '../__testUtils__/renderPage';
import { EntityServiceLevels } from '../entity/EntityServiceLevels';
import { RollUpPanel } from '../entity/RollUpPanel';
import { WantedPanel } from '../entity/WantedPanel';
import { MaintenancePage } from './maintenance/MaintenancePage';
import { MeasurementsPage } from './measurements/MeasurementsPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const PAYMENTS_REF = 'system:default/payments';

describe('tables are stored as they are shown, and nothing as a formula', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('what the reader has promised', async () => {
    const ownAction = {
      id: 'action-1',
      title: HARMFUL,
      owner: 'group:default/team-payments',
      due: '2026-12-31',
      customer: null,
    };
    renderPage('/sla/actions', {
      api: new FakeSlaApi({ ownActions: [ownAction] }),
    });
    expect(await exportedCsv()).toContain(
      `${HARMLESS}",not shown to you,Payments team,2026-12-31`,
    );
  });

  it('exclusions, with who said what', async () => {
    renderPage('/sla/agreements/agreement-1/exclusions', {
      api: new FakeSlaApi({
        agreements: [anAgreement()],
        exclusions: [anExclusion({ reason: HARMFUL })],
      }),
    });
    const text = await exportedCsv();
    expect(text).toMatch(/,"[^"=]+ · =cmd\(\)\|""שלום"" 🙂",/);
    expect(text).toContain('declared: erik');
  });

  it('all windows of maintenance in one table', async () => {
    renderOnEntity(<MaintenancePage />, {
      api: new FakeSlaApi({
        maintenanceWindows: [
          aMaintenanceWindow({ title: HARMFUL }),
          aMaintenanceWindow({ id: 'window-2', title: 'Another' }),
        ],
      }),
    });
    const text = await exportedCsv('Maintenance windows of Payments');
    expect(text).toContain(HARMLESS);
    expect(text).toMatch(/Another,.*Payments for Retail Banking/);
  });

  it('service calendars', async () => {
    renderPage('/sla/calendars', {
      api: new FakeSlaApi({ calendars: [aCalendar({ title: HARMFUL })] }),
    });
    expect(await exportedCsv('Service calendars')).toContain(
      `office-hours,${HARMLESS}`,
    );
  });

  it('versions and uses of a calendar', async () => {
    const [newest, first] = aCalendar().versions;
    renderPage('/sla/calendars/office-hours', {
      api: new FakeSlaApi({
        calendars: [
          aCalendar({ versions: [{ ...newest, note: HARMFUL }, first] }),
        ],
        calendarUses: [
          {
            agreementId: 'agreement-1',
            agreementTitle: HARMFUL,
            agreementVersion: 3,
            state: 'active',
            calendarVersion: 2,
            follows: true,
          },
        ],
      }),
    });
    const versions = await exportedCsv('Versions');
    expect(versions).toContain(HARMLESS);
    expect(versions).toMatch(/\n1,the beginning,.*by markus/);
    jest.restoreAllMocks();
    expect(await exportedCsv('Agreements that name it')).toContain(
      `${HARMLESS}",3,`,
    );
  });

  it('what was reported and put right, in the columns of an import', async () => {
    const indicator = anIndicator();
    const api = new FakeSlaApi({
      indicators: [indicator],
      corrections: [
        {
          id: 'correction-1',
          indicator: indicator.ref,
          kind: 'withdraw',
          fact: { id: 'INC-1' },
          reason: HARMFUL,
          evidence: null,
          approvedBy: null,
          createdAt: '2026-11-12T08:00:00Z',
          createdBy: 'user:default/markus',
          revoked: null,
        },
      ],
    });
    api.getMeasurements.mockImplementation(async ({ cursor }) =>
      cursor === undefined
        ? { items: [anOutage({ note: HARMFUL })], nextCursor: 'c' }
        : { items: [anOutage({ id: 'INC-2' })] },
    );
    renderOnEntity(<MeasurementsPage />, { api });
    const facts = await exportedCsv('Reported');
    expect(facts).toContain('id,state,from,to,customer,note,publicNote,cause');
    expect(facts).toContain(
      `INC-1,down,2026-11-11T08:12:00Z,2026-11-11T08:42:00Z,,${HARMLESS}",,fault`,
    );
    // What is not in sight yet is stored, too.
    expect(facts).toContain('INC-2,down');
    jest.restoreAllMocks();
    expect(await exportedCsv('Corrections')).toContain(HARMLESS);
  });

  it.each([
    [
      'cases',
      aCase({
        category: HARMFUL,
        reopened: [
          {
            resolvedAt: '2026-11-11T11:00:00Z',
            reopenedAt: '2026-11-11T11:30:00Z',
          },
        ],
      }),
      `T-1,${HARMLESS}",2026-11-11T08:00:00Z,2026-11-11T08:10:00Z,2026-11-11T12:00:00Z,2026-11-11T09:00:00Z/2026-11-11T10:00:00Z,2026-11-11T11:00:00Z/2026-11-11T11:30:00Z,`,
    ],
    ['values', aValue(), '2026-11-11T08:00:00Z,3600,182.4,'],
  ] as const)('what was reported as %s', async (stream, fact, line) => {
    renderOnEntity(<MeasurementsPage />, {
      api: new FakeSlaApi({
        indicators: [anIndicator({ stream, whereNothingReported: null })],
        measurements: [fact],
      }),
    });
    expect(await exportedCsv('Reported')).toContain(line);
  });

  it('the targets of an entity, and each of their periods', async () => {
    renderOnEntity(<EntityServiceLevels />, {
      api: new FakeSlaApi({
        attainment: [
          aClosedFigure('2026-10', { targetName: HARMFUL }),
          aFigure({ targetName: HARMFUL }),
        ],
        agreements: [anAgreement()],
        customers: [aCustomer()],
      }),
    });
    const text = await exportedCsv('Service level targets');
    expect(text).toContain(
      `${HARMLESS}",Retail Banking,Payments,November 2026,`,
    );
    expect(text).toMatch(/Retail Banking,Payments,October 2026,.*,met/);
  });

  it('services that the portal keeps', async () => {
    renderPage('/sla/services', {
      api: new FakeSlaApi({ services: [aService({ title: HARMFUL })] }),
    });
    expect(await exportedCsv()).toContain(
      `${HARMLESS}",system:default/service-desk,`,
    );
  });

  it('what customers want of a service', async () => {
    renderOnEntity(
      <WantedPanel
        entityRef={PAYMENTS_REF}
        name="Payments"
        customers={[aCustomer()]}
      />,
      {
        api: new FakeSlaApi({
          requirements: [aRequirement({ title: HARMFUL })],
        }),
      },
    );
    expect(await exportedCsv('What customers want of it')).toContain(
      `${HARMLESS}",Retail Banking,`,
    );
  });

  it('what is beneath an entity, by its title', async () => {
    renderOnEntity(
      <RollUpPanel
        entityRef="domain:default/money"
        name="Money"
        state={{
          value: aRollUp('domain:default/money', {
            children: { [PAYMENTS_REF]: ['met', 'breached'] },
          }),
          error: undefined,
          retry: () => {},
        }}
      />,
      {
        api: new FakeSlaApi(),
        entity: {
          ...PAYMENTS,
          metadata: { ...PAYMENTS.metadata, title: HARMFUL },
        },
      },
    );
    expect(await exportedCsv('Beneath Money')).toContain(
      `${HARMLESS}",System,${PAYMENTS_REF},1 of 2 breached`,
    );
  });
});

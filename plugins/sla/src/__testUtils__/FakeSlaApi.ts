import {
  summaryOf,
  type CalendarUse,
  type NamedCalendar,
  type Attainment,
  type AttainmentDays,
  type Baseline,
  type Burn,
  type Correction,
  type CustomerDetails,
  type Exclusion,
  type Explanation,
  type Import,
  type Indicator,
  type ListedCustomer,
  type MaintenanceWindow,
  type Measurement,
  type Page,
  type ReportedResult,
  type RollUp,
  type SlaApi,
  type Slam,
} from '@service-levels/backstage-plugin-sla-common';
import { aBurn, theDays } from './aCourse';
import { FakeClose, type FakeCloseContent } from './FakeClose';
import { aRollUp } from './aRollUp';
import { answer, found, refuse, type Watched } from './fakeAnswers';

/** What the fake knows. */
export interface FakeSlaApiContent extends FakeCloseContent {
  readonly attainment?: readonly Attainment[];
  readonly customers?: readonly (CustomerDetails & Partial<ListedCustomer>)[];
  readonly indicators?: readonly Indicator[];
  readonly explanations?: readonly Explanation[];
  /** Newest first. */
  readonly imports?: readonly Import[];
  readonly maintenanceWindows?: readonly MaintenanceWindow[];
  readonly exclusions?: readonly Exclusion[];
  readonly calendars?: readonly NamedCalendar[];
  readonly calendarUses?: readonly CalendarUse[];
  /** Of whichever indicator, the latest first. */
  readonly measurements?: readonly Measurement[];
  /** Newest first. */
  readonly corrections?: readonly Correction[];
  /** Newest first. */
  readonly reportedResults?: readonly ReportedResult[];
  /** Of everything else nothing is known beneath. */
  readonly rollUps?: readonly RollUp[];
  readonly baselines?: readonly Baseline[];
  /** Of another target nothing happened on any day. */
  readonly days?: readonly AttainmentDays[];
  readonly burns?: readonly Burn[];
  /** Without it nothing was agreed. */
  readonly slam?: Slam;
  /** Behind each cell of the chart. */
  readonly slamFigures?: readonly Attainment[];
}

/** An API that answers from memory; each method can be watched and replaced. */
export class FakeSlaApi extends FakeClose implements SlaApi {
  readonly getAttainment: Watched<SlaApi['getAttainment']>;
  readonly getExplanation: Watched<SlaApi['getExplanation']>;
  readonly getRollUp: Watched<SlaApi['getRollUp']>;
  readonly getSlam: Watched<SlaApi['getSlam']>;
  readonly getSlamFigures: Watched<SlaApi['getSlamFigures']>;
  readonly getBaseline: Watched<SlaApi['getBaseline']>;
  readonly getCustomers: Watched<SlaApi['getCustomers']>;
  readonly getCustomer: Watched<SlaApi['getCustomer']>;
  readonly getKeptCustomers = refuse;
  readonly createCustomer: Watched<SlaApi['createCustomer']>;
  readonly changeCustomer: Watched<SlaApi['changeCustomer']>;
  readonly archiveCustomer: Watched<SlaApi['archiveCustomer']>;
  readonly restoreCustomer: Watched<SlaApi['restoreCustomer']>;
  readonly importMeasurements: Watched<SlaApi['importMeasurements']>;
  readonly getImport: Watched<SlaApi['getImport']>;
  readonly getImports: Watched<SlaApi['getImports']>;
  readonly getIndicators: Watched<SlaApi['getIndicators']>;
  readonly getAttainmentDays: Watched<SlaApi['getAttainmentDays']>;
  readonly getBurn: Watched<SlaApi['getBurn']>;
  readonly getMaintenanceWindows: Watched<SlaApi['getMaintenanceWindows']>;
  readonly previewMaintenanceWindow: Watched<
    SlaApi['previewMaintenanceWindow']
  >;
  readonly declareMaintenanceWindow: Watched<
    SlaApi['declareMaintenanceWindow']
  >;
  readonly cancelMaintenanceWindow: Watched<SlaApi['cancelMaintenanceWindow']>;
  readonly changeMaintenanceWindow = refuse;
  readonly getCalendars: Watched<SlaApi['getCalendars']>;
  readonly getCalendar: Watched<SlaApi['getCalendar']>;
  readonly createCalendar: Watched<SlaApi['createCalendar']>;
  readonly addCalendarVersion: Watched<SlaApi['addCalendarVersion']>;
  readonly getCalendarMonth = refuse;
  readonly getCalendarUses: Watched<SlaApi['getCalendarUses']>;
  readonly getHolidayRegions: Watched<SlaApi['getHolidayRegions']>;
  readonly getHolidays: Watched<SlaApi['getHolidays']>;
  readonly understandCalendarFile: Watched<SlaApi['understandCalendarFile']>;
  readonly getExclusions: Watched<SlaApi['getExclusions']>;
  readonly declareExclusion: Watched<SlaApi['declareExclusion']>;
  readonly sayOfExclusion: Watched<SlaApi['sayOfExclusion']>;
  readonly createIndicator: Watched<SlaApi['createIndicator']>;
  readonly getMeasurements: Watched<SlaApi['getMeasurements']>;
  readonly sendMeasurements: Watched<SlaApi['sendMeasurements']>;
  readonly getCorrections: Watched<SlaApi['getCorrections']>;
  readonly createCorrection: Watched<SlaApi['createCorrection']>;
  readonly revokeCorrection: Watched<SlaApi['revokeCorrection']>;
  readonly getReportedResults: Watched<SlaApi['getReportedResults']>;
  readonly createReportedResult: Watched<SlaApi['createReportedResult']>;
  readonly revokeReportedResult: Watched<SlaApi['revokeReportedResult']>;

  constructor(content: FakeSlaApiContent = {}) {
    super(content);
    const {
      attainment,
      burns = [],
      corrections,
      customers = [],
      days = [],
      exclusions = [],
      maintenanceWindows = [],
      calendars = [],
      calendarUses = [],
      explanations = [],
      imports = [],
      indicators = [],
      measurements,
      reportedResults = [],
      slam = {
        months: ['2026-10', '2026-11'],
        measuredUntil: '2026-11-01T00:00:00Z',
        totals: [summaryOf([]), summaryOf([])],
        items: [],
      },
      slamFigures = [],
      rollUps = [],
      baselines = [],
    } = content;
    this.getAttainment = jest.fn<
      Promise<Page<Attainment>>,
      Parameters<SlaApi['getAttainment']>
    >(async () => await answer(attainment));
    this.getCustomers = jest.fn<
      Promise<Page<ListedCustomer>>,
      Parameters<SlaApi['getCustomers']>
    >(
      async () =>
        await answer(
          customers.map(customer => ({ attention: null, ...customer })),
        ),
    );
    this.getCorrections = jest.fn(async _query => answer(corrections));
    this.createCorrection = jest.fn(async _correction => refuse());
    this.revokeCorrection = jest.fn(async (_id, _body) => refuse());
    this.getReportedResults = jest.fn(async ({ targetId }) =>
      answer(reportedResults.filter(result => result.targetId === targetId)),
    );
    this.createReportedResult = jest.fn(async _result => refuse());
    this.revokeReportedResult = jest.fn(async (_id, _body) => refuse());
    this.getCustomer = jest.fn(async ref =>
      found(customers.find(customer => customer.ref === ref)),
    );
    this.createCustomer = jest.fn(async _customer => refuse());
    this.changeCustomer = jest.fn(async (_ref, _etag, _declaration) =>
      refuse(),
    );
    this.archiveCustomer = jest.fn(async _ref => refuse());
    this.restoreCustomer = jest.fn(async _ref => refuse());
    this.getMeasurements = jest.fn(async _query => answer(measurements));
    this.sendMeasurements = jest.fn(async _batch => refuse());
    this.importMeasurements = jest.fn(async (_request, _csv) => refuse());
    this.createIndicator = jest.fn(async _indicator => refuse());
    this.getIndicators = jest.fn<
      Promise<Page<Indicator>>,
      Parameters<SlaApi['getIndicators']>
    >(async () => await answer(indicators));
    this.getImport = jest.fn(async id =>
      found(imports.find(one => one.id === id)),
    );
    this.getImports = jest.fn(async ({ indicator }) =>
      answer(
        imports.filter(
          one => indicator === undefined || one.indicator === indicator,
        ),
      ),
    );
    this.getMaintenanceWindows = jest.fn(async _query =>
      answer(maintenanceWindows),
    );
    this.previewMaintenanceWindow = jest.fn(async _window => ({
      occurrences: [],
    }));
    this.declareMaintenanceWindow = jest.fn(async _window => refuse());
    this.cancelMaintenanceWindow = jest.fn(async id =>
      found(maintenanceWindows.find(window => window.id === id)),
    );
    this.getCalendars = jest.fn(async _query => answer(calendars));
    this.getCalendar = jest.fn(async (name, _query) =>
      found(calendars.find(calendar => calendar.name === name)),
    );
    this.createCalendar = jest.fn(async _calendar => refuse());
    this.addCalendarVersion = jest.fn(async (_name, _etag, _version) =>
      refuse(),
    );
    this.getCalendarUses = jest.fn(async (_name, _query) =>
      answer(calendarUses),
    );
    this.getHolidayRegions = jest.fn(async _query => ({ items: [] }));
    this.getHolidays = jest.fn(async _query => ({ items: [] }));
    this.understandCalendarFile = jest.fn(async _file => refuse());
    this.getExclusions = jest.fn(async (_agreementId, _query) =>
      answer(exclusions),
    );
    this.declareExclusion = jest.fn(async (_agreementId, _exclusion) =>
      refuse(),
    );
    this.sayOfExclusion = jest.fn(async ({ id }, _word) =>
      found(exclusions.find(exclusion => exclusion.id === id)),
    );
    this.getRollUp = jest.fn(
      async ({ entityRef }) =>
        rollUps.find(rollUp => rollUp.entityRef === entityRef) ??
        aRollUp(entityRef),
    );
    this.getSlam = jest.fn(async _query => slam);
    this.getSlamFigures = jest.fn(async _query => ({ items: slamFigures }));
    this.getBaseline = jest.fn(async ({ indicator }) =>
      found(baselines.find(baseline => baseline.indicator === indicator)),
    );
    this.getExplanation = jest.fn(async (targetId, { period, from }) =>
      found(
        explanations.find(
          ({ attainment: figure }) =>
            figure.targetId === targetId &&
            (period === undefined || figure.period.label === period) &&
            (from === undefined || figure.period.from === from),
        ),
      ),
    );
    this.getAttainmentDays = jest.fn(
      async (targetId, _query) =>
        days.find(course => course.targetId === targetId) ??
        theDays({ targetId, items: [] }),
    );
    this.getBurn = jest.fn(
      async (targetId, _query) =>
        burns.find(burn => burn.targetId === targetId) ?? aBurn({ targetId }),
    );
  }
}

import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readSlaConfig } from './readSlaConfig';

const read = (sla?: JsonObject) =>
  readSlaConfig(mockServices.rootConfig({ data: sla ? { sla } : {} }));

describe('readSlaConfig', () => {
  it('needs nothing: the catalog is read every minute and nobody is a manager by configuration', () => {
    const everyMinute = {
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
      initialDelay: { seconds: 3 },
    };
    expect(read()).toEqual({
      customersSchedule: everyMinute,
      entitiesSchedule: everyMinute,
      managers: [],
      alerts: {
        schedule: {
          frequency: { seconds: 30 },
          timeout: { minutes: 5 },
          initialDelay: { seconds: 10 },
        },
        defaults: {
          stages: [50, 75, 90],
          noDataMinutes: 15,
          burnWindows: null,
          muted: false,
        },
      },
      satisfactionThreshold: 3,
      isSatisfactionAskedQuarterly: false,
      bucketsRetention: {
        hourlyAfterSeconds: 800 * 86_400,
        dropAfterSeconds: undefined,
      },
      mail: undefined,
      personalDataRetention: {},
      reports: { company: null, logo: null, language: 'en' },
      reportDueWorkingDay: 5,
      isApprovalRequired: true,
      isPermissionEnabled: false,
      isPolicyElsewhere: false,
    });
  });

  it('takes how long personal data is kept as days, by kind', () => {
    const retention = { interactions: 1095, satisfaction: 1 };
    expect(read({ personalData: { retention } }).personalDataRetention).toEqual(
      retention,
    );
  });

  it('takes how one is alerted where nothing else is set', () => {
    expect(
      read({ alerts: { stages: [80], noDataMinutes: 0, burnRate: true } })
        .alerts.defaults,
    ).toMatchObject({
      stages: [80],
      noDataMinutes: null,
      burnWindows: [{ factor: 14.4 }, { factor: 6 }, { factor: 1 }],
    });
    expect(() => read({ alerts: { stages: [90, 50] } })).toThrow(
      'The configuration sla.alerts.stages must rise',
    );
  });

  it('asks customers after each quarter where that is wanted', () => {
    expect(
      read({ satisfaction: { askQuarterly: true } })
        .isSatisfactionAskedQuarterly,
    ).toBe(true);
  });

  it('takes the working day by which months are reported', () => {
    expect(read({ reports: { dueWorkingDay: 3 } }).reportDueWorkingDay).toBe(3);
  });

  it('takes a schedule in the forms that Backstage knows', () => {
    const schedule = { frequency: { cron: '*/5 * * * *' }, timeout: 'PT2M' };
    expect(read({ customers: { schedule } }).customersSchedule).toMatchObject({
      frequency: { cron: '*/5 * * * *' },
      timeout: { minutes: 2 },
    });
  });

  it('compares refs of managers in lower case', () => {
    const managers = ['Group:Default/Service-Management', 'user:default/ada'];
    expect(read({ permission: { managers } }).managers).toEqual([
      'group:default/service-management',
      'user:default/ada',
    ]);
  });

  it('reads whether permissions are switched on, and where the policy is', () => {
    const data = {
      permission: { enabled: true },
      sla: { permission: { policyElsewhere: true } },
    };
    expect(readSlaConfig(mockServices.rootConfig({ data }))).toMatchObject({
      isPermissionEnabled: true,
      isPolicyElsewhere: true,
    });
  });

  it('takes how long buckets are kept as durations', () => {
    const buckets = { hourlyAfter: { days: 500 }, dropAfter: 'P1000D' };
    expect(read({ retention: { buckets } }).bucketsRetention).toEqual({
      hourlyAfterSeconds: 500 * 86_400,
      dropAfterSeconds: 1000 * 86_400,
    });
  });

  it.each<[string, JsonObject, string]>([
    [
      'buckets that are reduced too early',
      { retention: { buckets: { hourlyAfter: { days: 399 } } } },
      'sla.retention.buckets.hourlyAfter must be at least 400 days',
    ],
    [
      'buckets that are dropped before they are reduced',
      { retention: { buckets: { dropAfter: { days: 799 } } } },
      'sla.retention.buckets.dropAfter must be at least 800 days',
    ],
    [
      'a time of keeping that is none',
      { retention: { buckets: { dropAfter: 'forever' } } },
      'sla.retention.buckets.dropAfter is not usable',
    ],
    [
      'a kind that is not removed by age',
      { personalData: { retention: { agreements: 10 } } },
      'sla.personalData.retention.agreements is not known',
    ],
    [
      'a time of keeping personal data that is none',
      { personalData: { retention: { actions: 0.5 } } },
      'sla.personalData.retention.actions must be a whole number of days',
    ],
    [
      'a threshold that is no score',
      { satisfaction: { threshold: 0 } },
      'sla.satisfaction.threshold must be a score from 1 to 5',
    ],
    [
      'a working day that no month has',
      { reports: { dueWorkingDay: 0 } },
      'sla.reports.dueWorkingDay must be a whole number from 1 to 90',
    ],
    [
      'a schedule without timeout',
      { customers: { schedule: { frequency: { minutes: 1 } } } },
      'sla.customers.schedule is not usable',
    ],
    [
      'a schedule of the entities without timeout',
      { entities: { schedule: { frequency: { minutes: 1 } } } },
      'sla.entities.schedule is not usable',
    ],
    [
      'a schedule that is no object',
      { customers: { schedule: 'often' } },
      'sla.customers.schedule is not usable',
    ],
    [
      'a duration that is none',
      { customers: { schedule: { frequency: 'soon', timeout: 'PT1M' } } },
      'sla.customers.schedule is not usable',
    ],
    [
      'managers that are no list',
      { permission: { managers: 'group:default/a' } },
      'sla.permission.managers is not usable',
    ],
    [
      'a flag that is a word',
      { permission: { policyElsewhere: 'perhaps' } },
      'sla.permission.policyElsewhere is not usable',
    ],
    [
      'a bare name',
      { permission: { managers: ['group:default/a', 'markus'] } },
      'sla.permission.managers[1] must be the full ref of a user or group, such as group:default/service-management, but is "markus"',
    ],
    [
      'a ref without namespace',
      { permission: { managers: ['group:service-management'] } },
      'sla.permission.managers[0] must be the full ref',
    ],
    [
      'a bare name of the staff',
      { permission: { staff: ['engineering'] } },
      'sla.permission.staff[0] must be the full ref',
    ],
    [
      'another kind',
      { permission: { managers: ['customer:default/acme'] } },
      'sla.permission.managers[0] must be the full ref',
    ],
  ])('refuses %s and names the key', (_what, sla, message) => {
    expect(() => read(sla)).toThrow(message);
  });
});

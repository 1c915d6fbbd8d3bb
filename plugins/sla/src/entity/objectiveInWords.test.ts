import type { Objective } from '@service-levels/backstage-plugin-sla-common';
import { wordsIn } from '../__testUtils__/wordsIn';
import { objectiveInWords, percentOf } from './objectiveInWords';
import type { Measured } from './Words';

const availability: Objective = {
  kind: 'availability',
  atLeast: 99.9,
  degradedWeight: 0,
  minimumOutageSeconds: 0,
};
const outages = (atMost: number): Objective => ({
  kind: 'outage-count',
  atMost,
  degradedWeight: 0,
  minimumOutageSeconds: 0,
});
const longest = (atMostSeconds: number): Objective => ({
  kind: 'longest-outage',
  atMostSeconds,
  minimumOutageSeconds: 0,
});
const slices = (sliceSeconds: number | null): Objective => ({
  kind: 'value-slices',
  slice: { op: 'lte', value: 300 },
  sliceSeconds,
  atLeast: 95,
});
const ratioSlices: Objective = {
  kind: 'value-slices',
  slice: { op: 'gte', value: 0.995 },
  sliceSeconds: 3600,
  atLeast: 99,
};
const cases: Objective = {
  kind: 'cases-in-time',
  measure: 'resolution',
  withinSeconds: 14_400,
  atLeast: 95,
  category: 'P1',
  openOverdueCounts: true,
  orAtMostMissed: null,
};
const milliseconds: Measured = { stream: 'values', unit: 'ms' };
const requests: Measured = { stream: 'counts', unit: 'requests' };

describe('objectiveInWords', () => {
  it.each<[Objective, Measured | undefined, string]>([
    [availability, undefined, '≥ 99.9 %'],
    [outages(0), undefined, 'no outage'],
    [outages(1), undefined, 'at most 1 outage'],
    [outages(2), undefined, 'at most 2 outages'],
    [longest(0), undefined, 'no outage'],
    [longest(1800), undefined, 'no outage longer than 30 min'],
    [
      { kind: 'success-ratio', atLeast: 99.5 },
      requests,
      '≥ 99.5 % of requests good',
    ],
    [
      { kind: 'success-ratio', atLeast: 99.5 },
      undefined,
      '≥ 99.5 % of events good',
    ],
    [
      slices(300),
      milliseconds,
      'in 95 % of the 5-minute slices at most 300 ms',
    ],
    [
      slices(90),
      milliseconds,
      'in 95 % of the 90-second slices at most 300 ms',
    ],
    [slices(null), undefined, 'in 95 % of the slices at most 300'],
    [ratioSlices, requests, 'in 99 % of the 1-hour slices at least 99.5 %'],
    [
      { kind: 'mean', op: 'lt', value: 250.5, minimum: 1 },
      milliseconds,
      'mean below 250.5 ms',
    ],
    [
      { kind: 'mean', op: 'gt', value: 4, minimum: 1 },
      undefined,
      'mean above 4',
    ],
    [cases, undefined, '95 % of P1 cases resolved within 4 hr of service time'],
    [
      { ...cases, measure: 'response', category: null, orAtMostMissed: 1 },
      undefined,
      '95 % of cases answered within 4 hr of service time, or at most 1 missed',
    ],
    [
      { ...cases, withinSeconds: 172_800 },
      undefined,
      '95 % of P1 cases resolved within 48 hr of service time',
    ],
  ])('tells %j of %j as a manager says it', (objective, measured, text) => {
    expect(objectiveInWords(objective, { ...wordsIn('en'), measured })).toBe(
      text,
    );
  });

  it.each<[Objective, Measured | undefined, string]>([
    [outages(2), undefined, 'höchstens 2 Ausfälle'],
    [longest(1800), undefined, 'kein Ausfall länger als 30 Min.'],
    [
      slices(300),
      milliseconds,
      'in 95 % der 5-Minuten-Abschnitte höchstens 300 ms',
    ],
    [
      { kind: 'mean', op: 'lte', value: 250.5, minimum: 1 },
      milliseconds,
      'im Mittel höchstens 250,5 ms',
    ],
    [
      cases,
      undefined,
      '95 % der P1-Fälle innerhalb von 4 Std. Servicezeit gelöst',
    ],
  ])('tells %j of %j in German', (objective, measured, text) => {
    expect(objectiveInWords(objective, { ...wordsIn('de'), measured })).toBe(
      text,
    );
  });
});

describe('percentOf', () => {
  it('is null where no percentage was agreed', () => {
    expect(percentOf(cases)).toBe(95);
    expect(percentOf(outages(2))).toBeNull();
  });
});

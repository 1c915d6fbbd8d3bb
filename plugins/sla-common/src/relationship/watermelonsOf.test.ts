import type { Verdict } from '../model/attainment';
import { watermelonsOf } from './watermelonsOf';

const PAYMENTS = 'system:default/payments';
const API = 'component:default/payments-api';
const PRINTING = 'system:default/printing';

const complaint = (...entities: string[]) => ({
  id: `about ${entities}`,
  title: 'Slow at noon',
  at: '2026-11-02T10:00:00Z',
  entities,
});
const mean = (score: number) => ({ count: 5, mean: score, scores: null });

const of = (
  changes: Partial<Parameters<typeof watermelonsOf>[0]> = {},
  verdicts: readonly Verdict[] = ['met', 'near-miss', 'no-events'],
) =>
  watermelonsOf({
    verdicts: verdicts.map(verdict => ({ entityRef: API, verdict })),
    beneath: new Map([[PAYMENTS, new Set([PAYMENTS, API])]]),
    satisfaction: new Map([[PAYMENTS, mean(4)]]),
    complaints: [],
    threshold: 3,
    ...changes,
  });

describe('watermelonsOf', () => {
  it('has nothing to say where all is green and people are satisfied', () => {
    expect(of()).toEqual({ threshold: 3, items: [], uncovered: [] });
  });

  it('names a green service that people are not satisfied with', () => {
    const satisfaction = new Map([[PAYMENTS, mean(2.99)]]);
    expect(of({ satisfaction }).items).toEqual([
      {
        service: PAYMENTS,
        targets: 2,
        satisfaction: mean(2.99),
        isUnsatisfied: true,
        complaints: [],
      },
    ]);
    expect(of({ satisfaction, threshold: 2.5 }).items).toEqual([]);
  });

  it('names a green service that is complained of, however satisfied people are', () => {
    const complaints = [complaint(PAYMENTS)];
    expect(of({ complaints })).toMatchObject({
      items: [{ service: PAYMENTS, isUnsatisfied: false, complaints }],
      uncovered: [],
    });
  });

  it.each<[string, readonly Verdict[]]>([
    ['breached', ['met', 'breached']],
    ['not measured', ['met', 'no-data']],
    ['without anything to judge', ['no-events']],
    ['without a target', []],
  ])('leaves out a service that is %s', (_what, verdicts) => {
    const satisfaction = new Map([[PAYMENTS, mean(1)]]);
    expect(of({ satisfaction }, verdicts).items).toEqual([]);
  });

  it('makes no mean of fewer than three answers', () => {
    const two = { count: 2, mean: null, scores: [1, 1] };
    expect(of({ satisfaction: new Map([[PAYMENTS, two]]) }).items).toEqual([]);
  });

  it('names complaints that no target covers', () => {
    const beneath = new Map([
      [PAYMENTS, new Set([PAYMENTS, API])],
      [PRINTING, new Set([PRINTING])],
    ]);
    const printing = complaint(PRINTING);
    const nothing = complaint();
    const complaints = [complaint(PAYMENTS, PRINTING), printing, nothing];
    expect(of({ beneath, complaints }).uncovered).toEqual([printing, nothing]);
  });
});

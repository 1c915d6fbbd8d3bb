import {
  summaryOf,
  type Verdict,
} from '@service-levels/backstage-plugin-sla-common';
import { summaryOfTargets, topmost } from './rollUpChildren';

const child = (entityRef: string, ...verdicts: Verdict[]) => ({
  entityRef,
  summary: summaryOf(verdicts),
});
const link = (entityRef: string, ancestorRef: string) => ({
  entityRef,
  ancestorRef,
  distance: 1,
});
const refs = (children: readonly { entityRef: string }[]) =>
  children.map(({ entityRef }) => entityRef);

describe('topmost', () => {
  const children = [child('system', 'met'), child('component', 'met')];

  it('leaves out what lies beneath another one', () => {
    expect(refs(topmost(children, [link('component', 'system')]))).toEqual([
      'system',
    ]);
  });

  it('keeps what lies beside each other', () => {
    expect(refs(topmost(children, []))).toEqual(['system', 'component']);
  });

  it('keeps two that lie beneath each other by a mistake in the catalog', () => {
    const cycle = [link('component', 'system'), link('system', 'component')];
    expect(refs(topmost(children, cycle))).toEqual(['system', 'component']);
  });
});

describe('summaryOfTargets', () => {
  const target = {
    targetId: 'a',
    entityRef: 'system:default/payments',
    state: 'open',
    lastDay: '2026-11-30',
    services: ['system:default/payments'],
  } as const;

  it('does not count what is on trial beside what binds', () => {
    expect(
      summaryOfTargets([
        { ...target, verdict: 'met' },
        { ...target, verdict: 'breached', commitment: 'trial' },
      ]),
    ).toMatchObject({ targets: 1, worst: 'met' });
  });

  it('counts what does not bind where nothing else is there', () => {
    expect(
      summaryOfTargets([
        { ...target, verdict: 'breached', commitment: 'informational' },
      ]),
    ).toMatchObject({ targets: 1, worst: 'breached' });
  });
});

import type { Measurement } from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import { aCase, anOutage, aValue } from '../../../__testUtils__/aMeasurement';
import { batchOf } from './batches';
import { checkDraft } from './checkDraft';
import { draftOf, newDraft } from './Draft';

const FROM = Date.UTC(1970, 0, 2) / 1000;
const TO = Date.UTC(2090, 0, 1) / 1000;
const instants = fc
  .integer({ min: FROM, max: TO })
  .map(seconds => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);
/** Two instants in the order of time. */
const pairs = fc
  .tuple(instants, instants)
  .map(([a, b]) => (a < b ? [a, b] : [b, a]));

// The API answers in JSON, which writes -0 as 0.
const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map(value => (value === 0 ? 0 : value));

const measurements: fc.Arbitrary<Measurement> = fc.oneof(
  pairs.map(([from, to]) => anOutage({ from, to })),
  instants.map(from => anOutage({ id: null, from, to: null, note: null })),
  fc.tuple(instants, numbers).map(([start, value]) => aValue({ start, value })),
  fc
    .tuple(instants, fc.array(pairs), fc.array(pairs))
    .map(([opened, pauses, reopened]) =>
      aCase({
        opened,
        responded: null,
        resolved: opened,
        pauses: pauses.map(([from, to]) => ({ from, to })),
        reopened: reopened.map(([resolvedAt, reopenedAt]) => ({
          resolvedAt,
          reopenedAt,
        })),
      }),
    ),
);

const mistakesIn = (checked: ReturnType<typeof checkDraft>) =>
  'mistakes' in checked ? Object.fromEntries(checked.mistakes) : {};

describe('checkDraft', () => {
  it('states what was stored where nothing was changed, on whatever clock', () => {
    fc.assert(
      fc.property(measurements, stored => {
        expect(checkDraft(draftOf(stored), stored)).toEqual({
          measurement: stored,
        });
      }),
    );
  });

  it.each([
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
    '2026-11-01T05:30:00Z',
    '2026-11-01T06:30:00Z',
  ])('keeps %s, which a clock somewhere strikes twice', from => {
    const stored = anOutage({ from, to: null });
    expect(checkDraft(draftOf(stored), stored)).toEqual({
      measurement: stored,
    });
  });

  it.each([
    ['states', { from: 'missing', to: 'missing' }],
    ['values', { start: 'missing', value: 'missing' }],
    ['counts', { start: 'missing', good: 'missing', total: 'missing' }],
    ['cases', { id: 'missing', opened: 'missing' }],
  ] as const)(
    'names all that an empty form of %s misses',
    (stream, missing) => {
      const draft = newDraft({ stream, bucketSeconds: null });
      expect(mistakesIn(checkDraft(draft))).toEqual(missing);
    },
  );

  it.each([
    ['12', '11', { good: 'overTotal' }],
    ['11', '11', {}],
    ['a', '11', { good: 'notANumber' }],
  ])('says of %s good of %s what is wrong', (good, total, mistakes) => {
    const draft = {
      stream: 'counts',
      start: '2026-11-11T09:00',
      seconds: '60',
      value: '',
      customer: '',
      good,
      total,
    } as const;
    expect(mistakesIn(checkDraft(draft))).toEqual(mistakes);
  });
});

describe('newDraft', () => {
  it('makes a bucket as wide as the one that was entered before it', () => {
    const indicator = { stream: 'values', bucketSeconds: null } as const;
    expect(newDraft(indicator, draftOf(aValue()))).toEqual({
      ...newDraft(indicator),
      seconds: '3600',
    });
  });

  it('gives each outage an id of its own', () => {
    const indicator = { stream: 'states', bucketSeconds: null } as const;
    expect(newDraft(indicator)).not.toEqual(newDraft(indicator));
  });
});

describe('batchOf', () => {
  it('withdraws nothing where the key stays', () => {
    const before = anOutage();
    expect(batchOf('i', anOutage({ to: null }), before)).toEqual({
      indicator: 'i',
      states: [anOutage({ to: null }).fact],
    });
  });

  it('withdraws the bucket that another customer gets', () => {
    const customer = 'customer:default/acme';
    expect(batchOf('i', aValue({ customer }), aValue())).toEqual({
      indicator: 'i',
      values: [aValue({ customer }).fact],
      withdraw: [{ start: '2026-11-11T08:00:00Z', customer: null }],
    });
  });
});

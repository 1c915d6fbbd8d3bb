import { refusals } from '../__testUtils__/refusals';
import { stateFactSchema } from './measurement';

const fact = {
  state: 'down',
  from: '2026-11-11T08:12:00Z',
  to: '2026-11-11T08:18:18Z',
};

describe('stateFactSchema', () => {
  it('adds what may be left out', () => {
    expect(stateFactSchema.parse(fact)).toEqual({
      ...fact,
      id: null,
      customer: null,
      note: null,
      publicNote: null,
      cause: null,
    });
  });

  it('answers the customer in lower case, and texts as they came', () => {
    const texts = {
      id: 'INC-4711',
      note: ' a ',
      publicNote: 'Störung',
      cause: 'fault',
    };
    expect(
      stateFactSchema.parse({
        ...fact,
        ...texts,
        customer: 'Customer:default/Acme',
      }),
    ).toEqual({
      ...fact,
      ...texts,
      customer: 'customer:default/acme',
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['a state that is not over', { to: null }],
    ['a state of no length', { to: fact.from }],
    [
      'an end that is later only by its offset',
      { to: '2026-11-11T07:13:00-01:00' },
    ],
    ['the longest note', { note: 'x'.repeat(1000) }],
    ['the longest id', { id: 'x'.repeat(255) }],
  ])('accepts %s', (_what, changes) => {
    expect(refusals(stateFactSchema, { ...fact, ...changes })).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['another state', { state: 'broken' }, 'state: '],
    ['no start', { from: undefined }, 'from: '],
    ['no word on its end', { to: undefined }, 'to: '],
    [
      'a start without offset',
      { from: '2026-11-11T08:12:00' },
      'from: must be an instant with Z',
    ],
    [
      'an end with parts of a second',
      { to: '2026-11-11T08:18:18.25Z' },
      'to: must be an instant with Z',
    ],
    [
      'an end on a date that does not exist',
      { to: '2026-11-31T08:18:18Z' },
      'to: must be an instant with Z',
    ],
    [
      'an end before its start',
      { to: '2026-11-11T08:11:59Z' },
      'to: must not be before from',
    ],
    [
      'an end that is earlier only by its offset',
      { to: '2026-11-11T09:11:00+01:00' },
      'to: must not be before from',
    ],
    ['an empty id', { id: '' }, 'id: must not be empty'],
    [
      'an id of 256 characters',
      { id: 'x'.repeat(256) },
      'id: must have at most 255 characters',
    ],
    [
      'a short customer',
      { customer: 'acme' },
      'customer: must be a full entity reference',
    ],
    [
      'a note of 1001 characters',
      { note: 'x'.repeat(1001) },
      'note: must have at most 1000',
    ],
    [
      'a public note of 1001 characters',
      { publicNote: 'x'.repeat(1001) },
      'publicNote: must have at most 1000',
    ],
    [
      'a cause of 65 characters',
      { cause: 'x'.repeat(65) },
      'cause: must have at most 64',
    ],
    ['a field that is not known', { until: null }, 'until: is not known'],
  ])('refuses %s', (_what, changes, refusal) => {
    expect(refusals(stateFactSchema, { ...fact, ...changes })).toContainEqual(
      expect.stringContaining(refusal),
    );
  });
});

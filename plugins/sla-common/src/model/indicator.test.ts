import { refusals } from '../__testUtils__/refusals';
import { createIndicatorSchema } from './indicator';

const indicator = {
  entityRef: 'system:default/payments',
  name: 'availability',
  stream: 'states',
  whereNothingReported: 'unknown',
};

describe('createIndicatorSchema', () => {
  it('adds what may be left out, and answers the entity in lower case', () => {
    expect(
      createIndicatorSchema.parse({
        ...indicator,
        entityRef: 'System:Default/Payments',
      }),
    ).toEqual({ ...indicator, unit: null, title: null, perCustomer: false });
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'counts per customer',
      { stream: 'counts', whereNothingReported: null, perCustomer: true },
    ],
    [
      'values per customer',
      { stream: 'values', whereNothingReported: undefined, perCustomer: true },
    ],
    ['cases', { stream: 'cases', whereNothingReported: undefined }],
    ['a name of one character', { name: 'a' }],
    ['a name of 63 characters', { name: 'a'.repeat(63) }],
    ['a name with signs inside', { name: 'p95_latency.all-1' }],
  ])('accepts %s', (_what, changes) => {
    expect(
      refusals(createIndicatorSchema, { ...indicator, ...changes }),
    ).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a short entity',
      { entityRef: 'payments' },
      'entityRef: must be a full entity reference',
    ],
    ['no entity', { entityRef: undefined }, 'entityRef: '],
    [
      'an empty name',
      { name: '' },
      'name: must follow the rule for entity names',
    ],
    [
      'a name with a slash',
      { name: 'a/b' },
      'name: must follow the rule for entity names',
    ],
    [
      'a name that ends with a dot',
      { name: 'a.' },
      'name: must follow the rule for entity names',
    ],
    [
      'a name of 64 characters',
      { name: 'a'.repeat(64) },
      'name: must have at most 63 characters',
    ],
    ['another stream', { stream: 'logs' }, 'stream: '],
    [
      'states without a word on silence',
      { whereNothingReported: undefined },
      'whereNothingReported: is required for states: "up" or "unknown"',
    ],
    [
      'silence that means down',
      { whereNothingReported: 'down' },
      'whereNothingReported: ',
    ],
    [
      'a word on silence of counts',
      { stream: 'counts' },
      'whereNothingReported: is for states only',
    ],
    [
      'states per customer',
      { perCustomer: true },
      'perCustomer: is for counts and values only',
    ],
    [
      'cases per customer',
      { stream: 'cases', whereNothingReported: null, perCustomer: true },
      'perCustomer: is for counts and values only',
    ],
    ['an empty unit', { unit: '' }, 'unit: '],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'title: '],
    ['a field that is not known', { id: '1' }, 'id: is not known'],
  ])('refuses %s', (_what, changes, refusal) => {
    expect(
      refusals(createIndicatorSchema, { ...indicator, ...changes }),
    ).toContainEqual(expect.stringContaining(refusal));
  });
});

import { refusals } from '../__testUtils__/refusals';
import {
  dateSchema,
  entityRefSchema,
  instantSchema,
  percentSchema,
  timeZoneSchema,
} from './primitives';

describe('instantSchema', () => {
  it.each([
    '2026-11-11T08:12:00Z',
    '2026-11-11T08:12:00+01:00',
    '2026-11-11T08:12:00.000Z',
  ])('accepts %s', text => expect(instantSchema.parse(text)).toBe(text));

  it.each([
    '2026-11-11T08:12:00',
    '2026-11-11T08:12:00.5Z',
    '2026-02-30T00:00:00Z',
    '2026-11-11T24:00:00Z',
    '2026-11-11',
    '',
  ])('refuses "%s"', text => {
    expect(refusals(instantSchema, text)).toEqual([
      ': must be an instant with Z or an offset and whole seconds, such as 2026-11-11T08:12:00Z',
    ]);
  });

  it.each([1_762_848_000, null, undefined])(
    'refuses %s, which is no text',
    value => {
      expect(refusals(instantSchema, value)).toHaveLength(1);
    },
  );
});

describe('dateSchema', () => {
  it.each(['2026-12-31', '2024-02-29', '0001-01-01'])('accepts %s', text => {
    expect(dateSchema.parse(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-12-31T00:00:00Z',
    '31.12.2026',
    '',
  ])('refuses "%s"', text =>
    expect(refusals(dateSchema, text)).toEqual([
      ': must be a date such as 2026-12-31',
    ]),
  );
});

describe('entityRefSchema', () => {
  it.each([
    ['system:default/payments', 'system:default/payments'],
    ['System:Default/Payments-2_a.b', 'system:default/payments-2_a.b'],
  ])('answers %s as %s', (text, ref) => {
    expect(entityRefSchema.parse(text)).toBe(ref);
  });

  it.each([
    'payments',
    'system:payments',
    'default/payments',
    'a:b/c/d',
    'a:b:c/d',
    'a: b/c',
    '',
  ])('refuses "%s"', text => {
    expect(refusals(entityRefSchema, text)).toEqual([
      ': must be a full entity reference such as system:default/payments',
    ]);
  });
});

describe('timeZoneSchema', () => {
  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'])(
    'accepts %s',
    zone => {
      expect(timeZoneSchema.parse(zone)).toBe(zone);
    },
  );

  it.each(['', '+02:00', 'Europe/Atlantis', 'local', 'UTC+2'])(
    'refuses "%s"',
    zone => {
      expect(refusals(timeZoneSchema, zone)).toEqual([
        ': must be an IANA time zone such as Europe/Berlin',
      ]);
    },
  );
});

describe('percentSchema', () => {
  it.each([0, 100, 99.9, 99.999999, 0.000001])('accepts %d', value => {
    expect(percentSchema.parse(value)).toBe(value);
  });

  it.each([
    [-0.1, 'must be at least 0'],
    [100.1, 'must be at most 100'],
    [99.9999999, 'must have at most six decimals'],
    [0.0000001, 'must have at most six decimals'],
  ])('refuses %d, for it %s', (value, reason) => {
    expect(refusals(percentSchema, value)).toEqual([`: ${reason}`]);
  });

  it.each(['99.9', NaN, Infinity, null])(
    'refuses %p, which is no number',
    value => {
      expect(refusals(percentSchema, value)).toHaveLength(1);
    },
  );
});

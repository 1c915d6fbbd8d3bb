import { createFormat } from './Format';

/** Unbreakable spaces of Intl read as plain ones here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('createFormat', () => {
  const en = createFormat('en');
  const de = createFormat('de');

  describe('percentText', () => {
    it.each([
      ['99.871', '99.871 %', '99,871 %'],
      ['100.000', '100.000 %', '100,000 %'],
      ['0.000', '0.000 %', '0,000 %'],
      ['99.900', '99.900 %', '99,900 %'],
    ])('keeps every decimal of %s', (percent, english, german) => {
      expect(plain(en.percentText(percent))).toBe(english);
      expect(plain(de.percentText(percent))).toBe(german);
    });
  });

  describe('percent', () => {
    it.each([
      [99.9, '99.9 %', '99,9 %'],
      [99.999999, '99.999999 %', '99,999999 %'],
      [100, '100 %', '100 %'],
    ])('writes %d with the decimals that it has', (value, english, german) => {
      expect(plain(en.percent(value))).toBe(english);
      expect(plain(de.percent(value))).toBe(german);
    });
  });

  describe('duration', () => {
    it.each([
      [0, '0 sec', '0 Sek.'],
      [0.9, '0 sec', '0 Sek.'],
      [59, '59 sec', '59 Sek.'],
      [60, '1 min', '1 Min.'],
      [100.8, '1 min 40 sec', '1 Min. 40 Sek.'],
      [982.8, '16 min 22 sec', '16 Min. 22 Sek.'],
      [3600, '1 hr', '1 Std.'],
      [3659, '1 hr', '1 Std.'],
      [86_400 + 7_200, '1 day 2 hr', '1 Tg. 2 Std.'],
    ])(
      'cuts %d s down to the two greatest units',
      (seconds, english, german) => {
        expect(plain(en.duration(seconds))).toBe(english);
        expect(plain(de.duration(seconds))).toBe(german);
      },
    );
  });

  describe('durationUp', () => {
    it.each([
      [0, '0 sec'],
      [0.2, '1 sec'],
      [59.1, '1 min'],
      [100.8, '1 min 41 sec'],
      [3600, '1 hr'],
      [3601, '1 hr 1 min'],
      [7199, '2 hr'],
      [86_399, '1 day'],
      [86_401, '1 day 1 hr'],
    ])('counts %d s up to the two greatest units', (seconds, text) => {
      expect(plain(en.durationUp(seconds))).toBe(text);
    });
  });

  describe('durationExact', () => {
    it.each([
      [0, '0 sec'],
      [3700, '1 hr 1 min 40 sec'],
      [90_061, '1 day 1 hr 1 min 1 sec'],
      [1850.5, '30 min 51 sec'],
    ])('tells %d s to the second', (seconds, text) => {
      expect(plain(en.durationExact(seconds))).toBe(text);
    });
  });

  describe('serviceTime', () => {
    it.each([
      [0, '0 sec'],
      [14_400, '4 hr'],
      [172_800, '48 hr'],
      [90_060.2, '25 hr 1 min 1 sec'],
    ])(
      'writes %d s as %s: a day of service time is none of the calendar',
      (seconds, text) => {
        expect(plain(en.serviceTime(seconds))).toBe(text);
      },
    );
  });

  describe('decimalText', () => {
    it.each([
      ['1.40', '1.40', '1,40'],
      ['248.331', '248.331', '248,331'],
      ['-0.85', '-0.85', '-0,85'],
      ['13592', '13,592', '13.592'],
    ])('writes %s with all its decimals', (decimal, english, germanText) => {
      expect(en.decimalText(decimal)).toBe(english);
      expect(de.decimalText(decimal)).toBe(germanText);
    });
  });

  describe('dayAndMonth', () => {
    it('writes a date without its year', () => {
      expect(en.dayAndMonth('2026-11-11')).toBe('Nov 11');
      expect(de.dayAndMonth('2026-11-11')).toBe('11. Nov.');
    });
  });

  describe('in a zone', () => {
    it.each([
      ['2026-11-23T13:20:00Z', 'Europe/Berlin', '14:20'],
      ['2026-07-01T12:05:00Z', 'Europe/Berlin', '14:05'],
      ['2026-11-23T23:30:00Z', 'Asia/Tokyo', '08:30'],
    ])('tells the time of %s in %s', (instant, zone, time) => {
      expect(de.time(instant, zone)).toBe(time);
    });

    it('tells the date that an instant has in the zone, not in UTC', () => {
      expect(plain(de.instant('2026-10-31T23:00:00Z', 'Europe/Berlin'))).toBe(
        '01.11.2026, 00:00:00',
      );
    });
  });

  it.each([
    ['2026-12-31', 'Dec 31, 2026', '31.12.2026'],
    ['2026-01-01', 'Jan 1, 2026', '01.01.2026'],
  ])('writes the date %s the same in every zone', (date, english, german) => {
    expect(en.date(date)).toBe(english);
    expect(de.date(date)).toBe(german);
  });

  it.each([
    ['2026-11', 'November 2026', 'November 2026'],
    ['2026-03', 'March 2026', 'März 2026'],
  ])('names the month %s', (label, english, german) => {
    expect(en.month(label)).toBe(english);
    expect(de.month(label)).toBe(german);
  });

  it.each([
    [0, 'this minute', 'in dieser Minute'],
    [119, '1 min. ago', 'vor 1 Min.'],
    [120, '2 min. ago', 'vor 2 Min.'],
    [-30, 'this minute', 'in dieser Minute'],
  ])('says how long ago it was after %d s', (seconds, english, german) => {
    const now = Date.parse('2026-11-23T13:20:00Z') + seconds * 1000;
    expect(en.ago('2026-11-23T13:20:00Z', now)).toBe(english);
    expect(de.ago('2026-11-23T13:20:00Z', now)).toBe(german);
  });

  it('names weekdays from Monday on', () => {
    expect([0, 6].map(en.weekday)).toEqual(['Mon', 'Sun']);
    expect([0, 6].map(de.weekday)).toEqual(['Mo', 'So']);
  });

  it.each([
    ['de', 'German', 'Deutsch'],
    ['fr', 'French', 'Französisch'],
    ['xx', 'xx', 'xx'],
  ])('names the language %s', (tag, english, german) => {
    expect(en.language(tag)).toBe(english);
    expect(de.language(tag)).toBe(german);
  });
});

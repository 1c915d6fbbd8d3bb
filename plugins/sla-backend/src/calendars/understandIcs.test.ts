import { understandIcs } from './understandIcs';

const fileOf = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...events.flatMap((lines, i) => [
      'BEGIN:VEVENT',
      ...(lines.some(line => line.startsWith('UID:')) ? [] : [`UID:${i}`]),
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

const understand = (...events: readonly (readonly string[])[]) =>
  understandIcs({ ics: fileOf(...events), years: { from: 2026, to: 2028 } });

describe('understandIcs', () => {
  it('reads whole days with their names, the end not among them', () => {
    expect(
      understand(
        [
          'SUMMARY:Plant holidays',
          'DTSTART;VALUE=DATE:20261228',
          'DTEND;VALUE=DATE:20261231',
        ],
        ['SUMMARY:Founders\\, day', 'DTSTART;VALUE=DATE:20260714'],
      ),
    ).toEqual({
      holidays: [
        { date: '2026-07-14', name: 'Founders, day' },
        { date: '2026-12-28', name: 'Plant holidays' },
        { date: '2026-12-29', name: 'Plant holidays' },
        { date: '2026-12-30', name: 'Plant holidays' },
      ],
      ignored: [],
    });
  });

  it('follows rules through the years that are asked for, with their exceptions', () => {
    expect(
      understand(
        [
          'UID:rule',
          'SUMMARY:Inventory',
          'DTSTART;VALUE=DATE:20200106',
          'RRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=1MO',
          'EXDATE;VALUE=DATE:20270104',
        ],
        [
          'UID:rule',
          'RECURRENCE-ID;VALUE=DATE:20280103',
          'SUMMARY:Inventory\\, later',
          'DTSTART;VALUE=DATE:20280110',
        ],
      ).holidays,
    ).toEqual([
      { date: '2026-01-05', name: 'Inventory' },
      { date: '2028-01-10', name: 'Inventory, later' },
    ]);
  });

  it('says which events give no day, and why', () => {
    expect(
      understand(
        ['SUMMARY:Meeting', 'DTSTART:20260714T100000Z'],
        ['SUMMARY:Old', 'DTSTART;VALUE=DATE:20250714'],
        ['SUMMARY:Off', 'DTSTART;VALUE=DATE:20260714', 'STATUS:CANCELLED'],
      ),
    ).toEqual({
      holidays: [],
      ignored: [
        { summary: 'Meeting', reason: 'has-time-of-day' },
        { summary: 'Old', reason: 'outside-years' },
        { summary: 'Off', reason: 'cancelled' },
      ],
    });
  });

  it('joins the names of what falls on one date', () => {
    expect(
      understand(
        ['SUMMARY:A', 'DTSTART;VALUE=DATE:20260714'],
        ['SUMMARY:B', 'DTSTART;VALUE=DATE:20260714'],
      ).holidays,
    ).toEqual([{ date: '2026-07-14', name: 'A, B' }]);
  });

  it.each([
    ['nothing of the kind', 'hello', 'ics is not an iCalendar file'],
    [
      'a contact',
      'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD',
      'ics is not an iCalendar file',
    ],
    [
      'a rule that recurs too often',
      fileOf([
        'SUMMARY:Often',
        'DTSTART;VALUE=DATE:16000101',
        'RRULE:FREQ=DAILY',
      ]),
      'ics has rules that recur too often, such as Often',
    ],
    [
      'an event that has no begin',
      fileOf(['SUMMARY:Nothing']),
      'ics has an event that cannot be read',
    ],
  ])('refuses %s', (_what, ics, reason) => {
    expect(() =>
      understandIcs({ ics, years: { from: 2026, to: 2026 } }),
    ).toThrow(reason);
  });
});

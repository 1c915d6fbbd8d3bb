import ICAL from 'ical.js';
import { meetingFile } from './meetingFile';
import type { StoredInteraction } from './StoredInteraction';

const seconds = (instant: string) => Date.parse(instant) / 1000;

function aMeeting(changes: Partial<StoredInteraction> = {}): StoredInteraction {
  return {
    id: '5b0b5bb2-6f3b-4f59-8ed5-4a1b4a4bd9a2',
    revision: 3,
    customerRef: 'customer:default/retail-banking',
    customerTitle: 'Retail Banking',
    kind: 'meeting',
    at: seconds('2026-12-01T08:00:00Z'),
    until: null,
    place: null,
    title: 'Review',
    text: '',
    participants: [],
    entities: [],
    links: [],
    visibility: 'shared',
    writtenBy: 'provider',
    complaint: null,
    steps: [],
    createdAt: seconds('2026-11-01T08:00:00Z'),
    createdBy: 'user:default/sofia',
    changedAt: null,
    changedBy: null,
    ...changes,
  };
}

const eventOf = (meeting: StoredInteraction) =>
  new ICAL.Component(ICAL.parse(meetingFile(meeting))).getFirstSubcomponent(
    'vevent',
  );

describe('meetingFile', () => {
  it('says when and where, by instants', () => {
    const text = meetingFile(
      aMeeting({ until: seconds('2026-12-01T08:45:00Z'), place: 'Room 4' }),
    );
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Service Levels for Backstage//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:5b0b5bb2-6f3b-4f59-8ed5-4a1b4a4bd9a2@service-levels',
      'SEQUENCE:2',
      'DTSTAMP:20261101T080000Z',
      'DTSTART:20261201T080000Z',
      'DTEND:20261201T084500Z',
      'SUMMARY:Review',
      'LOCATION:Room 4',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('lasts an hour where nobody said the end', () => {
    expect(meetingFile(aMeeting())).toContain('DTEND:20261201T090000Z');
  });

  it.each([
    'Prices, terms; and\nEND:VEVENT\nBEGIN:VALARM',
    `${'🦉'.repeat(200)} שלום =cmd()`,
    'back\\slash \\n',
  ])('gives back what was written and nothing more: %s', text => {
    const event = eventOf(aMeeting({ title: text, place: text, text }));
    expect(
      ['summary', 'location', 'description'].map(name =>
        event?.getFirstPropertyValue(name),
      ),
    ).toEqual([text, text, text]);
    expect(event?.getAllSubcomponents()).toEqual([]);
  });

  it('folds lines, none longer than 75 bytes', () => {
    const lines = meetingFile(aMeeting({ text: '🦉'.repeat(200) })).split(
      '\r\n',
    );
    expect(
      Math.max(...lines.map(line => Buffer.byteLength(line))),
    ).toBeLessThan(76);
  });

  it('keeps the text of an internal meeting to itself', () => {
    const meeting = aMeeting({
      text: 'We raise prices',
      visibility: 'internal',
    });
    expect(meetingFile(meeting)).not.toContain('prices');
  });
});

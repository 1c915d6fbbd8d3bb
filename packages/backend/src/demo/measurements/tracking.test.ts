import { requestsOf, ticketsOf, trackingStreams } from './tracking';

const at = (text: string) => Date.parse(text) / 1000;

/** Facts of one stream, whatever it is. */
function factsOf(name: string, after: string, until: string): unknown[] {
  const stream = trackingStreams.find(one => one.indicator.name === name);
  const batches = stream?.batchesOf({ after: at(after), until: at(until) });
  return (batches ?? []).flatMap(({ indicator: _, ...facts }) =>
    Object.values(facts).flat(),
  );
}

describe('what is measured of the parcel tracking', () => {
  it.each(['requests', 'response-time'])(
    'sends each hour of %s once, when it is over',
    name => {
      const sent = [
        ...factsOf(name, '2026-06-10T08:30:00Z', '2026-06-10T11:59:59Z'),
        ...factsOf(name, '2026-06-10T11:59:59Z', '2026-06-10T12:00:00Z'),
      ];
      expect(sent).toMatchObject(
        ['08', '09', '10', '11'].map(hour => ({
          start: `2026-06-10T${hour}:00:00Z`,
          seconds: 3600,
        })),
      );
    },
  );

  it('answers more requests by day than by night, and never more than there were', () => {
    const day = requestsOf(at('2026-06-10T16:00:00Z'));
    const night = requestsOf(at('2026-06-10T04:00:00Z'));
    expect(day.total).toBeGreaterThan(night.total * 4);
    expect(day.good).toBeLessThanOrEqual(day.total);
  });

  it('sends a ticket as far as it has come, and again as it goes on', () => {
    const month = ticketsOf({
      after: at('2026-06-01T00:00:00Z'),
      until: at('2026-07-01T00:00:00Z'),
    });
    const whole = month.find(ticket => ticket.resolved);
    if (!whole?.responded || !whole.resolved) {
      throw new Error('No ticket was resolved in June');
    }
    const find = (after: number, until: number) =>
      ticketsOf({ after, until }).find(({ id }) => id === whole.id);

    const opened = at(whole.opened);
    expect(find(opened - 1, opened)).toMatchObject({
      responded: null,
      resolved: null,
    });
    expect(find(opened, at(whole.resolved))).toEqual(whole);
    expect(find(at(whole.resolved), at(whole.resolved) + 1)).toBeUndefined();
  });

  it('fits into requests', () => {
    const batches = trackingStreams.flatMap(stream =>
      stream.batchesOf({
        after: at('2025-05-01T00:00:00Z'),
        until: at('2026-06-15T00:00:00Z'),
      }),
    );
    const most = Math.max(
      ...batches.map(
        ({ indicator: _, ...facts }) => Object.values(facts).flat().length,
      ),
    );
    expect(most).toBeLessThanOrEqual(5000);
  });
});

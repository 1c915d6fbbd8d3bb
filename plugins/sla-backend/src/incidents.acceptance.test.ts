import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse';
import { agree } from './__testUtils__/agree';
import { SYSTEM } from './__testUtils__/company';
import { createDatabases, ENGINES } from './__testUtils__/databases';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(180_000);

/** Real incidents of a service desk; they stay outside of the project. */
const INCIDENTS = resolve(__dirname, '../../../../shared/data/incidents.csv');
const CATEGORY = '3 - Moderate';
const HOUR = 3600;
const MONTHS = ['2016-02', '2016-03', '2016-04', '2016-05'];

interface Update {
  readonly number: string;
  readonly incident_state: string;
  readonly sys_updated_at: string;
  readonly opened_at: string;
  readonly resolved_at: string;
  readonly priority: string;
}

interface Incident {
  readonly id: string;
  readonly category: string;
  readonly opened: number;
  readonly resolved: number | null;
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
}

/** `DD-MM-YYYY HH:MM`, in a zone that nobody knows: taken for UTC. */
function secondsOf(text: string): number {
  const [day, month, year, time] = text.split(/[- ]/);
  return Date.parse(`${year}-${month}-${day}T${time}:00Z`) / 1000;
}

function toIncident(updates: readonly Update[]): Incident {
  const last = updates[updates.length - 1];
  const pauses = updates.flatMap((update, i) => {
    const next = updates[i + 1];
    return update.incident_state.startsWith('Awaiting') && next !== undefined
      ? [
          {
            from: secondsOf(update.sys_updated_at),
            to: secondsOf(next.sys_updated_at),
          },
        ]
      : [];
  });
  return {
    id: last.number,
    category: last.priority,
    opened: secondsOf(last.opened_at),
    resolved: last.resolved_at === '' ? null : secondsOf(last.resolved_at),
    pauses,
  };
}

async function readIncidents(): Promise<Incident[]> {
  const updatesOf = new Map<string, Update[]>();
  const rows: AsyncIterable<Update> = createReadStream(INCIDENTS).pipe(
    parse({ columns: true }),
  );
  for await (const row of rows) {
    updatesOf.set(row.number, [...(updatesOf.get(row.number) ?? []), row]);
  }
  return [...updatesOf.values()].map(toIncident);
}

function isPaused({ pauses }: Incident, minute: number): boolean {
  return pauses.some(({ from, to }) => from <= minute && minute < to);
}

/** Minute by minute, without any of our code: all instants of the file are whole minutes. */
function decide(incident: Incident, limit: number, asOf: number) {
  const end = Math.min(incident.resolved ?? asOf, asOf);
  let elapsed = 0;
  for (let minute = incident.opened; minute < end; minute += 60) {
    if (!isPaused(incident, minute)) {
      elapsed += 60;
      if (elapsed > limit) {
        return { at: minute, met: false };
      }
    }
  }
  return incident.resolved === null || incident.resolved > asOf
    ? undefined
    : // Some were entered after they had been dealt with.
      { at: Math.max(incident.resolved, incident.opened), met: true };
}

function countByMonth(
  incidents: readonly Incident[],
  limit: number,
  asOf: number,
) {
  const counts = new Map(MONTHS.map(month => [month, { good: 0, total: 0 }]));
  for (const incident of incidents) {
    const decided = decide(incident, limit, asOf);
    const month =
      decided && new Date(decided.at * 1000).toISOString().slice(0, 7);
    const count = month === undefined ? undefined : counts.get(month);
    if (decided !== undefined && count !== undefined) {
      count.good += decided.met ? 1 : 0;
      count.total += 1;
    }
  }
  return counts;
}

function statusOf({ good, total }: { good: number; total: number }): string {
  if (total === 0) {
    return 'no-events';
  }
  return good * 100 >= total * 95 ? 'met' : 'breached';
}

const toText = (seconds: number) =>
  new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

const describeWithData = existsSync(INCIDENTS) ? describe : describe.skip;

describeWithData('real incidents over HTTP as cases', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'give, month by month, what a count by hand gives, %s',
    async engine => {
      const incidents = await readIncidents();
      expect(incidents).toHaveLength(445);
      const moderate = incidents.filter(
        ({ category }) => category === CATEGORY,
      );
      const limit = 72 * HOUR;
      const asOf = Date.parse('2016-06-01T00:00:00Z') / 1000;
      const counts = countByMonth(moderate, limit, asOf);
      const all = [...counts.values()];
      const good = all.reduce((sum, count) => sum + count.good, 0);
      const total = all.reduce((sum, count) => sum + count.total, 0);
      expect(good / total).toBeGreaterThan(0.3);
      expect(good / total).toBeLessThan(0.9);

      const portal = await startPortal({
        knex: await databases.migrated(engine),
      });
      await portal.send('pipeline', 'post', '/indicators', {
        body: { entityRef: SYSTEM, name: 'incidents', stream: 'cases' },
      });
      const { id } = await agree(portal, {
        timeZone: 'UTC',
        effectiveFrom: '2016-01-01',
        effectiveTo: null,
        targets: [
          {
            name: 'Resolution of moderate incidents',
            indicator: `${SYSTEM}/incidents`,
            objective: {
              kind: 'cases-in-time',
              measure: 'resolution',
              withinSeconds: limit,
              atLeast: 95,
              category: CATEGORY,
            },
            period: 'month',
          },
        ],
      });
      const sent = await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: `${SYSTEM}/incidents`,
          cases: incidents.map(incident => ({
            id: incident.id,
            category: incident.category,
            opened: toText(incident.opened),
            responded: null,
            resolved:
              incident.resolved === null ? null : toText(incident.resolved),
            pauses: incident.pauses.map(({ from, to }) => ({
              from: toText(from),
              to: toText(to),
            })),
            reopened: [],
          })),
        },
      });
      expect(sent.body).toMatchObject({ stored: 445 });

      for (const [month, count] of counts) {
        const { body } = await portal.send(
          'pipeline',
          'get',
          `/attainment?agreementId=${id}&period=${month}`,
        );
        const [figure] = body.items;
        expect({ month, attained: figure.attained }).toEqual({
          month,
          attained: count.total === 0 ? null : count,
        });
        expect(figure.status).toBe(statusOf(count));
        const explained = await portal.send(
          'pipeline',
          'get',
          `/attainment/${figure.targetId}/explanation?period=${month}`,
        );
        const cases: { treatment: string }[] = explained.body.parts[0].cases;
        const told = (treatment: string) =>
          cases.filter(one => one.treatment === treatment).length;
        expect({
          good: told('met'),
          total: told('met') + told('missed'),
        }).toEqual(count);
      }
    },
  );
});

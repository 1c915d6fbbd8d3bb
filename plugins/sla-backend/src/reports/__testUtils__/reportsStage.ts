import {
  dateOf,
  lastPeriods,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { agree, createIndicator, INDICATOR } from '../../__testUtils__/agree';
import {
  startPortal,
  type Portal,
  type Who,
} from '../../__testUtils__/startPortal';

export const MARKUS = 'user:default/markus';
export const TOM = 'user:default/tom';
/** The relationship manager. */
export const SOFIA = 'user:default/sofia';

const TIME_ZONE = 'Europe/Berlin';
const DAY = 86_400;

/** The months before the running one, the last one last. */
export const [BEFORE, LAST, RUNNING] = lastPeriods({
  kind: 'month',
  count: 3,
  instant: Math.floor(Date.now() / 1000),
  timeZone: TIME_ZONE,
});

export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Two days in the last month, which misses the target. */
export const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: instant(LAST.from + 2 * DAY),
  to: instant(LAST.from + 4 * DAY),
};

export const COMMENT = {
  cause: 'A disk was full',
  measure: 'An alert on disks',
  measureDue: null,
  causingEntity: null,
};

/** A body, and what it is answered with. */
type Asked = Readonly<Record<string, unknown>>;

/** A portal with an agreement whose last month can be reported. */
export async function reportsStage(
  knex: Knex,
  options: {
    readonly terms?: Asked;
    readonly portal?: Omit<Parameters<typeof startPortal>[0], 'knex'>;
  } = {},
) {
  const portal = await startPortal({ knex, ...options.portal });
  await createIndicator(portal);
  const agreement = await agree(portal, {
    effectiveFrom: dateOf(BEFORE.from, TIME_ZONE),
    effectiveTo: null,
    ...options.terms,
  });
  const { id: agreementId } = agreement;
  const targetId: string = agreement.targets[0].id;
  return { portal, agreement, targetId, ...acting(portal, agreementId) };
}

/** What people do with reports. */
function acting(portal: Portal, agreementId: string) {
  const measure = async (body: Asked) => {
    const { status } = await portal.send('pipeline', 'post', '/measurements', {
      body: { indicator: INDICATOR, ...body },
    });
    expect(status).toBe(200);
  };
  const post = async (who: Who, path: string, body: Asked) =>
    await portal.send(who, 'post', path, { body });
  const done = async (who: Who, path: string, body: Asked): Promise<Report> => {
    const answer = await post(who, path, body);
    expect({ path, ok: answer.ok, body: answer.body }).toEqual({
      path,
      ok: true,
      body: expect.anything(),
    });
    return answer.body;
  };
  const create = async (period = LAST.label) =>
    await done(MARKUS, '/reports', { agreementId, period });
  const get = async (who: Who, { id }: Pick<Report, 'id'>, revision?: number) =>
    await portal.send(
      who,
      'get',
      `/reports/${id}${revision === undefined ? '' : `?revision=${revision}`}`,
    );
  const comment = async (
    { id, etag }: Pick<Report, 'id' | 'etag'>,
    targetId: string,
  ) =>
    await portal.send(MARKUS, 'put', `/reports/${id}/comments/${targetId}`, {
      body: COMMENT,
      headers: { 'If-Match': etag },
    });
  const publish = async ({ id, revision }: Pick<Report, 'id' | 'revision'>) =>
    await done(MARKUS, `/reports/${id}/publish`, { revision });
  /** One that nothing was missed in. */
  const published = async () => await publish(await create());
  const acknowledge = async (who: Who, report: Report, more: Asked = {}) =>
    await post(who, `/reports/${report.id}/acknowledge`, {
      revision: report.revision,
      hash: report.published?.hash,
      ...more,
    });
  const dispute = async (who: Who, report: Report, more: Asked = {}) =>
    await post(who, `/reports/${report.id}/dispute`, {
      revision: report.revision,
      hash: report.published?.hash,
      reason: 'It was down longer',
      ...more,
    });
  const list = async (who: Who, query = ''): Promise<Report[]> =>
    (await portal.send(who, 'get', `/reports${query}`)).body.items;
  return {
    measure,
    post,
    done,
    create,
    get,
    comment,
    publish,
    published,
    acknowledge,
    dispute,
    list,
  };
}

import { formatInstant } from '@service-levels/backstage-plugin-sla-common';
import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { OTHER_SYSTEM, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { LAST_MONTH } from '../__testUtils__/lastMonth';
import {
  BANKING_PATH,
  MARKUS,
  setTheRequirementsStage,
  TOM,
  WANTED,
} from './__testUtils__/requirementsStage';

jest.setTimeout(120_000);

const HOUR = 3600;
/** Within the tenth day of the last month. */
const OUTAGE_AT = LAST_MONTH.from + 9 * 24 * HOUR + 12 * HOUR;
const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: formatInstant(OUTAGE_AT),
  to: formatInstant(OUTAGE_AT + 5 * HOUR),
};
const ANSWERED_ON = `${LAST_MONTH.label}-10`;

describe.each(ENGINES)('the four bars, %s', engine => {
  const databases = createDatabases();

  async function start() {
    const portal = await setTheRequirementsStage(
      await databases.migrated(engine),
    );
    await createIndicator(portal);
    const { targets } = await agree(portal, {
      effectiveFrom: '2020-01-01',
      effectiveTo: null,
    });
    const bars = async (who: typeof MARKUS | typeof TOM = MARKUS) =>
      (await portal.send(who, 'get', `${BANKING_PATH}/bars`)).body.items;
    return { ...portal, targetId: targets[0].id, bars };
  }

  it('say what was wanted, agreed, achieved and perceived, and what lies between', async () => {
    const { create, put, send, bars, targetId } = await start();
    const { body } = await create();
    await put(MARKUS, body, { targetId });
    await create({ service: OTHER_SYSTEM, title: 'Open all night' });
    await send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [OUTAGE],
      },
    });
    for (const score of [2, 3, 3]) {
      await send(
        MARKUS,
        'post',
        BANKING_PATH.replace('requirements', 'satisfaction'),
        {
          body: { service: SYSTEM, score, date: ANSWERED_ON },
        },
      );
    }
    const [unanswered, answered] = await bars();
    expect(answered).toMatchObject({
      requirement: { id: body.id, title: WANTED.title },
      agreed: { kind: 'availability', atLeast: 99.9 },
      wantedToAgreed: 'stricter',
      achieved: { judged: 12, met: 11, to: LAST_MONTH.label },
      perceived: { count: 3, mean: 2.67, scores: null },
      gaps: ['expectation', 'delivery'],
    });
    const { attained } = answered.achieved;
    expect(attained.total - attained.good).toBe(5 * HOUR);
    expect(answered.requirement).not.toHaveProperty('discussion');
    expect(unanswered).toMatchObject({
      agreed: null,
      achieved: null,
      perceived: { count: 0, mean: null, scores: [] },
      gaps: ['not-agreed'],
    });
  });

  it("show the customer's side what it may see: its own answers", async () => {
    const { create, put, send, bars, targetId } = await start();
    await put(MARKUS, (await create()).body, { targetId });
    const path = BANKING_PATH.replace('requirements', 'satisfaction');
    const answer = { service: SYSTEM, score: 5, date: ANSWERED_ON };
    await send(MARKUS, 'post', path, { body: answer });
    await send(TOM, 'post', path, { body: { ...answer, score: 2 } });
    expect(await bars(TOM)).toMatchObject([
      {
        agreed: { atLeast: 99.9 },
        achieved: { judged: 12, met: 12 },
        perceived: { count: 1, scores: [2] },
      },
    ]);
    expect(await bars()).toMatchObject([
      { perceived: { count: 2, scores: [2, 5] } },
    ]);
  });

  it('ask for the figures of a page at once', async () => {
    const { create, put, bars, targetId, knex } = await start();
    const statementsFor = async () => {
      let statements = 0;
      const count = () => {
        statements += 1;
      };
      knex.on('query', count);
      await bars();
      knex.removeListener('query', count);
      return statements;
    };
    await put(MARKUS, (await create()).body, { targetId });
    await bars();
    const forOne = await statementsFor();
    for (let i = 0; i < 4; i += 1) {
      await put(MARKUS, (await create()).body, { targetId });
    }
    expect(await statementsFor()).toBe(forOne);
  });
});

import type { Contact } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { startPortal } from '../../__testUtils__/startPortal';
import { mailServer } from '../../mail/__testUtils__/mailServer';
import {
  MARKUS,
  OUTAGE,
  reportsStage,
  SOFIA,
  TOM,
} from '../__testUtils__/reportsStage';

jest.setTimeout(60_000);

const CUSTOMER = '/customers/default/retail-banking';
const REASON = 'An outage was reported late';
const TASK = 'sla-mail-corrected-reports';

const configOf = (port: number) => ({
  sla: {
    mail: {
      from: 'service-levels@provider.example',
      smtp: { host: '127.0.0.1', port },
    },
  },
});

/** A published report that Jane and Joe received by a mail each. */
async function stageOf(knex: Knex, port?: number) {
  const config = port === undefined ? {} : configOf(port);
  const stage = await reportsStage(knex, { portal: { config } });
  const { portal, post, done, measure, comment, targetId } = stage;
  const add = async (name: string) => {
    const email = `${name.toLowerCase()}@acme.example`;
    const { body } = await post(SOFIA, `${CUSTOMER}/contacts`, { name, email });
    return body as Contact;
  };
  const jane = await add('Jane');
  const joe = await add('Joe');
  const report = await stage.published();
  const path = `/reports/${report.id}`;
  const send = async (revision: number, contacts: readonly string[]) =>
    await post(MARKUS, `${path}/sendings`, { revision, contacts });
  await send(1, [jane.id]);
  await send(1, [joe.id]);
  const correct = async () => {
    await measure({ states: [OUTAGE] });
    const draft = await done(MARKUS, `${path}/correct`, {
      revision: 1,
      reason: REASON,
    });
    await comment(draft, targetId);
    await done(MARKUS, `${path}/publish`, { revision: 2 });
  };
  const remove = async ({ id, etag }: Contact) =>
    await portal.send(SOFIA, 'delete', `${CUSTOMER}/contacts/${id}`, {
      headers: { 'If-Match': etag },
    });
  const dialogue = async () =>
    (await portal.send(SOFIA, 'get', `${CUSTOMER}/interactions`)).body.items;
  const read = async () => (await stage.get(MARKUS, report)).body;
  return {
    ...stage,
    ...{ jane, joe, report, send, correct, remove, dialogue, read },
  };
}

describe('who received a report by mail that is corrected', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'is mailed the correction once by all instances, with why, %s',
    async engine => {
      const server = await mailServer({ refuses: false });
      try {
        const knex = await databases.migrated(engine);
        const stage = await stageOf(knex, server.port);
        const { portal, correct, read, dialogue } = stage;
        const other = await startPortal({
          knex,
          config: configOf(server.port),
        });
        const turn = async () =>
          await Promise.all([portal.runTask(TASK), other.runTask(TASK)]);
        await turn();
        expect(server.envelopes).toHaveLength(2);

        await correct();
        // The portal is about to tell them.
        expect((await read()).untold).toEqual([]);
        await turn();
        await turn();

        expect(server.envelopes.slice(2)).toMatchObject([
          { to: ['jane@acme.example', 'joe@acme.example'] },
        ]);
        const mail = (await server.received())[2];
        expect(mail.text).toContain('It takes the place of revision 1');
        expect(mail.text).toContain(`Why it was corrected: ${REASON}`);
        expect(mail.attachments).toMatchObject([
          { filename: expect.stringMatching(/-revision-2\.pdf$/) },
        ]);
        const { sent, untold } = await read();
        expect(untold).toEqual([]);
        expect(sent).toHaveLength(3);
        expect(sent).toContainEqual(
          expect.objectContaining({
            revision: 2,
            state: 'sent',
            how: 'smtp',
            by: 'plugin:sla',
            to: ['Jane', 'Joe'],
          }),
        );
        expect(await dialogue()).toContainEqual(
          expect.objectContaining({
            kind: 'email',
            participants: ['Jane', 'Joe'],
            visibility: 'shared',
            text: expect.stringContaining(REASON),
          }),
        );
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'is not mailed once removed, nor where somebody sent it meanwhile, %s',
    async engine => {
      const server = await mailServer({ refuses: false });
      try {
        const knex = await databases.migrated(engine);
        const stage = await stageOf(knex, server.port);
        const { portal, correct, remove, send, jane, joe } = stage;
        await correct();
        await remove(joe);
        await send(2, [jane.id]);
        await portal.runTask(TASK);
        expect(server.envelopes.slice(2)).toMatchObject([
          { to: ['jane@acme.example'] },
        ]);
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'is told by hand where the server for mails did not take it, %s',
    async engine => {
      const answers = { refuses: false };
      const server = await mailServer(answers);
      try {
        const knex = await databases.migrated(engine);
        const stage = await stageOf(knex, server.port);
        const { portal, correct, read, send, jane, joe } = stage;
        await correct();
        answers.refuses = true;
        await portal.runTask(TASK);
        answers.refuses = false;
        // It is not tried again by itself: also once the key of the request is forgotten.
        await knex('idempotency_keys').delete();
        await portal.runTask(TASK);
        expect(server.envelopes).toHaveLength(2);
        const { sent, untold } = await read();
        expect(sent).toContainEqual(
          expect.objectContaining({ revision: 2, state: 'failed' }),
        );
        expect(untold).toHaveLength(2);

        await send(2, [jane.id, joe.id]);
        expect((await read()).untold).toEqual([]);
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'is not mailed again where an instance was killed between, %s',
    async engine => {
      const server = await mailServer({ refuses: false });
      try {
        const knex = await databases.migrated(engine);
        const stage = await stageOf(knex, server.port);
        const { portal, correct, read, jane, report } = stage;
        await correct();
        await knex('report_sendings').insert({
          id: '00000000-0000-4000-8000-000000000001',
          report_id: report.id,
          revision: 2,
          how: 'smtp',
          state: 'sending',
          recipients: JSON.stringify([{ name: 'Jane', ref: null }]),
          contacts: JSON.stringify([jane.id]),
          at: 1,
          by: 'plugin:sla',
        });
        await portal.runTask(TASK);
        expect(server.envelopes).toHaveLength(2);
        expect((await read()).untold).toMatchObject([{ name: 'Joe' }]);
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'is named to the provider where the portal sends no mails, until told, %s',
    async engine => {
      const stage = await stageOf(await databases.migrated(engine));
      const { correct, read, get, report, send, remove, jane, joe } = stage;
      expect((await read()).untold).toEqual([]);
      await correct();
      expect((await read()).untold).toEqual([
        { contactId: jane.id, name: 'Jane', revision: 1 },
        { contactId: joe.id, name: 'Joe', revision: 1 },
      ]);
      expect((await get(TOM, report)).body.untold).toEqual([]);
      expect((await get(MARKUS, report, 1)).body.untold).toEqual([]);
      await send(2, [jane.id]);
      expect((await read()).untold).toMatchObject([{ name: 'Joe' }]);
      await remove(joe);
      expect((await read()).untold).toEqual([]);
    },
  );
});

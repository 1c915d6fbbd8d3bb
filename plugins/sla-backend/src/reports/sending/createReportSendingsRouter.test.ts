import type { JsonObject } from '@backstage/types';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { simpleParser } from 'mailparser';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { mailServer } from '../../mail/__testUtils__/mailServer';
import {
  MARKUS,
  reportsStage,
  SOFIA,
  TOM,
} from '../__testUtils__/reportsStage';

jest.setTimeout(60_000);

const CUSTOMER = '/customers/default/retail-banking';
const FROM = 'service-levels@provider.example';

/** That mails are handed in at a server on this machine. */
const mailsTo = ({ port }: { readonly port: number }) => ({
  sla: { mail: { from: FROM, smtp: { host: '127.0.0.1', port } } },
});

/** A portal with a published report and two people outside. */
async function stageOf(knex: Knex, config: JsonObject = {}) {
  const stage = await reportsStage(knex, { portal: { config } });
  const { portal, done, published } = stage;
  const add = async (name: string, email: string | null) =>
    (await done(SOFIA, `${CUSTOMER}/contacts`, { name, email })) as {
      id: string;
    } & Report;
  const report = await published();
  const path = `/reports/${report.id}/sendings`;
  const dialogue = async () =>
    (await portal.send(SOFIA, 'get', `${CUSTOMER}/interactions`)).body.items;
  const jane = await add('Jane Dörfler', 'jane@acme.example');
  return {
    ...stage,
    add,
    report,
    path,
    dialogue,
    jane,
    /** The same mail to Jane, whenever it is asked for. */
    sendOnce: async () =>
      await portal.send(MARKUS, 'post', path, {
        body: { revision: 1, contacts: [jane.id] },
        headers: { 'Idempotency-Key': 'once' },
      }),
    joe: await add('Joe', null),
  };
}

describe('createReportSendingsRouter', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'writes the mail to be sent by hand where the portal sends none, %s',
    async engine => {
      const { portal, post, get, report, path, jane, dialogue } = await stageOf(
        await databases.migrated(engine),
      );
      const { status, body: sending } = await post(MARKUS, path, {
        revision: 1,
        contacts: [jane.id],
        note: 'As we said on the phone',
      });
      expect(status).toBe(201);
      expect(sending).toMatchObject({
        state: 'sent',
        how: 'eml',
        revision: 1,
        by: MARKUS,
        to: ['Jane Dörfler'],
      });

      const mail = await portal.send(
        MARKUS,
        'get',
        `${path}/${sending.id}/mail.eml`,
      );
      expect(mail.headers['content-type']).toMatch(/^message\/rfc822/);
      const read = await simpleParser(Buffer.from(mail.text ?? mail.body));
      expect(read.to).toMatchObject({ text: 'jane@acme.example' });
      expect(read.text).toContain('As we said on the phone');
      expect(read.text).toContain(report.published?.hash);
      const stored = await portal.send(
        MARKUS,
        'get',
        `/reports/${report.id}/revisions/1/files/pdf`,
      );
      expect(read.attachments[0]).toMatchObject({
        contentType: 'application/pdf',
        content: stored.body,
      });

      expect(await dialogue()).toMatchObject([
        {
          kind: 'email',
          visibility: 'shared',
          participants: ['Jane Dörfler'],
        },
      ]);
      expect((await get(MARKUS, report)).body.sent).toEqual([sending]);
      // To whom else it went is nothing for a representative.
      expect((await get(TOM, report)).body.sent).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'hands the mail in once, however often it is asked for, %s',
    async engine => {
      const server = await mailServer({ refuses: false });
      try {
        const { sendOnce, dialogue } = await stageOf(
          await databases.migrated(engine),
          mailsTo(server),
        );
        const first = await sendOnce();
        expect(first.body).toMatchObject({ state: 'sent', how: 'smtp' });
        expect((await sendOnce()).body).toEqual(first.body);

        expect(server.envelopes).toEqual([
          { from: FROM, to: ['jane@acme.example'] },
        ]);
        const [mail] = await server.received();
        expect(mail?.attachments).toHaveLength(1);
        expect(await dialogue()).toHaveLength(1);
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'keeps that the server did not take a mail, and says nothing of it in the dialogue, %s',
    async engine => {
      const server = await mailServer({ refuses: true });
      try {
        const { post, get, report, path, jane, dialogue } = await stageOf(
          await databases.migrated(engine),
          mailsTo(server),
        );
        const { body } = await post(MARKUS, path, {
          revision: 1,
          contacts: [jane.id],
        });
        expect(body).toMatchObject({ state: 'failed', how: 'smtp' });
        expect((await get(MARKUS, report)).body.sent).toEqual([body]);
        expect(await dialogue()).toEqual([]);
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'leaves open whether a mail arrived where the server hung up, and does not send it again for the same key, %s',
    async engine => {
      const server = await mailServer({ refuses: false, atEnd: 'hang-up' });
      try {
        const { sendOnce, get, report, dialogue } = await stageOf(
          await databases.migrated(engine),
          mailsTo(server),
        );
        const { body } = await sendOnce();
        expect(body).toMatchObject({
          state: 'sending',
          how: 'smtp',
          to: ['Jane Dörfler'],
        });
        expect((await sendOnce()).body).toEqual(body);
        expect(server.envelopes).toHaveLength(1);
        expect((await get(MARKUS, report)).body.sent).toEqual([body]);
        expect(await dialogue()).toEqual([]);
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'says that it went to those alone whom the server took it for, %s',
    async engine => {
      const server = await mailServer({ refuses: 'jim@acme.example' });
      try {
        const { post, get, add, report, path, jane, dialogue } = await stageOf(
          await databases.migrated(engine),
          mailsTo(server),
        );
        const jim = await add('Jim', 'jim@acme.example');
        const { body } = await post(MARKUS, path, {
          revision: 1,
          contacts: [jim.id, jane.id],
        });
        expect(body).toMatchObject({ state: 'sent', to: ['Jane Dörfler'] });
        expect((await get(MARKUS, report)).body.sent).toEqual([body]);
        expect(await dialogue()).toMatchObject([
          { participants: ['Jane Dörfler'] },
        ]);
      } finally {
        await server.stop();
      }
    },
  );

  it.each(ENGINES)(
    'names who cannot be written to, and sends nothing that is not published, %s',
    async engine => {
      const { post, get, done, report, path, joe } = await stageOf(
        await databases.migrated(engine),
      );
      const nobody = await post(MARKUS, path, {
        revision: 1,
        contacts: [joe.id, joe.id.replace(/^./, '0').replace(/^../, '0f')],
      });
      expect(nobody.status).toBe(400);
      expect(nobody.body.error.details).toEqual([
        { field: 'contacts.0', reason: 'has no address' },
        { field: 'contacts.1', reason: 'is no contact of this customer' },
      ]);

      await done(MARKUS, `/reports/${report.id}/correct`, {
        revision: 1,
        reason: 'Late facts',
      });
      const draft = await post(MARKUS, path, { revision: 2 });
      expect(draft.status).toBe(409);
      expect(draft.body.error.details).toEqual([
        { field: 'revision', reason: '2 is not published' },
      ]);
      expect((await get(MARKUS, report)).body.sent).toEqual([]);
    },
  );
});

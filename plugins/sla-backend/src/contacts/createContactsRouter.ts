import {
  contactSchema,
  type Contact,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { customerRefOf, idOf, pathOfCustomer } from '../http/customerPath';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { ifMatch } from '../http/ifMatch';
import { pageQuery } from '../http/pageQuery';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import { decodeCursor, SERIAL_KEY } from '../paging/page';
import type { Contacts } from './Contacts';

const BENEATH = '/customers/:namespace/:name/contacts';

const listQuery = z.object(pageQuery());

function answerWith(contact: Contact): Answer {
  const { id, customerRef, state, etag } = contact;
  return { body: contact, etag, audit: { id, customerRef, state } };
}

/** `/customers/{namespace}/{name}/contacts`. */
export function createContactsRouter(options: {
  contacts: Contacts;
  route: Route;
}): Router {
  const { contacts, route } = options;
  const router = Router();

  router.get(
    BENEATH,
    route({
      eventId: 'contact-read',
      access: 'read',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const { cursor, limit } = parse(listQuery, req.query, 'query');
        const after = decodeCursor(cursor, SERIAL_KEY);
        return {
          body: await contacts.list(
            { customerRef, limit, after },
            { credentials },
          ),
        };
      },
    }),
  );

  router.post(
    BENEATH,
    route({
      eventId: 'contact-create',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const contact = parse(contactSchema, req.body);
        const idempotencyKey = idempotencyKeyOf(req);
        const made = await contacts.create(
          { customerRef, contact, idempotencyKey },
          { credentials },
        );
        return {
          ...answerWith(made),
          status: 201,
          location: `${pathOfCustomer(customerRef)}/contacts`,
        };
      },
    }),
  );

  router.put(
    `${BENEATH}/:id`,
    route({
      eventId: 'contact-change',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          customerRef: customerRefOf(req),
          id: idOf(req),
          etag: ifMatch(req),
          contact: parse(contactSchema, req.body),
        };
        return answerWith(await contacts.change(request, { credentials }));
      },
    }),
  );

  router.delete(
    `${BENEATH}/:id`,
    route({
      eventId: 'contact-remove',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const customerRef = customerRefOf(req);
        const request = { customerRef, id: idOf(req), etag: ifMatch(req) };
        const removed = await contacts.remove(request, { credentials });
        return { body: removed, audit: { id: removed.id, customerRef } };
      },
    }),
  );

  return router;
}

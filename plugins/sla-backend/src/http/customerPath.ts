import type { Request } from 'express';
import { z } from 'zod';
import { parse } from './parse';

const customerPath = z
  .object({
    namespace: z.string().toLowerCase(),
    name: z.string().toLowerCase(),
  })
  .transform(({ namespace, name }) => `customer:${namespace}/${name}`);

/** The ref of the customer beneath whose path something lies. */
export function customerRefOf(req: Request): string {
  return parse(customerPath, req.params, 'path');
}

/** Where the objects of a customer are found. */
export function pathOfCustomer(customerRef: string): string {
  return `/api/sla/customers/${customerRef.replace('customer:', '')}`;
}

const idPath = z.object({
  id: z.uuid('must be an id').transform(id => id.toLowerCase()),
});

/** The id that ends a path. */
export function idOf(req: Request): string {
  return parse(idPath, req.params, 'path').id;
}

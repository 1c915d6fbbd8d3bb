import { z } from 'zod';
import { declaredNameSchema, declaredNamespaceSchema, refOf } from './declared';
import { lineSchema, orNull, textSchema } from './primitives';

const declarationFields = {
  title: lineSchema,
  description: orNull(textSchema({ max: 2000 })),
  owner: refOf(['group', 'user']),
  domain: orNull(refOf(['domain'])),
};

/** `PUT /services/{namespace}/{name}`: the whole declaration. @public */
export const changeServiceSchema = z.strictObject(declarationFields);

/** `POST /services`. @public */
export const createServiceSchema = z.strictObject({
  namespace: declaredNamespaceSchema.default('default'),
  name: declaredNameSchema,
  ...declarationFields,
});

/**
 * What the portal keeps of a service that no YAML declares: the same as a
 * System would say. Refs are full and in lower case.
 *
 * @public
 */
export type ServiceDeclaration = z.output<typeof changeServiceSchema>;

/** What may be sent as one. @public */
export type ServiceDeclarationInput = z.input<typeof changeServiceSchema>;

/** A new service, parsed. @public */
export type CreateService = z.output<typeof createServiceSchema>;

/** What may be sent as one. @public */
export type CreateServiceInput = z.input<typeof createServiceSchema>;

/** A service that the portal keeps and shows in the catalog as a System. @public */
export interface KeptService extends ServiceDeclaration {
  /** Of the System. */
  readonly ref: string;
  /** An archived one is not in the catalog; what names it stays. */
  readonly state: 'kept' | 'archived';
  /** Where the System is declared now: `catalog` where a YAML of the same name holds instead. */
  readonly home: 'catalog' | 'portal';
  /** To be sent with a change. */
  readonly etag: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

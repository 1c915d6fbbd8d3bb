import {
  entityKindSchemaValidator,
  parseEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import {
  CUSTOMER_API_VERSION,
  CUSTOMER_KIND,
  customerSpecSchema,
  isCustomerEntity,
  peopleOfCustomer,
  relationsOfAnnotations,
  relationsOfCustomer,
  type RelationPair,
} from '@service-levels/backstage-plugin-sla-common';
import { InputError } from '@backstage/errors';

const validate = entityKindSchemaValidator({
  $schema: 'http://json-schema.org/draft-07/schema',
  allOf: [
    { $ref: 'Entity' },
    {
      type: 'object',
      required: ['spec'],
      properties: {
        apiVersion: { enum: [CUSTOMER_API_VERSION] },
        kind: { enum: [CUSTOMER_KIND] },
        spec: customerSpecSchema,
      },
    },
  ],
});

function emitPair(pair: RelationPair, emit: CatalogProcessorEmit): void {
  const source = parseEntityRef(pair.source);
  const target = parseEntityRef(pair.target);
  emit(processingResult.relation({ source, type: pair.type, target }));
  emit(
    processingResult.relation({
      source: target,
      type: pair.reverseType,
      target: source,
    }),
  );
}

/**
 * Knows the kind Customer, and links customers with the entities that they own
 * and use. The catalog keeps equal relations once, whichever side declared them.
 */
export class CustomerEntitiesProcessor implements CatalogProcessor {
  getProcessorName(): string {
    return 'CustomerEntitiesProcessor';
  }

  /** Claims the kind for our apiVersion only. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (!isCustomerEntity(entity)) {
      return false;
    }
    const customer = validate(entity);
    if (!customer) {
      return false;
    }
    if (
      entity.spec.businessUnit !== undefined &&
      entity.spec.type !== 'internal'
    ) {
      throw new InputError('spec.businessUnit is for internal customers only');
    }
    peopleOfCustomer(entity);
    relationsOfCustomer(entity);
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const pairs = isCustomerEntity(entity)
      ? relationsOfCustomer(entity)
      : relationsOfAnnotations(entity);
    pairs.forEach(pair => emitPair(pair, emit));
    return entity;
  }
}

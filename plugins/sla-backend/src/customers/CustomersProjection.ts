import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CUSTOMER_KIND,
  isCustomerEntity,
  peopleOfCustomer,
  RELATION_CUSTOMER_OWNER_OF,
  RELATION_CUSTOMER_USER_OF,
  type CustomerEntity,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore, ProjectedCustomer } from './CustomersStore';

interface Options {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly store: Pick<CustomersStore, 'replaceProjection'>;
  readonly now?: () => number;
}

function targetsOf(entity: Entity, relation: string): string[] {
  return (entity.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
}

/** A customer as declared; its links come as relations, whichever side declared them. */
export function toProjectedCustomer(entity: CustomerEntity): ProjectedCustomer {
  const ref = stringifyEntityRef(entity);
  const people = peopleOfCustomer(entity);
  return {
    ref,
    title: entity.metadata.title ?? entity.metadata.name,
    type: entity.spec.type,
    partOf: people.partOf,
    businessUnit: people.businessUnit,
    relationshipManagers: people.relationshipManagers,
    serviceLevelManagers: people.serviceLevelManagers,
    representatives: people.representatives,
    owns: targetsOf(entity, RELATION_CUSTOMER_OWNER_OF),
    uses: targetsOf(entity, RELATION_CUSTOMER_USER_OF),
  };
}

/**
 * Keeps the table of customers what the catalog says. It never writes back,
 * and an error leaves the table as it was.
 */
export class CustomersProjection {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): CustomersProjection {
    return new CustomersProjection(options);
  }

  /** Reads all customers of the catalog and stores them. */
  async refresh(): Promise<void> {
    const {
      auth,
      catalog,
      store,
      now = () => Math.floor(Date.now() / 1000),
    } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const customers: ProjectedCustomer[] = [];
    const pages = catalog.streamEntities(
      { filter: { kind: CUSTOMER_KIND } },
      { credentials },
    );
    for await (const page of pages) {
      customers.push(...page.filter(isCustomerEntity).map(toProjectedCustomer));
    }
    await store.replaceProjection(customers, now());
  }
}

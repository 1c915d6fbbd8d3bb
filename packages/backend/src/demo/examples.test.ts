import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  isCustomerEntity,
  peopleOfCustomer,
  relationsOfAnnotations,
  relationsOfCustomer,
} from '@service-levels/backstage-plugin-sla-common';
import { declaredEntities } from './__testUtils__/declaredEntities';
import { incidents } from './measurements/incidents';
import { measuredEntities } from './measurements/measuredEntities';
import personas from './personas.json';

const entities = declaredEntities();
const declared = entities.map(entity => stringifyEntityRef(entity));

/** The kind that a short ref in a field of the spec means. */
const KIND_OF: Readonly<Record<string, string>> = {
  owner: 'group',
  parent: 'group',
  memberOf: 'group',
  domain: 'domain',
  subdomainOf: 'domain',
  system: 'system',
  dependsOn: 'component',
  providesApis: 'api',
  consumesApis: 'api',
};

function refsIn(entity: Entity): string[] {
  return Object.entries(KIND_OF).flatMap(([field, defaultKind]) =>
    [entity.spec?.[field] ?? []]
      .flat()
      .map(ref =>
        stringifyEntityRef(parseEntityRef(String(ref), { defaultKind })),
      ),
  );
}

function relationsOf(entity: Entity) {
  return isCustomerEntity(entity)
    ? relationsOfCustomer(entity)
    : relationsOfAnnotations(entity);
}

function linksOf(entity: Entity): string[] {
  return relationsOf(entity).flatMap(({ source, target }) => [source, target]);
}

function unitOf(entity: Entity): string | null {
  return isCustomerEntity(entity)
    ? peopleOfCustomer(entity).businessUnit
    : null;
}

const ofKind = (kind: string) =>
  entities.filter(entity => entity.kind === kind);

const customers = entities.filter(isCustomerEntity);

describe('the company in examples/', () => {
  it('has the size of a real one', () => {
    expect(ofKind('System')).toHaveLength(12);
    expect(ofKind('Component')).toHaveLength(40);
    expect(ofKind('Domain').length).toBeGreaterThanOrEqual(4);
    expect(customers.map(({ spec }) => spec.type).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'external'),
      ...Array.from({ length: 6 }, () => 'internal'),
    ]);
  });

  it('declares everything once', () => {
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('names nothing that is not declared', () => {
    const missing = entities.flatMap(entity =>
      [...refsIn(entity), ...linksOf(entity), unitOf(entity) ?? []]
        .flat()
        .filter(ref => !declared.includes(ref))
        .map(ref => `${stringifyEntityRef(entity)} names ${ref}`),
    );
    expect(missing).toEqual([]);
  });

  it('gives each customer both managers, and somebody who represents it but where that is up to its members', () => {
    const parents = customers.flatMap(
      customer => peopleOfCustomer(customer).partOf ?? [],
    );
    customers.forEach(customer => {
      const people = peopleOfCustomer(customer);
      expect(people.relationshipManagers).not.toEqual([]);
      expect(people.serviceLevelManagers).not.toEqual([]);
    });
    const silent = customers.filter(
      customer => peopleOfCustomer(customer).representatives.length === 0,
    );
    expect(silent.map(stringifyEntityRef).sort()).toEqual(
      [...new Set(parents)].sort(),
    );
  });

  it('has one business owner of a system at most', () => {
    const owned = entities
      .flatMap(relationsOf)
      .filter(({ type }) => type === 'customerOwnerOf')
      .map(({ target }) => target);
    expect(new Set(owned).size).toBe(owned.length);
  });

  it('declares whatever is measured, or was hit by an incident', () => {
    const named = [
      ...measuredEntities.map(({ entityRef }) => entityRef),
      ...incidents.flatMap(({ hits, customer }) => [...hits, customer ?? []]),
    ].flat();
    expect(named.filter(ref => !declared.includes(ref))).toEqual([]);
  });

  it('measures whatever was hit by an incident', () => {
    const measured = measuredEntities.map(({ entityRef }) => entityRef);
    expect(
      incidents
        .flatMap(({ hits }) => hits)
        .filter(ref => !measured.includes(ref)),
    ).toEqual([]);
  });

  it.each(personas)(
    'declares $title, as whom one can enter',
    ({ entityRef }) => {
      expect(declared).toContain(entityRef);
    },
  );
});

import type { Entity } from '@backstage/catalog-model';
import type { CustomerEntity } from './CustomerEntity';
import {
  peopleOfCustomer,
  relationsOfAnnotations,
  relationsOfCustomer,
  type RelationPair,
} from './customerLinks';

function customer(
  spec: Partial<CustomerEntity['spec']>,
  namespace?: string,
): CustomerEntity {
  return {
    apiVersion: 'sla/v1alpha1',
    kind: 'Customer',
    metadata: { name: 'Retail-Banking', namespace },
    spec: { type: 'internal', ...spec },
  };
}

function system(
  annotations: Record<string, string>,
  namespace?: string,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: { name: 'Payments', namespace, annotations },
  };
}

/** A pair as `source type/reverseType target`. */
function written({ source, type, reverseType, target }: RelationPair): string {
  return `${source} ${type}/${reverseType} ${target}`;
}

describe('peopleOfCustomer', () => {
  it('answers nobody where nobody is named', () => {
    expect(peopleOfCustomer(customer({}))).toEqual({
      partOf: null,
      businessUnit: null,
      relationshipManagers: [],
      serviceLevelManagers: [],
      representatives: [],
    });
  });

  it('completes refs by kind and the customer’s namespace, in lower case', () => {
    const people = peopleOfCustomer(
      customer(
        {
          partOf: 'Nordwind',
          businessUnit: 'default/Retail',
          relationshipManager: 'sofia',
          serviceLevelManager: 'user:default/Markus',
          representatives: ['User:tom', 'emea/Ann'],
        },
        'Bank',
      ),
    );
    expect(people).toEqual({
      partOf: 'customer:bank/nordwind',
      businessUnit: 'group:default/retail',
      relationshipManagers: ['user:bank/sofia'],
      serviceLevelManagers: ['user:default/markus'],
      representatives: ['user:bank/tom', 'user:emea/ann'],
    });
  });

  it('names managers before their deputies, and each person once', () => {
    const people = peopleOfCustomer(
      customer({
        relationshipManagerDeputy: 'markus',
        relationshipManager: 'sofia',
        serviceLevelManager: 'markus',
        serviceLevelManagerDeputy: 'user:default/Markus',
        representatives: ['tom', 'Tom', 'user:default/tom'],
      }),
    );
    expect(people).toMatchObject({
      relationshipManagers: ['user:default/sofia', 'user:default/markus'],
      serviceLevelManagers: ['user:default/markus'],
      representatives: ['user:default/tom'],
    });
  });

  it.each<[string, Partial<CustomerEntity['spec']>]>([
    ['partOf', { partOf: 'customer:' }],
    ['partOf', { partOf: 'system:default/payments' }],
    ['businessUnit', { businessUnit: 'user:default/tom' }],
    ['relationshipManager', { relationshipManager: '/' }],
    ['relationshipManager', { relationshipManager: 'system:default/sales' }],
    ['relationshipManagerDeputy', { relationshipManagerDeputy: ':x' }],
    ['serviceLevelManager', { serviceLevelManager: 'user:default/a/b' }],
    ['serviceLevelManagerDeputy', { serviceLevelManagerDeputy: 'Markus Mann' }],
    ['representatives', { representatives: ['tom', ''] }],
    ['representatives', { representatives: ['component:default/tom'] }],
  ])('names the field spec.%s that is wrong in %j', (field, spec) => {
    expect(() => peopleOfCustomer(customer(spec))).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringContaining(`spec.${field} must name`),
      }),
    );
  });
});

describe('relationsOfCustomer', () => {
  it('answers none for a customer that declares nothing', () => {
    expect(relationsOfCustomer(customer({}))).toEqual([]);
  });

  it('answers every relation with its other way', () => {
    const relations = relationsOfCustomer(
      customer({
        partOf: 'nordwind',
        relationshipManager: 'sofia',
        serviceLevelManager: 'markus',
        representatives: ['tom'],
        owns: ['payments'],
        uses: ['statement-archive', 'system:core/Ledger'],
      }),
    );
    const me = 'customer:default/retail-banking';
    expect(relations.map(written)).toEqual([
      `${me} customerOwnerOf/ownedByCustomer system:default/payments`,
      `${me} customerUserOf/usedByCustomer component:default/statement-archive`,
      `${me} customerUserOf/usedByCustomer system:core/ledger`,
      `${me} representedBy/representativeOf user:default/tom`,
      `${me} ownedBy/ownerOf user:default/sofia`,
      `${me} ownedBy/ownerOf user:default/markus`,
      `${me} partOf/hasPart customer:default/nordwind`,
    ]);
  });

  it('answers each relation once, however often it is written', () => {
    const relations = relationsOfCustomer(
      customer({
        relationshipManager: 'sofia',
        serviceLevelManager: 'user:default/Sofia',
        owns: ['payments', 'System:default/Payments'],
        uses: ['archive', 'component:archive'],
      }),
    );
    expect(relations.map(({ type, target }) => `${type} ${target}`)).toEqual([
      'customerOwnerOf system:default/payments',
      'customerUserOf component:default/archive',
      'ownedBy user:default/sofia',
    ]);
  });

  it.each<[string, Partial<CustomerEntity['spec']>]>([
    ['owns', { owns: ['payments', 'system:'] }],
    ['uses', { uses: ['a b'] }],
  ])('names the field spec.%s that is wrong in %j', (field, spec) => {
    expect(() => relationsOfCustomer(customer(spec))).toThrow(
      `spec.${field} must name entities`,
    );
  });
});

describe('relationsOfAnnotations', () => {
  it('answers none without annotations', () => {
    expect(
      relationsOfAnnotations(system({ 'backstage.io/techdocs-ref': 'dir:.' })),
    ).toEqual([]);
    expect(
      relationsOfAnnotations({
        apiVersion: 'x/v1',
        kind: 'System',
        metadata: { name: 'a' },
      }),
    ).toEqual([]);
  });

  it('takes a bare name for a Customer in the entity’s namespace', () => {
    const annotations = {
      'sla/owned-by': 'Retail-Banking',
      'sla/used-by': ' acme-logistics,customer:default/HR , other/x ',
    };
    expect(
      relationsOfAnnotations(system(annotations, 'Bank')).map(written),
    ).toEqual([
      'customer:bank/retail-banking customerOwnerOf/ownedByCustomer system:bank/payments',
      'customer:bank/acme-logistics customerUserOf/usedByCustomer system:bank/payments',
      'customer:default/hr customerUserOf/usedByCustomer system:bank/payments',
      'customer:other/x customerUserOf/usedByCustomer system:bank/payments',
    ]);
  });

  it('answers each customer once', () => {
    expect(
      relationsOfAnnotations(
        system({ 'sla/used-by': 'hr, HR, customer:default/hr' }),
      ),
    ).toHaveLength(1);
  });

  it('answers the same pair as the customer that declares it', () => {
    const ofEntity = relationsOfAnnotations(
      system({ 'sla/owned-by': 'retail-banking' }),
    );
    expect(ofEntity).toEqual(
      relationsOfCustomer(customer({ owns: ['payments'] })),
    );
  });

  it.each([
    ['sla/owned-by', 'hr, it', 'must name one customer'],
    ['sla/owned-by', '', 'must name customers, but has ""'],
    ['sla/used-by', 'hr,,it', 'must name customers, but has "hr,,it"'],
    ['sla/used-by', 'hr,', 'must name customers, but has "hr,"'],
    [
      'sla/used-by',
      'group:default/hr',
      'must name a customer, but has "group:default/hr"',
    ],
    ['sla/used-by', 'hr, customer:', 'but has "customer:"'],
    ['sla/used-by', 'hr it', 'but has "hr it"'],
    [
      'sla/used-by',
      'customer:default/hr/it',
      'but has "customer:default/hr/it"',
    ],
  ])(
    'names the annotation %s that is wrong as "%s"',
    (annotation, text, reason) => {
      expect(() =>
        relationsOfAnnotations(system({ [annotation]: text })),
      ).toThrow(
        expect.objectContaining({
          name: 'InputError',
          message: expect.stringContaining(
            `metadata.annotations.${annotation} `,
          ),
        }),
      );
      expect(() =>
        relationsOfAnnotations(system({ [annotation]: text })),
      ).toThrow(reason);
    },
  );
});

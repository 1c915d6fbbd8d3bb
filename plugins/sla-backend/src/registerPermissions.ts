import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  slaAgreementPermissions,
  slaBasicPermissions,
  slaCustomerPermissions,
} from '@service-levels/backstage-plugin-sla-common';
import {
  slaAgreementResourceRef,
  slaAgreementRules,
  slaCustomerResourceRef,
  slaCustomerRules,
  type AgreementResource,
} from '@service-levels/backstage-plugin-sla-node';
import type { AgreementsStore } from './agreements/AgreementsStore';
import type {
  StoredAgreement,
  StoredVersion,
} from './agreements/StoredAgreement';
import type { CustomersStore } from './customers/CustomersStore';

interface Options {
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly customers: Pick<CustomersStore, 'people' | 'providersOf'>;
}

async function toResource(
  agreement: StoredAgreement,
  customers: Options['customers'],
): Promise<AgreementResource> {
  const customersIn = (versions: readonly StoredVersion[]) => [
    ...new Set(
      versions.flatMap(({ terms }) => [terms.customer, ...terms.covers]),
    ),
  ];
  const peopleOf = async (versions: readonly StoredVersion[]) =>
    await Promise.all(customersIn(versions).map(ref => customers.people(ref)));
  const offered = agreement.versions.filter(({ stage }) => stage !== 'draft');
  const representatives = await peopleOf(offered);
  const managers = await peopleOf(agreement.versions);
  return {
    id: agreement.id,
    type: agreement.type,
    providerRef: agreement.providerRef,
    approvers: agreement.approvers,
    isOffered: offered.length > 0,
    representatives: representatives.flatMap(people => people.representatives),
    managers: managers.flatMap(
      ({ relationshipManagers, serviceLevelManagers }) => [
        ...relationshipManagers,
        ...serviceLevelManagers,
      ],
    ),
  };
}

/** Tells the portal which permissions there are, and how to find what they are about. */
export function registerPermissions(options: Options): void {
  const { permissionsRegistry, agreements, customers } = options;
  permissionsRegistry.addPermissions(slaBasicPermissions);
  permissionsRegistry.addResourceType({
    resourceRef: slaAgreementResourceRef,
    permissions: slaAgreementPermissions,
    rules: Object.values(slaAgreementRules),
    getResources: async ids => {
      const found = new Map(
        (await agreements.byIds(ids)).map(agreement => [
          agreement.id,
          agreement,
        ]),
      );
      return await Promise.all(
        ids.map(async id => {
          const agreement = found.get(id);
          return agreement && (await toResource(agreement, customers));
        }),
      );
    },
  });
  permissionsRegistry.addResourceType({
    resourceRef: slaCustomerResourceRef,
    permissions: slaCustomerPermissions,
    rules: Object.values(slaCustomerRules),
    getResources: async refs =>
      await Promise.all(
        refs.map(async ref => {
          const people = await customers.people(ref);
          return {
            ref,
            providers: await customers.providersOf(ref),
            representatives: people.representatives,
            managers: [
              ...people.relationshipManagers,
              ...people.serviceLevelManagers,
            ],
          };
        }),
      ),
  });
}

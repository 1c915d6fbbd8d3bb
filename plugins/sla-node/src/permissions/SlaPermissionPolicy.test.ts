import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
  type Permission,
} from '@backstage/plugin-permission-common';
import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
} from '@backstage/plugin-catalog-common/alpha';
import type {
  PermissionPolicy,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  slaAgreementPermissions,
  slaAgreementReadPermission,
  slaAgreementSignPermission,
  slaAgreementTerminatePermission,
  slaBasicPermissions,
  slaCustomerPermissions,
  slaExclusionApprovePermission,
  slaReportAcknowledgePermission,
  slaReportReadPermission,
  slaAnnouncementCreatePermission,
  slaMaintenanceWindowCreatePermission,
} from '@service-levels/backstage-plugin-sla-common';
import { SlaPermissionPolicy, type SlaStaff } from './SlaPermissionPolicy';

const MANAGERS = 'group:default/service-level-management';

function user(...claims: string[]): PolicyQueryUser {
  const [userEntityRef] = claims;
  return {
    credentials: mockCredentials.user(userEntityRef),
    info: { userEntityRef, ownershipEntityRefs: claims },
  };
}

const policy = SlaPermissionPolicy.create({ managers: [MANAGERS] });

/** Names of the rules under which a permission is given, or the plain result. */
async function decision(permission: Permission, who?: PolicyQueryUser) {
  const answer = await policy.handle({ permission }, who);
  return answer.result === AuthorizeResult.CONDITIONAL
    ? JSON.stringify(answer.conditions).match(/IS_[A-Z_]+/g)
    : answer.result;
}

type Named = [string, Permission];
const named = (permissions: readonly Permission[]): Named[] =>
  permissions.map(permission => [permission.name, permission]);

describe('SlaPermissionPolicy', () => {
  it.each(
    named([
      ...slaBasicPermissions,
      ...slaAgreementPermissions,
      ...slaCustomerPermissions,
    ]),
  )('allows managers %s', async (_name, permission) => {
    expect(
      await decision(
        permission,
        user('user:default/markus', MANAGERS.toUpperCase()),
      ),
    ).toBe(AuthorizeResult.ALLOW);
  });

  // Whose entity it is, and who sends what was drafted, the domain asks.
  const FOR_WHO_IS_SIGNED_IN: readonly Permission[] = [
    slaMaintenanceWindowCreatePermission,
    slaAnnouncementCreatePermission,
  ];

  it.each(named(FOR_WHO_IS_SIGNED_IN))(
    'lets everybody who is signed in %s',
    async (_name, permission) => {
      expect(await decision(permission, user('user:default/erik'))).toBe(
        AuthorizeResult.ALLOW,
      );
      expect(await decision(permission)).toBe(AuthorizeResult.DENY);
    },
  );

  it.each(
    named(
      slaBasicPermissions.filter(one => !FOR_WHO_IS_SIGNED_IN.includes(one)),
    ),
  )('denies others %s', async (_name, permission) => {
    expect(await decision(permission, user('user:default/erik'))).toBe(
      AuthorizeResult.DENY,
    );
    expect(await decision(permission)).toBe(AuthorizeResult.DENY);
  });

  it.each(named(slaAgreementPermissions))(
    'never plainly allows others %s',
    async (_name, permission) => {
      expect(await decision(permission, user('user:default/erik'))).toEqual(
        expect.arrayContaining(['IS_PROVIDER_MEMBER', 'IS_CUSTOMER_MANAGER']),
      );
    },
  );

  it.each([
    ['sla.customer.read', ['provider', 'representative']],
    ['sla.customer.update', []],
    ['sla.dialogue.read', ['provider', 'representative']],
    ['sla.dialogue.create', ['representative']],
    ['sla.dialogue.update', []],
    ['sla.requirement.read', ['provider', 'representative']],
    ['sla.requirement.create', ['representative']],
    ['sla.requirement.update', []],
  ])(
    'lets who looks after a customer do %s, and besides %j',
    async (name, besides) => {
      const rules = {
        provider: 'IS_PROVIDER_MEMBER',
        representative: 'IS_CUSTOMER_REPRESENTATIVE',
      };
      const permission = slaCustomerPermissions.find(one => one.name === name);
      expect(
        permission && (await decision(permission, user('user:default/erik'))),
      ).toEqual([
        'IS_CUSTOMER_MANAGER',
        ...besides.map(one => rules[one as keyof typeof rules]),
      ]);
    },
  );

  it.each(named(slaAgreementPermissions))(
    'lets representatives do %s only where it is reading, signing or a word on an exclusion or a report',
    async (_name, permission) => {
      const forThem = [
        slaAgreementReadPermission,
        slaAgreementSignPermission,
        slaAgreementTerminatePermission,
        slaExclusionApprovePermission,
        slaReportReadPermission,
        slaReportAcknowledgePermission,
      ];
      const rules = await decision(permission, user('user:default/tom'));
      expect(rules?.includes('IS_CUSTOMER_REPRESENTATIVE')).toBe(
        forThem.some(({ name }) => name === permission.name),
      );
    },
  );

  describe('asked about other plugins', () => {
    const other = createPermission({
      name: 'catalog.entity.create',
      attributes: {},
    });

    it('allows where there is no fallback', async () => {
      expect(await decision(other)).toBe(AuthorizeResult.ALLOW);
    });

    it('asks the fallback', async () => {
      const strict = SlaPermissionPolicy.create({
        managers: [MANAGERS],
        fallback: { handle: async () => ({ result: AuthorizeResult.DENY }) },
      });
      expect(
        await strict.handle(
          { permission: other },
          user('user:default/markus', MANAGERS),
        ),
      ).toEqual({ result: AuthorizeResult.DENY });
    });
  });

  describe('asked about reading the catalog', () => {
    const STAFF = 'group:default/team-payments';
    const read = catalogEntityReadPermission;
    const withStaff = (staff: SlaStaff, fallback?: PermissionPolicy) =>
      SlaPermissionPolicy.create({ managers: [MANAGERS], staff, fallback });
    const own = (...claims: string[]) => ({
      rule: 'IS_OWN_CUSTOMER_OR_OTHER_KIND',
      resourceType: 'catalog-entity',
      params: { claims },
    });

    it.each<[string, SlaStaff]>([
      ['named', [STAFF.toUpperCase()]],
      ['told by a function', claims => claims.includes(STAFF)],
    ])('leaves staff that is %s to the fallback', async (_how, staff) => {
      const policyOfStaff = withStaff(staff);
      expect(
        await policyOfStaff.handle(
          { permission: read },
          user('user:default/erik', STAFF),
        ),
      ).toEqual({ result: AuthorizeResult.ALLOW });
      expect(
        await policyOfStaff.handle(
          { permission: read },
          user('user:default/tom'),
        ),
      ).toMatchObject({ conditions: own('user:default/tom') });
    });

    it('leaves managers to the fallback', async () => {
      expect(await decision(read, user('user:default/ada', MANAGERS))).toBe(
        AuthorizeResult.ALLOW,
      );
    });

    it('shows others no customers but their own where nobody is named', async () => {
      expect(
        await policy.handle(
          { permission: read },
          user('User:default/Erik', STAFF),
        ),
      ).toEqual({
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: own('user:default/erik', STAFF),
      });
      expect(await policy.handle({ permission: read })).toMatchObject({
        conditions: own(),
      });
    });

    it('never widens what the fallback says', async () => {
      const denying = withStaff([], {
        handle: async () => ({ result: AuthorizeResult.DENY }),
      });
      expect(
        await denying.handle({ permission: read }, user('user:default/tom')),
      ).toEqual({ result: AuthorizeResult.DENY });
      const theirs = {
        rule: 'IS_ENTITY_OWNER',
        resourceType: 'catalog-entity',
        params: { claims: ['user:default/tom'] },
      };
      const conditional = withStaff([], {
        handle: async () => ({
          result: AuthorizeResult.CONDITIONAL,
          pluginId: 'catalog',
          resourceType: 'catalog-entity',
          conditions: theirs,
        }),
      });
      expect(
        await conditional.handle(
          { permission: read },
          user('user:default/tom'),
        ),
      ).toMatchObject({
        conditions: { allOf: [theirs, own('user:default/tom')] },
      });
    });

    it('leaves deleting and refreshing to the fallback', async () => {
      for (const permission of [
        catalogEntityDeletePermission,
        catalogEntityRefreshPermission,
      ]) {
        expect(await decision(permission, user('user:default/tom'))).toBe(
          AuthorizeResult.ALLOW,
        );
      }
    });
  });
});

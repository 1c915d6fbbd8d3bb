import {
  mockCredentials,
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { slaPolicyServiceRef } from './slaPolicyServiceRef';

const MANAGERS = 'group:default/service-management';
const STAFF = 'group:default/team-payments';

/** The service as a backend with this configuration has it, without anything installed. */
async function serviceOf(permission: {
  managers?: string[];
  staff?: string[];
}) {
  const tester = ServiceFactoryTester.from(mockServices.logger.factory(), {
    dependencies: [
      mockServices.rootConfig.factory({ data: { sla: { permission } } }),
    ],
  });
  return {
    service: await tester.getService(slaPolicyServiceRef),
    again: await tester.getService(slaPolicyServiceRef),
  };
}

const asked = async (
  policy: PermissionPolicy,
  permission: Parameters<PermissionPolicy['handle']>[0]['permission'],
  group: string,
) => {
  const decision = await policy.handle(
    { permission },
    {
      credentials: mockCredentials.user(),
      info: {
        userEntityRef: 'user:default/mock',
        ownershipEntityRefs: [group],
      },
    },
  );
  return decision.result;
};

describe('slaPolicyServiceRef', () => {
  it('hands out the policy with managers and staff of the configuration', async () => {
    const { service } = await serviceOf({
      managers: [MANAGERS],
      staff: [STAFF],
    });
    const policy = service.create();
    const create = slaMeasurementCreatePermission;
    expect(await asked(policy, create, MANAGERS)).toBe(AuthorizeResult.ALLOW);
    expect(await asked(policy, create, STAFF)).toBe(AuthorizeResult.DENY);
    const read = catalogEntityReadPermission;
    expect(await asked(policy, read, STAFF)).toBe(AuthorizeResult.ALLOW);
  });

  it('has nobody manage where the configuration names nobody', async () => {
    const { service } = await serviceOf({});
    expect(
      await asked(service.create(), slaMeasurementCreatePermission, MANAGERS),
    ).toBe(AuthorizeResult.DENY);
  });

  it('knows for the whole backend that a policy was created', async () => {
    const { service, again } = await serviceOf({});
    expect(again.isKnown()).toBe(false);
    service.create();
    expect(again.isKnown()).toBe(true);
  });

  it("knows that a policy of the operator's own was declared", async () => {
    const { service, again } = await serviceOf({});
    service.declare();
    expect(again.isKnown()).toBe(true);
  });

  it.each(['managers', 'staff'])(
    'refuses a bare name among the %s and names the key',
    async key => {
      const { service } = await serviceOf({ [key]: ['platform-team'] });
      expect(() => service.create()).toThrow(
        `sla.permission.${key} must hold full refs`,
      );
      expect(service.isKnown()).toBe(false);
    },
  );
});

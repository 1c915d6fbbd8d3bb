import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import { slaCustomerReadPermission } from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { CustomersStore } from '../customers/CustomersStore';
import type { Access } from './Access';
import { bothOf, type Scope } from './Scope';
import { sideOf } from './sideOf';

type CustomerPermission = ResourcePermission<'sla-customer'>;

/** Somebody who asks for something of a customer. */
export interface CustomerRequest {
  readonly credentials: BackstageCredentials;
  readonly customerRef: string;
}

interface Options {
  readonly access: Pick<Access, 'customerScope' | 'caller'>;
  readonly customers: Pick<CustomersStore, 'get'>;
}

/** Decides on what hangs on a customer, such as its requirements. */
export class CustomerAccess {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): CustomerAccess {
    return new CustomerAccess(options);
  }

  /** The customers that the caller may read, and has the permission on as well. */
  async scope(
    credentials: BackstageCredentials,
    permission: CustomerPermission,
  ): Promise<Scope<CustomerFilter>> {
    const { access } = this.#options;
    return bothOf(
      await access.customerScope(credentials, slaCustomerReadPermission),
      await access.customerScope(credentials, permission),
    );
  }

  /** Whether the caller may see what hangs on a customer. */
  async isVisible(
    { credentials, customerRef }: CustomerRequest,
    permission: CustomerPermission,
  ): Promise<boolean> {
    const scope = await this.scope(credentials, permission);
    const found = await this.#options.customers.get(customerRef, scope);
    return found !== undefined;
  }

  /**
   * Lets through to what hangs on a customer.
   *
   * @throws NotFoundError - as if the customer did not exist
   */
  async requireVisible(
    request: CustomerRequest,
    permission: CustomerPermission,
  ): Promise<void> {
    if (!(await this.isVisible(request, permission))) {
      throw new NotFoundError(`There is no customer ${request.customerRef}`);
    }
  }

  /**
   * Lets through to what the customer's side never sees, whatever the policy says.
   *
   * @throws NotFoundError - as if the customer did not exist
   */
  async requireOnProvidersSide(
    request: CustomerRequest,
    permission: CustomerPermission,
  ): Promise<void> {
    const { credentials, customerRef } = request;
    await this.requireVisible(request, permission);
    const caller = await this.#options.access.caller(credentials);
    if (sideOf(caller, customerRef) === 'customer') {
      throw new NotFoundError(`There is no customer ${customerRef}`);
    }
  }

  /**
   * To be asked after `requireVisible`.
   *
   * @throws NotAllowedError - naming the permission
   */
  async require(
    { credentials, customerRef }: CustomerRequest,
    permission: CustomerPermission,
  ): Promise<void> {
    const { access, customers } = this.#options;
    const scope = await access.customerScope(credentials, permission);
    if ((await customers.get(customerRef, scope)) === undefined) {
      throw new NotAllowedError(
        `You do not have the permission ${permission.name} on this customer`,
      );
    }
  }
}

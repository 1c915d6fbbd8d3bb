import { NotAllowedError } from '@backstage/errors';
import {
  slaAgreementReadPermission,
  slaReportPublishPermission,
  type MonthClose,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type { CloseOptions, MonthCloses } from './MonthCloses';

/** Shows the agreements that the caller may read, to the provider's side alone; the same interface as what it wraps. */
export class AuthorizedMonthCloses implements MonthCloses {
  readonly #closes: MonthCloses;
  readonly #access: Access;

  private constructor(options: { closes: MonthCloses; access: Access }) {
    this.#closes = options.closes;
    this.#access = options.access;
  }

  static create(options: {
    closes: MonthCloses;
    access: Access;
  }): AuthorizedMonthCloses {
    return new AuthorizedMonthCloses(options);
  }

  async get(month: string, options: CloseOptions): Promise<MonthClose> {
    const { credentials } = options;
    const { representsOnly } = await this.#access.caller(credentials);
    if (representsOnly) {
      throw new NotAllowedError(
        'The close of a month is for the side that provides',
      );
    }
    return await this.#closes.get(month, {
      ...options,
      readable: await this.#access.agreementScope(
        credentials,
        slaAgreementReadPermission,
      ),
      publishable: await this.#access.agreementScope(
        credentials,
        slaReportPublishPermission,
      ),
    });
  }
}

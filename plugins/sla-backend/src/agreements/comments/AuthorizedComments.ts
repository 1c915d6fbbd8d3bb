import {
  slaAgreementSignPermission,
  type AgreementComment,
  type CommentAgreement,
  type Page,
  type TermsDiff,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../../paging/page';
import type { AgreementAccess } from '../AgreementAccess';
import type { AgreementOptions } from '../Agreements';
import type { About } from '../offers/Offers';
import type { AgreementComments } from './AgreementComments';

/** Shows what is said to who may read the agreement; who may sign it may say something. */
export class AuthorizedComments implements AgreementComments {
  readonly #comments: AgreementComments;
  readonly #access: AgreementAccess;

  private constructor(options: {
    comments: AgreementComments;
    access: AgreementAccess;
  }) {
    this.#comments = options.comments;
    this.#access = options.access;
  }

  static create(options: {
    comments: AgreementComments;
    access: AgreementAccess;
  }): AuthorizedComments {
    return new AuthorizedComments(options);
  }

  async list(
    query: PageRequest & { id: string },
    options: AgreementOptions,
  ): Promise<Page<AgreementComment>> {
    return await this.#comments.list(
      query,
      await this.#access.readable(options),
    );
  }

  async add(
    request: About<CommentAgreement> & { idempotencyKey?: string },
    options: AgreementOptions,
  ): Promise<AgreementComment> {
    const permission = slaAgreementSignPermission;
    await this.#access.require(request.id, permission, options);
    return await this.#comments.add(request, options);
  }

  async diff(
    request: { id: string; from: number; to: number },
    options: AgreementOptions,
  ): Promise<TermsDiff> {
    return await this.#comments.diff(
      request,
      await this.#access.readable(options),
    );
  }
}

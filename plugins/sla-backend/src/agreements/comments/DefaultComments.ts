import { randomUUID } from 'node:crypto';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  diffTerms,
  type AgreementComment,
  type CommentAgreement,
  type Page,
  type TermsDiff,
  type Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { toIdempotencyKey } from '../../idempotency/IdempotencyKey';
import { toSerialPage, type PageRequest } from '../../paging/page';
import type { Callers } from '../../permissions/Caller';
import type { View } from '../../permissions/View';
import type { AgreementOptions } from '../Agreements';
import type { AnsweredAgreements } from '../AnsweredAgreements';
import type { About } from '../offers/Offers';
import type { StoredVersion } from '../StoredAgreement';
import { visibleTo } from '../toAgreement';
import type { AgreementComments } from './AgreementComments';
import type { CommentsStore } from './CommentsStore';

interface Options {
  readonly store: CommentsStore;
  readonly answered: AnsweredAgreements;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** What both parties say to each other is not for who is covered besides. */
const SHOWN: Readonly<Record<View['kind'], readonly Visibility[]>> = {
  provider: ['internal', 'shared'],
  party: ['shared'],
  covered: [],
};

/** The rules of comments. */
export class DefaultComments implements AgreementComments {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultComments {
    return new DefaultComments(options);
  }

  async list(
    query: PageRequest & { id: string },
    options: AgreementOptions,
  ): Promise<Page<AgreementComment>> {
    const { id, after, limit } = query;
    const { view, versions } = await this.#visible(id, options);
    const found = await this.#options.store.list({
      agreementId: id,
      versions: versions.map(({ version }) => version),
      visibilities: SHOWN[view.kind],
      after,
      limit: limit + 1,
    });
    return toSerialPage(found, limit);
  }

  async add(
    request: About<CommentAgreement> & { idempotencyKey?: string },
    options: AgreementOptions,
  ): Promise<AgreementComment> {
    const { store, callers, now } = this.#options;
    const { id: agreementId, idempotencyKey, ...comment } = request;
    const { view, versions } = await this.#visible(agreementId, options);
    if (view.kind === 'covered') {
      throw new NotAllowedError('Only the parties of an agreement discuss it');
    }
    const { version } = this.#found(agreementId, comment.version, versions);
    const { subject } = await callers.caller(options.credentials);
    const id = await store.insert({
      id: randomUUID(),
      agreementId,
      version,
      text: comment.text,
      visibility: view.kind === 'party' ? 'shared' : comment.visibility,
      at: now(),
      by: subject,
      idempotencyKey: toIdempotencyKey({
        principal: subject,
        key: idempotencyKey,
        what: `comments ${agreementId}`,
        body: comment,
      }),
    });
    const stored = await store.get(id);
    if (stored === undefined) {
      throw new Error('The comment that was just stored is gone');
    }
    return stored;
  }

  async diff(
    request: { id: string; from: number; to: number },
    options: AgreementOptions,
  ): Promise<TermsDiff> {
    const { id, from, to } = request;
    const { view, versions } = await this.#visible(id, options);
    // Whom it covers besides is not their business.
    const termsOf = (version: number) => {
      const { terms } = this.#found(id, version, versions);
      return view.kind === 'covered' ? { ...terms, covers: [] } : terms;
    };
    return { from, to, changes: diffTerms(termsOf(from), termsOf(to)) };
  }

  async #visible(id: string, options: AgreementOptions) {
    const { answered } = this.#options;
    const stored = await answered.stored(id, options);
    const view = await answered.viewOf(stored, options);
    return { view, versions: visibleTo(view, stored).versions };
  }

  #found(
    id: string,
    version: number,
    versions: readonly StoredVersion[],
  ): StoredVersion {
    const found = versions.find(candidate => candidate.version === version);
    if (found === undefined) {
      throw new NotFoundError(
        `There is no version ${version} of agreement ${id}`,
      );
    }
    return found;
  }
}

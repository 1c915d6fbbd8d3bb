import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  slaAgreementReadPermission,
  slaReportPublishPermission,
  type AnswerAsk,
  type AskedForm,
  type AskForComment,
  type CommentAsk,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import {
  partiesOf,
  type StoredAgreement,
} from '../../agreements/StoredAgreement';
import { ownRefsOf } from '../../customerActions/ownRefsOf';
import type { Access } from '../../permissions/Access';
import { sideOf } from '../../permissions/sideOf';
import { viewOf } from '../../permissions/View';
import type { Asks, AsksOptions } from './Asks';
import type { AsksStore } from './AsksStore';

interface Options {
  readonly asks: Asks;
  readonly store: Pick<AsksStore, 'get'>;
  readonly agreements: Pick<AgreementsStore, 'get'>;
  readonly access: Access;
}

/**
 * Who may publish a report may ask; whom they asked may answer, whatever else
 * they may. The same interface as what it wraps.
 */
export class AuthorizedAsks implements Asks {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedAsks {
    return new AuthorizedAsks(options);
  }

  async ask(
    request: { month: string; body: AskForComment; idempotencyKey?: string },
    options: AsksOptions,
  ): Promise<{ ask: CommentAsk; isNew: boolean }> {
    const { agreementId } = request.body;
    const { access, agreements } = this.#options;
    const { credentials } = options;
    const readable = await access.agreementScope(
      credentials,
      slaAgreementReadPermission,
    );
    const agreement = await agreements.get(agreementId, readable);
    if (
      agreement === undefined ||
      !(await this.#isOfProvider(agreement, options))
    ) {
      throw new NotFoundError(`There is no agreement ${agreementId}`);
    }
    if (!(await this.#mayPublish(agreementId, options))) {
      throw new NotAllowedError(
        `You do not have the permission ${slaReportPublishPermission.name} on this agreement`,
      );
    }
    return await this.#options.asks.ask(request, options);
  }

  async form(id: string, options: AsksOptions): Promise<AskedForm> {
    await this.#requireAsked(id, options);
    return await this.#options.asks.form(id, options);
  }

  async answer(
    request: { id: string; answer: AnswerAsk },
    options: AsksOptions,
  ): Promise<AskedForm> {
    await this.#requireAsked(request.id, options);
    return await this.#options.asks.answer(request, options);
  }

  /** @throws NotFoundError - as if nobody had been asked */
  async #requireAsked(id: string, options: AsksOptions): Promise<void> {
    const { access, store } = this.#options;
    const caller = await access.caller(options.credentials);
    const ask = await store.get(id);
    const isAsked =
      ask !== undefined &&
      !caller.representsOnly &&
      sideOf(caller, ask.customerRef) === 'provider' &&
      (ownRefsOf(caller).includes(ask.owner) ||
        (await this.#mayPublish(ask.agreementId, options)));
    if (!isAsked) {
      throw new NotFoundError(`There is no question ${id}`);
    }
  }

  async #mayPublish(
    agreementId: string,
    options: AsksOptions,
  ): Promise<boolean> {
    const { access, agreements } = this.#options;
    const scope = await access.agreementScope(
      options.credentials,
      slaReportPublishPermission,
    );
    const agreement = await agreements.get(agreementId, scope);
    return (
      agreement !== undefined && (await this.#isOfProvider(agreement, options))
    );
  }

  async #isOfProvider(
    agreement: StoredAgreement,
    { credentials }: AsksOptions,
  ): Promise<boolean> {
    const caller = await this.#options.access.caller(credentials);
    return viewOf(caller, partiesOf(agreement)).kind === 'provider';
  }
}

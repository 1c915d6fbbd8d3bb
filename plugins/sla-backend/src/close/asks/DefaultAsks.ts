import type { AuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  isMissed,
  parseInstant,
  type AnswerAsk,
  type AskedForm,
  type AskForComment,
  type Attainment,
  type CommentAsk,
  type Explanation,
} from '@service-levels/backstage-plugin-sla-common';
import type { AskedSpan } from '../../attainment/askedSpans';
import type { AttainmentService } from '../../attainment/AttainmentService';
import { FieldConflictError, InvalidInputError } from '../../errors';
import {
  toIdempotencyKey,
  type IdempotencyKey,
} from '../../idempotency/IdempotencyKey';
import type { Callers } from '../../permissions/Caller';
import type { CloseReports, ReportOfMonth } from '../CloseReports';
import { figuresOfMonth } from '../figuresOfMonth';
import { decideAgain } from './askRules';
import type { Asks, AsksOptions } from './Asks';
import type { AsksStore } from './AsksStore';
import type { NewAsks } from './NewAsks';
import type { StoredAsk } from './StoredAsk';
import { toCommentAsk } from './toCommentAsk';
import { toForm } from './toForm';

interface Options {
  readonly store: AsksStore;
  readonly newAsks: NewAsks;
  readonly reports: CloseReports;
  /** As nobody's permissions narrow them: who is asked may not be somebody who may see them. */
  readonly figures: Pick<AttainmentService, 'list' | 'explain'>;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of asking for cause and measure. */
export class DefaultAsks implements Asks {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultAsks {
    return new DefaultAsks(options);
  }

  async ask(
    request: { month: string; body: AskForComment; idempotencyKey?: string },
    options: AsksOptions,
  ): Promise<{ ask: CommentAsk; isNew: boolean }> {
    const { store, newAsks, callers, now: clock } = this.#options;
    const { month, body } = request;
    const { subject } = await callers.caller(options.credentials);
    const now = clock();
    const key = keyOf(request, subject);
    const made = key && (await store.madeBy(key, now));
    const known = made && (await store.get(made));
    if (known) {
      return { ask: toCommentAsk(known), isNew: false };
    }
    const figure = await this.#missed(month, body);
    const asking = await newAsks.of(figure, { month, body, subject, now });
    await this.#requireDraft(month, body.agreementId, subject);
    const { ask, isNew } = await store.ask(
      asking,
      before => decideAgain(before, asking),
      key,
    );
    return { ask: toCommentAsk(ask), isNew };
  }

  async form(id: string, _options: AsksOptions): Promise<AskedForm> {
    const ask = await this.#get(id);
    return toForm(ask, {
      explanation: await this.#explained(ask),
      report: await this.#reportOf(ask),
    });
  }

  async answer(
    { id, answer }: { id: string; answer: AnswerAsk },
    options: AsksOptions,
  ): Promise<AskedForm> {
    const { store, reports, callers, now } = this.#options;
    const ask = await this.#get(id);
    const { subject } = await callers.caller(options.credentials);
    const { agreementId, month, targetId } = ask;
    await this.#requireDraft(month, agreementId, subject);
    await reports.comment({ agreementId, month, targetId }, answer, subject);
    await store.answered(id, { at: now(), by: subject });
    return await this.form(id, options);
  }

  /** @throws InputError - where the target was not missed in the month, or it runs on */
  async #missed(
    month: string,
    { agreementId, targetId }: AskForComment,
  ): Promise<Attainment> {
    const { figures, now } = this.#options;
    const found = await figuresOfMonth(month, {
      figures,
      options: { credentials: await this.#own() },
      now: now(),
      targetId,
    });
    const missed = found.find(
      figure =>
        figure.agreementId === agreementId &&
        figure.period.state === 'closed' &&
        isMissed(figure),
    );
    if (missed === undefined) {
      throw InvalidInputError.of('targetId', 'was not missed in this month');
    }
    return missed;
  }

  /** @throws ConflictError - where the report is published */
  async #requireDraft(
    month: string,
    agreementId: string,
    subject: string,
  ): Promise<void> {
    const { reports } = this.#options;
    await reports.ensureDraft({ agreementId, month }, subject);
    const found = await reports.ofMonth([agreementId], month);
    if (found.get(agreementId)?.report.isDraft !== true) {
      throw new FieldConflictError('month', 'has been reported');
    }
  }

  async #explained({
    month,
    targetId,
    agreementId,
  }: StoredAsk): Promise<Explanation> {
    const { figures, now } = this.#options;
    const credentials = await this.#own();
    const found = await figuresOfMonth(month, {
      figures,
      options: { credentials },
      now: now(),
      targetId,
    });
    // Missed when it was asked; facts may have changed since.
    const figure =
      found.find(isMissed) ??
      found.find(one => one.agreementId === agreementId);
    if (figure === undefined) {
      throw new NotFoundError(
        'The target is not judged in this month any more',
      );
    }
    return await figures.explain(
      { targetId, asked: askedOf(figure) },
      { credentials },
    );
  }

  async #reportOf({
    agreementId,
    month,
  }: StoredAsk): Promise<ReportOfMonth | undefined> {
    const found = await this.#options.reports.ofMonth([agreementId], month);
    return found.get(agreementId);
  }

  async #get(id: string): Promise<StoredAsk> {
    const ask = await this.#options.store.get(id);
    if (ask === undefined) {
      throw new NotFoundError(`There is no question ${id}`);
    }
    return ask;
  }

  async #own() {
    return await this.#options.auth.getOwnServiceCredentials();
  }
}

/** The period of a figure; rolling days have no name. */
function askedOf({ period }: Attainment): AskedSpan {
  const { label, from, to } = period;
  return label.includes('/')
    ? { kind: 'span', from: parseInstant(from), to: parseInstant(to) }
    : { kind: 'named', label };
}

function keyOf(
  request: { month: string; body: AskForComment; idempotencyKey?: string },
  principal: string,
): IdempotencyKey | undefined {
  const { month, body, idempotencyKey: key } = request;
  return toIdempotencyKey({ principal, key, what: `asks of ${month}`, body });
}

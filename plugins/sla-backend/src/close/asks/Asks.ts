import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AnswerAsk,
  AskedForm,
  AskForComment,
  CommentAsk,
} from '@service-levels/backstage-plugin-sla-common';

/** Who asks or answers. */
export interface AsksOptions {
  readonly credentials: BackstageCredentials;
}

/** Asks whose service it is for cause and measure of misses. */
export interface Asks {
  /**
   * Creates the draft of the report where there is none, and an action of the
   * owner. Asked again it reminds; the same `idempotencyKey` and body answer
   * the same ask.
   *
   * @throws NotFoundError - where the agreement may not be seen
   * @throws InputError - where the target was not missed in the month
   * @throws ConflictError - where the report is published
   */
  ask(
    request: {
      readonly month: string;
      readonly body: AskForComment;
      readonly idempotencyKey?: string;
    },
    options: AsksOptions,
  ): Promise<{ readonly ask: CommentAsk; readonly isNew: boolean }>;

  /** @throws NotFoundError - for whoever was not asked and does not look after the agreement */
  form(id: string, options: AsksOptions): Promise<AskedForm>;

  /**
   * Stores the comment in the draft of the report, and ends the action.
   *
   * @throws NotFoundError - as `form`
   * @throws ConflictError - where the report is published
   */
  answer(
    request: { readonly id: string; readonly answer: AnswerAsk },
    options: AsksOptions,
  ): Promise<AskedForm>;
}

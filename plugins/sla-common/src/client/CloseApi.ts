import type {
  AskedForm,
  AskForCommentInput,
  CommentAsk,
  CommentMissInput,
  MonthClose,
} from '../model';
import type { SlaRequestOptions } from './ListQuery';

/** The month-end close, as the client offers it. @public */
export interface CloseApi {
  /** What is left to do until the reports of a month, such as `2026-10`, are published. */
  getClose(month: string, options?: SlaRequestOptions): Promise<MonthClose>;

  /** Asks whose service it is for cause and measure of a miss; asked again, it reminds. */
  askForComment(
    month: string,
    body: AskForCommentInput,
    options?: SlaRequestOptions,
  ): Promise<CommentAsk>;

  /** What one is asked. */
  getAsked(id: string, options?: SlaRequestOptions): Promise<AskedForm>;

  answerAsked(
    id: string,
    body: CommentMissInput,
    options?: SlaRequestOptions,
  ): Promise<AskedForm>;
}

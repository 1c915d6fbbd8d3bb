import type { NoticeKind } from './UnderpinningNotice';

/** What happened to an agreement beneath, whoever rests on it. */
export interface Happened {
  readonly kind: NoticeKind;
  readonly occasion: string;
  readonly about: string;
}

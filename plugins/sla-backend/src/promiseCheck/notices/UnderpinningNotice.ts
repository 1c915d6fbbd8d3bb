/**
 * What happened to an agreement beneath: another version holds, notice was
 * given, it ends soon, it has ended, or it was breached in its last period.
 */
export type NoticeKind =
  | 'superseded'
  | 'terminated'
  | 'ends'
  | 'ended'
  | 'breached';

/** Something about an agreement beneath that the managers of an SLA are told once. */
export interface UnderpinningNotice {
  /** The SLA, and its version that rests on the other agreement. */
  readonly agreementId: string;
  readonly version: number;
  readonly underpinningId: string;
  readonly kind: NoticeKind;
  /** The version, the last day or the period that it is about: another one is told anew. */
  readonly occasion: string;
}

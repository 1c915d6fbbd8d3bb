import type {
  AgreementDraftInput,
  Notice,
  NoticeEnd,
  TermRules,
} from '@service-levels/backstage-plugin-sla-common';
import { numberText, typedNumber } from './typedNumber';

/** Notice as it is typed. */
export interface NoticeForm {
  readonly isAgreed: boolean;
  readonly number: string;
  readonly unit: 'months' | 'days';
  readonly to: NoticeEnd;
}

/** How an agreement begins, ends and goes on, as it is typed. */
export interface TermForm {
  readonly kind: TermRules['kind'];
  /** Whether the terms say it in so many words; else the last day alone does. */
  readonly isWritten: boolean;
  readonly continues: boolean;
  readonly extensionMonths: string;
  readonly notice: NoticeForm;
}

/** Where a term begins: without end, and without notice. */
export const NEW_TERM: TermForm = {
  kind: 'open-ended',
  isWritten: false,
  continues: false,
  extensionMonths: '12',
  notice: { isAgreed: false, number: '3', unit: 'months', to: 'month-end' },
};

function noticeForm(notice: Notice | undefined): NoticeForm {
  if (notice === undefined) {
    return NEW_TERM.notice;
  }
  const { months, days, to } = notice;
  return {
    isAgreed: true,
    number: numberText(months ?? days),
    unit: months === undefined ? 'days' : 'months',
    to,
  };
}

/** A term to be changed. */
export function termForm(terms: {
  readonly effectiveTo: string | null;
  readonly term?: TermRules;
}): TermForm {
  const { term, effectiveTo } = terms;
  if (term === undefined) {
    return { ...NEW_TERM, kind: effectiveTo === null ? 'open-ended' : 'fixed' };
  }
  return {
    kind: term.kind,
    isWritten: true,
    continues: term.kind === 'fixed' && term.continues === true,
    extensionMonths:
      term.kind === 'renewing'
        ? numberText(term.extensionMonths)
        : NEW_TERM.extensionMonths,
    notice: noticeForm(term.notice),
  };
}

function noticeOf({ number, unit, to }: NoticeForm) {
  return { [unit]: typedNumber(number), to };
}

/** What is sent of a term; undefined where the last day alone says it. */
export function termOf(form: TermForm): AgreementDraftInput['term'] {
  const { kind, isWritten, continues, extensionMonths, notice } = form;
  const agreedNotice = notice.isAgreed ? { notice: noticeOf(notice) } : {};
  switch (kind) {
    case 'renewing':
      return {
        kind,
        extensionMonths: typedNumber(extensionMonths),
        notice: noticeOf(notice),
      };
    case 'fixed':
      return isWritten || continues || notice.isAgreed
        ? { kind, ...(continues && { continues }), ...agreedNotice }
        : undefined;
    case 'open-ended':
      return isWritten || notice.isAgreed
        ? { kind, ...agreedNotice }
        : undefined;
    default:
      return kind satisfies never;
  }
}

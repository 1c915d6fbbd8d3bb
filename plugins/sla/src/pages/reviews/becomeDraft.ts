import type {
  BecomeInput,
  OutcomeKind,
  Review,
  ReviewDecision,
} from '@service-levels/backstage-plugin-sla-common';

const LONGEST_TITLE = 200;

/** What a decision leads to, as it stands in the form. */
export interface BecomeDraft {
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  /** Entity ref. */
  readonly service: string;
  readonly agreementId: string;
}

/** The form as it opens: most of it is known from the decision. */
export function beginBecoming(
  decision: ReviewDecision,
  { agreements }: Review,
): BecomeDraft {
  const [line] = decision.text.split('\n');
  return {
    title: [...line].slice(0, LONGEST_TITLE).join(''),
    owner: '',
    due: '',
    service: '',
    agreementId: agreements[0]?.id ?? '',
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What is sent; undefined while something is missing. */
export function outcomeOf(
  kind: OutcomeKind,
  draft: BecomeDraft,
  { text, visibility }: ReviewDecision,
): BecomeInput | undefined {
  const { title, owner, due, service, agreementId } = draft;
  if (kind === 'amendment') {
    return { kind, agreementId };
  }
  if (title.trim() === '') {
    return undefined;
  }
  switch (kind) {
    case 'action':
      return owner.trim() === '' || due === ''
        ? undefined
        : {
            kind,
            action: { title, text, owner: owner.trim(), due, visibility },
          };
    case 'requirement':
      return service === ''
        ? undefined
        : {
            kind,
            requirement: { title, service, wanted: { kind: 'words', text } },
          };
    case 'improvement':
      return {
        kind,
        improvement: {
          title,
          text,
          owner: orNull(owner),
          due: orNull(due),
          visibility,
        },
      };
    default:
      return kind satisfies never;
  }
}

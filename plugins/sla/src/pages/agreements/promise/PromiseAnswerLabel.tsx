import type { PromiseAnswer } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import { StatusLabel } from '../../../widgets/StatusLabel';

const STATUS_OF = { yes: 'met', 'at-risk': 'at-risk', no: 'breached' } as const;
const WORD_OF = {
  yes: 'promiseCheck.answer.yes',
  'at-risk': 'promiseCheck.answer.atRisk',
  no: 'promiseCheck.answer.no',
} as const;

/** The answer as sign and word; its colour only helps. */
export function PromiseAnswerLabel(props: { readonly answer: PromiseAnswer }) {
  const t = useTranslate();
  const { answer } = props;
  return <StatusLabel status={STATUS_OF[answer]} text={t(WORD_OF[answer])} />;
}

import Typography from '@material-ui/core/Typography';
import type {
  Requirement,
  RequirementTransition,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { clockZone } from '../../../format/localInput';
import { beforeInWords } from './requirementWords';

/** Who recorded a requirement, wrote it anew and decided on it, the earliest first. */
export function RequirementHistory(props: {
  readonly requirement: Requirement;
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
}) {
  const { requirement, titleOf, words } = props;
  const { t, format } = words;
  const told = (at: string, by: string) => ({
    who: titleOf(by),
    time: format.instant(at, clockZone()),
  });
  const stepInWords = ({ from, to, at, by, reason }: RequirementTransition) => {
    const step = { ...told(at, by), state: t(`requirements.states.${to}`) };
    if (from === to) {
      return t('requirements.stepCorrected', { ...step, reason: reason ?? '' });
    }
    return reason === null
      ? t('requirements.step', step)
      : t('requirements.stepWithReason', { ...step, reason });
  };
  const entries = [
    // What was written anew in the second of a decision was written for it.
    ...requirement.changes.map(edit => ({
      at: edit.at,
      text:
        edit.reason === null
          ? t('requirements.edited', told(edit.at, edit.by))
          : t('requirements.editedWithReason', {
              ...told(edit.at, edit.by),
              reason: edit.reason,
            }),
      before: beforeInWords(edit.before, titleOf, words),
    })),
    ...requirement.history.map(step => ({
      at: step.at,
      text: stepInWords(step),
      before: [],
    })),
  ].sort((one, other) => one.at.localeCompare(other.at));
  return (
    <>
      <Typography component="h3" variant="subtitle1">
        {t('requirements.history')}
      </Typography>
      <ol>
        <li>
          {t('requirements.recorded', {
            ...told(requirement.createdAt, requirement.createdBy),
            side: t(`requirements.sides.${requirement.recordedOn}`),
          })}
        </li>
        {entries.map(({ at, text, before }, i) => (
          // Entries are never changed, and never removed.
          <li key={`${at} ${i}`}>
            {text}
            {before.map(line => (
              <Typography key={line} variant="body2" color="textSecondary">
                {line}
              </Typography>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

import Typography from '@material-ui/core/Typography';
import type {
  Requirement,
  RequirementTransition,
} from '@service-levels/backstage-plugin-sla-common';
import { DefinitionList } from '../../../entity/DefinitionList';
import type { Words } from '../../../entity/Words';
import { clockZone } from '../../../format/localInput';
import { levelInWords } from '../../../entity/barWords';

/** What is wanted and why, and how it was decided on, the earliest step first. */
export function RequirementFacts(props: {
  readonly requirement: Requirement;
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
}) {
  const { requirement, titleOf, words } = props;
  const { t, format } = words;
  const { indicator, leastAcceptable, reason, costOfFailing, answeredBy } =
    requirement;
  const stepInWords = ({ to, at, by, reason: why }: RequirementTransition) =>
    t(why === null ? 'requirements.step' : 'requirements.stepWithReason', {
      state: t(`requirements.states.${to}`),
      who: titleOf(by),
      time: format.instant(at, clockZone()),
      reason: why ?? '',
    });
  const some = (term: string, text: string | null) =>
    text === null ? [] : [{ term, details: [text] }];
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t('requirements.service'),
            details: [titleOf(requirement.service)],
          },
          ...some(t('requirements.indicator'), indicator),
          {
            term: t('requirements.wanted'),
            details: [levelInWords(requirement.wanted, words)],
          },
          ...some(
            t('requirements.leastAcceptable'),
            leastAcceptable && levelInWords(leastAcceptable, words),
          ),
          ...some(t('requirements.reason'), reason),
          ...some(t('requirements.costOfFailing'), costOfFailing),
          {
            term: t('requirements.priority'),
            details: [t(`requirements.priorities.${requirement.priority}`)],
          },
          {
            term: t('requirements.state'),
            details: [t(`requirements.states.${requirement.state}`)],
          },
          ...some(
            t('requirements.answeredBy'),
            answeredBy &&
              t('requirements.target', {
                target: answeredBy.targetName,
                agreement: answeredBy.agreementTitle,
              }),
          ),
        ]}
      />
      <Typography component="h3" variant="subtitle1">
        {t('requirements.history')}
      </Typography>
      <ol>
        <li>
          {t('requirements.recorded', {
            who: titleOf(requirement.createdBy),
            side: t(`requirements.sides.${requirement.recordedOn}`),
            time: format.instant(requirement.createdAt, clockZone()),
          })}
        </li>
        {requirement.history.map(step => (
          <li key={`${step.at} ${step.to}`}>{stepInWords(step)}</li>
        ))}
      </ol>
    </>
  );
}

import type { Requirement } from '@service-levels/backstage-plugin-sla-common';
import { DefinitionList } from '../../../entity/DefinitionList';
import type { Words } from '../../../entity/Words';
import { levelInWords } from '../../../entity/barWords';
import { FromReview } from '../../reviews/FromReview';
import { RequirementHistory } from './RequirementHistory';
import { indicatorInWords } from './requirementWords';

/** What is wanted and why, and how it was decided on, the earliest step first. */
export function RequirementFacts(props: {
  readonly requirement: Requirement;
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
}) {
  const { requirement, titleOf, words } = props;
  const { t } = words;
  const { indicator, leastAcceptable, reason, costOfFailing, answeredBy } =
    requirement;
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
          ...some(
            t('requirements.indicator'),
            indicator && indicatorInWords(indicator, titleOf),
          ),
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
      <FromReview outcomeId={requirement.id} />
      <RequirementHistory
        requirement={requirement}
        titleOf={titleOf}
        words={words}
      />
    </>
  );
}

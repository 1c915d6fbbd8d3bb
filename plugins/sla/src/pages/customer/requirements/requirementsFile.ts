import type { RequirementBars } from '@service-levels/backstage-plugin-sla-common';
import { achievedInWords, levelInWords } from '../../../entity/barWords';
import { objectiveInWords } from '../../../entity/objectiveInWords';
import { scoresInWords } from '../../../entity/scoresInWords';
import type { Words } from '../../../entity/Words';
import type { ExportFile } from '../../../export/Table';
import { fileOf, tableOf } from '../../../export/tableOf';

/** What a customer wants, with the four bars and why, for a spreadsheet. */
export function requirementsFile(
  bars: readonly RequirementBars[],
  titleOf: (ref: string) => string,
  words: Words,
): ExportFile {
  const { t } = words;
  return fileOf(
    tableOf(
      t('requirements.title'),
      [
        t('requirements.requirement'),
        t('requirements.service'),
        t('requirements.priority'),
        t('requirements.state'),
        t('requirements.wanted'),
        t('requirements.leastAcceptable'),
        t('requirements.agreed'),
        t('requirements.achieved'),
        t('requirements.perceived'),
        t('requirements.gapHead'),
        t('requirements.answeredBy'),
        t('requirements.reason'),
        t('requirements.costOfFailing'),
      ],
      bars.map(one => {
        const { requirement, agreed, perceived, gaps } = one;
        const { leastAcceptable, answeredBy } = requirement;
        return [
          requirement.title,
          titleOf(requirement.service),
          t(`requirements.priorities.${requirement.priority}`),
          t(`requirements.states.${requirement.state}`),
          levelInWords(requirement.wanted, words),
          leastAcceptable && levelInWords(leastAcceptable, words),
          agreed && objectiveInWords(agreed, words),
          achievedInWords(one, words).join(', '),
          scoresInWords(perceived, words),
          gaps.map(gap => t(`requirements.gap.${gap}`)).join(', '),
          answeredBy &&
            t('requirements.target', {
              target: answeredBy.targetName,
              agreement: answeredBy.agreementTitle,
            }),
          requirement.reason,
          requirement.costOfFailing,
        ];
      }),
    ),
  );
}

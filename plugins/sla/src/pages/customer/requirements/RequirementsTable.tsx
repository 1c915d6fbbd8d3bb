import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import type {
  RequirementBars,
  Watermelon,
} from '@service-levels/backstage-plugin-sla-common';
import { objectiveInWords } from '../../../entity/objectiveInWords';
import type { Words } from '../../../entity/Words';
import { StackedTable } from '../../../widgets/StackedTable';
import { scoresInWords } from '../../../entity/scoresInWords';
import { achievedInWords, levelInWords } from '../../../entity/barWords';
import { GapChips } from './GapChips';
import { openerIdOf } from './useOpenedRequirement';

/** What a customer wanted, what was agreed and achieved, how it felt, and what lies between. */
export function RequirementsTable(props: {
  readonly bars: readonly RequirementBars[];
  readonly watermelons: readonly Watermelon[];
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
  /** By the id of the requirement. */
  readonly onOpen: (id: string) => void;
}) {
  const { bars, watermelons, titleOf, words, onOpen } = props;
  const { t } = words;
  return (
    <StackedTable
      label={t('requirements.title')}
      heads={[
        t('requirements.requirement'),
        t('requirements.wanted'),
        t('requirements.agreed'),
        t('requirements.achieved'),
        t('requirements.perceived'),
        t('requirements.gapHead'),
      ]}
      rows={bars.map(one => {
        const { requirement, agreed, perceived } = one;
        return {
          key: requirement.id,
          cells: [
            <>
              <Link
                id={openerIdOf(requirement.id)}
                component="button"
                align="left"
                onClick={() => onOpen(requirement.id)}
              >
                {requirement.title}
              </Link>
              <Typography variant="body2" color="textSecondary">
                {t('requirements.about', {
                  service: titleOf(requirement.service),
                  priority: t(
                    `requirements.priorities.${requirement.priority}`,
                  ),
                  state: t(`requirements.states.${requirement.state}`),
                })}
              </Typography>
            </>,
            levelInWords(requirement.wanted, words),
            agreed === null ? '–' : objectiveInWords(agreed, words),
            achievedInWords(one, words).map(text => (
              <div key={text}>{text}</div>
            )),
            scoresInWords(perceived, words),
            <GapChips
              key="gaps"
              bars={one}
              words={words}
              watermelon={watermelons.find(
                ({ service }) => service === requirement.service,
              )}
            />,
          ],
        };
      })}
    />
  );
}

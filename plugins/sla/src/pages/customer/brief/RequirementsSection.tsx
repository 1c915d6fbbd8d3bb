import Typography from '@material-ui/core/Typography';
import type { RequirementBars } from '@service-levels/backstage-plugin-sla-common';
import { achievedInWords, levelInWords } from '../../../entity/barWords';
import { objectiveInWords } from '../../../entity/objectiveInWords';
import { scoresInWords } from '../../../entity/scoresInWords';
import type { Words } from '../../../entity/Words';
import { titleIn } from '../../../hooks/loadTitles';
import { StackedTable } from '../../../widgets/StackedTable';
import { BriefSection } from './BriefSection';
import { mapPart } from '../reading/part';
import type { SectionProps } from './SectionProps';

const MOST = 3;
const PRIORITIES = ['must', 'should', 'could'] as const;

/** Those with a gap first, and of these what is needed most; what was declined is not talked about. */
function inOrder(bars: readonly RequirementBars[]): readonly RequirementBars[] {
  const rank = ({ gaps, requirement }: RequirementBars) =>
    (gaps.length === 0 ? PRIORITIES.length : 0) +
    PRIORITIES.indexOf(requirement.priority);
  return bars
    .filter(({ requirement }) => requirement.state !== 'declined')
    .sort((a, b) => rank(a) - rank(b));
}

/** "delivery gap: not every period was as agreed" */
function gapsInWords({ gaps }: RequirementBars, { t }: Words): string {
  return gaps.length === 0
    ? t('requirements.noGap')
    : gaps
        .map(gap =>
          t('brief.gapWhy', {
            gap: t(`requirements.gap.${gap}`),
            why: t(`requirements.gapWhy.${gap}`),
          }),
        )
        .join('; ');
}

/** What they want beside what is agreed, was achieved and felt, and what lies between, in words. */
export function RequirementsSection({ brief, words, onRetry }: SectionProps) {
  const { t } = words;
  const { bars, internals, titles } = brief;
  const isFeltShown = internals !== null;
  return (
    <BriefSection
      id="sla-brief-requirements"
      title={t('brief.requirements')}
      part={mapPart(bars, inOrder)}
      most={MOST}
      none={t('brief.noRequirements')}
      onRetry={onRetry}
    >
      {shown => (
        <StackedTable
          label={t('brief.requirements')}
          heads={[
            t('requirements.requirement'),
            t('requirements.wanted'),
            t('requirements.agreed'),
            t('requirements.achieved'),
            ...(isFeltShown ? [t('requirements.perceived')] : []),
            t('requirements.gapHead'),
          ]}
          rows={shown.map(one => {
            const { requirement, agreed, perceived } = one;
            return {
              key: requirement.id,
              cells: [
                <>
                  {requirement.title}
                  <Typography variant="body2" color="textSecondary">
                    {t('requirements.about', {
                      service: titleIn(titles, requirement.service),
                      priority: t(
                        `requirements.priorities.${requirement.priority}`,
                      ),
                      state: t(`requirements.states.${requirement.state}`),
                    })}
                  </Typography>
                </>,
                levelInWords(requirement.wanted, words),
                agreed === null ? '–' : objectiveInWords(agreed, words),
                achievedInWords(one, words).join(', '),
                ...(isFeltShown ? [scoresInWords(perceived, words)] : []),
                gapsInWords(one, words),
              ],
            };
          })}
        />
      )}
    </BriefSection>
  );
}

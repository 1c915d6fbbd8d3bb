import type {
  ScoresSummary,
  Watermelons,
} from '@service-levels/backstage-plugin-sla-common';
import { scoresInWords } from '../../../entity/scoresInWords';
import { WatermelonNotes } from '../../../entity/WatermelonNotes';
import { titleIn } from '../../../hooks/loadTitles';
import { trendSeries, type TrendSeries } from '../satisfaction/trendSeries';
import type { Internals } from './Brief';
import { BriefList } from './BriefList';
import { AndMore, BriefSection } from './BriefSection';
import { mapPart, readIn } from '../reading/part';
import type { SectionProps } from './SectionProps';

const MOST_SERVICES = 3;
const MOST_MELONS = 1;
const MOST_UNCOVERED = 3;
const MOST_OPPORTUNITIES = 2;

type Props = SectionProps & { readonly internals: Internals };

interface Answered {
  readonly quarter: string;
  readonly scores: ScoresSummary;
}

/** The quarters in which somebody answered, the last one first. */
function answeredIn(
  { quarters }: TrendSeries,
  labels: readonly string[],
): readonly Answered[] {
  return labels
    .flatMap((quarter, i) => {
      const scores = quarters[i];
      return scores === undefined ? [] : [{ quarter, scores }];
    })
    .reverse();
}

/** What of it fits on the page; complaints stand in their own part as well. */
function firstOf(watermelons: Watermelons): Watermelons {
  const { items, uncovered } = watermelons;
  return {
    ...watermelons,
    items: items.slice(0, MOST_MELONS),
    uncovered: uncovered.slice(0, MOST_UNCOVERED),
  };
}

/** How satisfied they are with each service, with the number of answers, and where targets hide that they are not. */
export function FeltSection({ brief, words, onRetry, internals }: Props) {
  const { t } = words;
  const { felt } = internals;
  const { titles } = brief;
  const titleOf = (ref: string) => titleIn(titles, ref);
  const read = readIn(felt);
  const inWords = (series: TrendSeries) => {
    const [last, before] = answeredIn(series, read?.trend.quarters ?? []);
    const values = {
      scores: scoresInWords(last.scores, words),
      quarter: last.quarter,
    };
    return before === undefined
      ? t('brief.feltIn', values)
      : t('brief.feltBefore', {
          ...values,
          before: scoresInWords(before.scores, words),
          earlier: before.quarter,
        });
  };
  return (
    <div>
      <BriefSection
        id="sla-brief-felt"
        title={t('brief.internalPart', { title: t('brief.felt') })}
        part={mapPart(felt, ({ trend }) => trendSeries(trend))}
        most={MOST_SERVICES}
        none={t('brief.noFelt')}
        onRetry={onRetry}
      >
        {shown => (
          <BriefList
            items={shown.map(series => ({
              key: series.service,
              title: titleOf(series.service),
              facts: [inWords(series)],
            }))}
          />
        )}
      </BriefSection>
      {read !== undefined && (
        <>
          <WatermelonNotes
            watermelons={firstOf(read.watermelons)}
            titleOf={titleOf}
            words={words}
          />
          <AndMore count={read.watermelons.items.length - MOST_MELONS} />
        </>
      )}
    </div>
  );
}

/** Possible new needs; never on a page for the customer. */
export function OpportunitiesSection({ words, onRetry, internals }: Props) {
  const { t, format } = words;
  return (
    <BriefSection
      id="sla-brief-opportunities"
      title={t('brief.internalPart', { title: t('brief.opportunities') })}
      part={internals.opportunities}
      most={MOST_OPPORTUNITIES}
      none={t('brief.noOpportunities')}
      onRetry={onRetry}
    >
      {shown => (
        <BriefList
          items={shown.map(({ id, title, stage, value, nextStep }) => ({
            key: id,
            title,
            facts: [
              t(`opportunities.stages.${stage}`),
              ...(value === null ? [] : [format.money(value)]),
              ...(nextStep === null
                ? []
                : [t('brief.nextStep', { step: nextStep })]),
            ],
          }))}
        />
      )}
    </BriefSection>
  );
}

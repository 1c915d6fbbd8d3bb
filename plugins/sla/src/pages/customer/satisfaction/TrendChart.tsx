import { useTheme } from '@material-ui/core/styles';
import { SCORES } from '@service-levels/backstage-plugin-sla-common';
import {
  CartesianGrid,
  Line,
  LineChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Words } from '../../../entity/Words';
import { ChartFrame } from '../../../widgets/charts/ChartFrame';
import { ChartTooltip } from '../../../widgets/charts/ChartTooltip';
import { scoresInWords } from '../../../entity/scoresInWords';
import type { TrendSeries } from './trendSeries';

const HEIGHT = 220;
const AXIS_WIDTH = 36;
/** Lines are told apart by their dashes; the first has none. */
const DASHES = [undefined, '6 4', '2 3', '10 3 2 3'];

/** The mean of each quarter, a line for each service; a quarter without a mean is a gap. */
export function TrendChart(props: {
  readonly quarters: readonly string[];
  readonly series: readonly TrendSeries[];
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
}) {
  const { palette } = useTheme();
  const { quarters, series, titleOf, words } = props;
  const { t } = words;
  const dashesOf = (index: number) => DASHES[index % DASHES.length];
  const points = quarters.map((quarter, i) => ({
    quarter,
    means: series.map(one => one.quarters[i]?.mean ?? null),
    lines: series.flatMap(one => {
      const answers = one.quarters[i];
      return answers === undefined
        ? []
        : t('satisfaction.point', {
            service: titleOf(one.service),
            quarter,
            scores: scoresInWords(answers, words),
          });
    }),
  }));
  return (
    <ChartFrame
      id="sla-satisfaction-trend"
      title={t('satisfaction.trend')}
      hint={t('satisfaction.trendHint')}
      legend={series.map(({ service }, i) => ({
        key: service,
        text: titleOf(service),
        dashes: dashesOf(i),
      }))}
    >
      {width => (
        <LineChart
          width={width}
          height={HEIGHT}
          data={points}
          title={t('satisfaction.trend')}
          desc={t('course.chartHint')}
          margin={{ top: 12, right: 24, bottom: 4, left: 0 }}
        >
          <CartesianGrid stroke={palette.divider} vertical={false} />
          <XAxis
            dataKey="quarter"
            tick={{ fill: palette.text.secondary }}
            stroke={palette.text.secondary}
          />
          <YAxis
            width={AXIS_WIDTH}
            domain={[SCORES.worst, SCORES.best]}
            ticks={[1, 2, 3, 4, 5]}
            tick={{ fill: palette.text.secondary }}
            stroke={palette.text.secondary}
          />
          {series.map(({ service }, i) => (
            <Line
              key={service}
              dataKey={point => point.means[i]}
              name={titleOf(service)}
              stroke={palette.text.primary}
              strokeWidth={2}
              strokeDasharray={dashesOf(i)}
              dot={{ r: 3, fill: palette.text.primary }}
              connectNulls={false}
              isAnimationActive={false}
            />
          ))}
          <Tooltip
            isAnimationActive={false}
            content={({ active, activeIndex }) => (
              <ChartTooltip
                lines={(active && points[Number(activeIndex)]?.lines) || []}
              />
            )}
          />
        </LineChart>
      )}
    </ChartFrame>
  );
}

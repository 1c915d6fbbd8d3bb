import { useTheme } from '@material-ui/core/styles';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslate } from '../../translations/useTranslate';
import { ChartFrame } from './ChartFrame';
import { ChartTooltip } from './ChartTooltip';
import { timeTicks } from './timeTicks';

const HEIGHT = 220;
const AXIS_WIDTH = 84;
/** Half a bar, so that the first and the last are whole. */
const BAR_ROOM = 12;
const AGREED = '6 4';

/** What was achieved on a day; null where nothing is known, and the line has a gap. */
export interface DayValue {
  /** Start of the day, in epoch seconds. */
  readonly at: number;
  readonly value: number | null;
  /** What it says in words. */
  readonly lines: readonly string[];
}

/** What was achieved on each day, with the line of what was agreed. */
export function ValuesChart(props: {
  readonly id: string;
  readonly title: string;
  readonly points: readonly DayValue[];
  /** Bars where the height of a day is an amount that may be none; else a line. */
  readonly isBars: boolean;
  /** Where the line of the objective is drawn; undefined where a day cannot be held against it. */
  readonly agreed:
    | { readonly value: number; readonly text: string }
    | undefined;
  readonly formatValue: (value: number) => string;
  readonly formatDate: (at: number) => string;
}) {
  const { palette } = useTheme();
  const t = useTranslate();
  const { id, title, points, isBars, agreed, formatValue, formatDate } = props;
  return (
    <ChartFrame
      id={id}
      title={title}
      hint={t('course.valuesHint')}
      legend={[
        { key: 'achieved', text: t('course.legendAchieved') },
        ...(agreed === undefined
          ? []
          : [{ key: 'agreed', text: agreed.text, dashes: AGREED }]),
      ]}
    >
      {width => (
        <ComposedChart
          width={width}
          height={HEIGHT}
          data={[...points]}
          title={title}
          desc={t('course.chartHint')}
          margin={{ top: 12, right: 12, bottom: 4, left: 0 }}
        >
          <CartesianGrid stroke={palette.divider} vertical={false} />
          <XAxis
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            padding={isBars ? { left: BAR_ROOM, right: BAR_ROOM } : undefined}
            ticks={timeTicks(
              points.map(({ at }) => at),
              width - AXIS_WIDTH,
            )}
            tickFormatter={formatDate}
            tick={{ fill: palette.text.secondary }}
            stroke={palette.text.secondary}
          />
          <YAxis
            width={AXIS_WIDTH}
            allowDecimals={!isBars}
            domain={[
              (least: number) => Math.min(least, agreed?.value ?? least),
              (most: number) => Math.max(most, agreed?.value ?? most),
            ]}
            tickFormatter={formatValue}
            tick={{ fill: palette.text.secondary }}
            stroke={palette.text.secondary}
          />
          {agreed !== undefined && (
            <ReferenceLine
              y={agreed.value}
              stroke={palette.text.primary}
              strokeDasharray={AGREED}
            />
          )}
          {isBars ? (
            <Bar
              dataKey="value"
              name={t('course.legendAchieved')}
              fill={palette.text.primary}
              isAnimationActive={false}
            />
          ) : (
            <Line
              dataKey="value"
              name={t('course.legendAchieved')}
              stroke={palette.text.primary}
              strokeWidth={2}
              dot={{ r: 3, fill: palette.text.primary }}
              connectNulls={false}
              isAnimationActive={false}
            />
          )}
          <Tooltip
            isAnimationActive={false}
            content={({ active, activeIndex }) => (
              <ChartTooltip
                lines={(active && points[Number(activeIndex)]?.lines) || []}
              />
            )}
          />
        </ComposedChart>
      )}
    </ChartFrame>
  );
}

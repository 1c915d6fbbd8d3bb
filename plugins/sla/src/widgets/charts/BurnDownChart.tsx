import { useTheme } from '@material-ui/core/styles';
import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTranslate } from '../../translations/useTranslate';
import { ChartFrame, type LegendEntry } from './ChartFrame';
import { ChartTooltip } from './ChartTooltip';
import { MarkSign, type MarkKind } from './MarkSign';
import { EXCLUDED_PATTERN, MarkPatterns, OUTAGE_PATTERN } from './MarkPatterns';
import { timeTicks } from './timeTicks';

const HEIGHT = 260;
const AXIS_WIDTH = 84;
/** Where the signs stand, one kind above the other. */
const SIGN_Y = 7;
const SIGN_ROOM = 12;
const EVEN = '6 4';
const PACE = '2 3';

/** What was left at an instant. Instants are epoch seconds. */
export interface BurnDownPoint {
  readonly at: number;
  readonly left: number;
  /** What it says in words. */
  readonly lines: readonly string[];
}

/** A day with downtime or excluded time. */
export interface MarkedDay {
  readonly from: number;
  readonly to: number;
  readonly kind: MarkKind;
}

/** What a chart of a budget is drawn from. */
export interface BurnDown {
  readonly from: number;
  readonly to: number;
  readonly points: readonly BurnDownPoint[];
  readonly marks: readonly MarkedDay[];
  readonly dayStarts: readonly number[];
  /** What was allowed at the start, where a budget can be used up evenly. */
  readonly even: number | undefined;
  /** Whether only whole numbers make sense. */
  readonly isWhole: boolean;
  /** When it would be empty at the pace of the last day. */
  readonly emptyAt: number | undefined;
}

/** A point at its instant, for a line between two. */
const at = (x: number, y: number) => ({ x, y });

/** What is left of a budget over the days of a period, with the days that used it up. */
export function BurnDownChart(props: {
  readonly id: string;
  readonly title: string;
  readonly data: BurnDown;
  readonly formatAmount: (amount: number) => string;
  readonly formatDate: (at: number) => string;
}) {
  const { palette } = useTheme();
  const t = useTranslate();
  const { id, title, data, formatAmount, formatDate } = props;
  const { from, to, points, marks, even, emptyAt } = data;
  const last = points.at(-1);
  const has = (kind: MarkKind) => marks.some(mark => mark.kind === kind);
  const showsPace = emptyAt !== undefined && last !== undefined;
  const legend: LegendEntry[] = [
    { key: 'left', text: t('course.legendLeft') },
    ...(even === undefined
      ? []
      : [{ key: 'even', text: t('course.legendEven'), dashes: EVEN }]),
    ...(showsPace
      ? [{ key: 'pace', text: t('course.legendPace'), dashes: PACE }]
      : []),
    ...(has('outage')
      ? [
          {
            key: 'outage',
            text: t('course.legendOutage'),
            pattern: OUTAGE_PATTERN,
            sign: 'outage' as const,
          },
        ]
      : []),
    ...(has('excluded')
      ? [
          {
            key: 'excluded',
            text: t('course.legendExcluded'),
            pattern: EXCLUDED_PATTERN,
            sign: 'excluded' as const,
          },
        ]
      : []),
  ];
  return (
    <ChartFrame id={id} title={title} legend={legend}>
      {width => (
        <ComposedChart
          width={width}
          height={HEIGHT}
          data={[...points]}
          title={title}
          desc={t('course.chartHint')}
          margin={{ top: 28, right: 12, bottom: 4, left: 0 }}
        >
          <MarkPatterns />
          <CartesianGrid stroke={palette.divider} vertical={false} />
          <XAxis
            dataKey="at"
            type="number"
            domain={[from, to]}
            ticks={timeTicks(data.dayStarts, width - AXIS_WIDTH)}
            tickFormatter={formatDate}
            tick={{ fill: palette.text.secondary }}
            stroke={palette.text.secondary}
          />
          <YAxis
            width={AXIS_WIDTH}
            allowDecimals={!data.isWhole}
            domain={[
              (least: number) => Math.min(0, least),
              (most: number) => Math.max(even ?? 0, most, 0),
            ]}
            tickFormatter={formatAmount}
            tick={{ fill: palette.text.secondary }}
            stroke={palette.text.secondary}
          />
          {marks.map(({ from: x1, to: x2, kind }) => (
            <ReferenceArea
              key={`${kind} ${x1}`}
              x1={x1}
              x2={Math.min(x2, to)}
              fill={`url(#${
                kind === 'outage' ? OUTAGE_PATTERN : EXCLUDED_PATTERN
              })`}
              fillOpacity={0.6}
              label={({ viewBox }) => (
                <MarkSign
                  kind={kind}
                  x={viewBox.x + viewBox.width / 2}
                  y={kind === 'outage' ? SIGN_Y : SIGN_Y + SIGN_ROOM}
                />
              )}
            />
          ))}
          <ReferenceLine y={0} stroke={palette.text.primary} />
          {even !== undefined && (
            <ReferenceLine
              segment={[at(from, even), at(to, 0)]}
              stroke={palette.text.secondary}
              strokeDasharray={EVEN}
            />
          )}
          {showsPace && (
            <ReferenceLine
              segment={[at(last.at, last.left), at(emptyAt, 0)]}
              stroke={palette.text.primary}
              strokeWidth={2}
              strokeDasharray={PACE}
            />
          )}
          <Line
            dataKey="left"
            name={t('course.legendLeft')}
            stroke={palette.text.primary}
            strokeWidth={2}
            dot={{ r: 2, fill: palette.text.primary }}
            isAnimationActive={false}
          />
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

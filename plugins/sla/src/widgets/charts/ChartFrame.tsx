import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from '../../translations/useTranslate';
import { MarkSign, type MarkKind } from './MarkSign';
import { useWidth } from './useWidth';

/** How something is drawn: told apart by its line or pattern, never by colour alone. */
export interface LegendEntry {
  readonly key: string;
  readonly text: string;
  /** Dashes of a line as SVG has them. */
  readonly dashes?: string;
  /** Of an area: its pattern, and the sign above it. */
  readonly pattern?: string;
  readonly sign?: MarkKind;
}

const useStyles = makeStyles(
  theme => ({
    figure: { margin: theme.spacing(2, 0, 0), minWidth: 0 },
    chart: {
      width: '100%',
      overflow: 'hidden',
      color: theme.palette.text.primary,
      '& svg:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
        outlineOffset: -3,
      },
      '& text': { fontSize: 12 },
    },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
      fontSize: theme.typography.body2.fontSize,
    },
    sample: {
      verticalAlign: 'middle',
      marginRight: theme.spacing(0.5),
      color: theme.palette.text.primary,
    },
    hint: { color: theme.palette.text.secondary },
  }),
  { name: 'SlaChartFrame' },
);

/** An area with its sign needs twice the room of a line. */
const SAMPLE = 28;

function Sample(props: { readonly entry: LegendEntry }) {
  const classes = useStyles();
  const { dashes, pattern, sign } = props.entry;
  return (
    <svg
      width={sign === undefined ? SAMPLE : SAMPLE + 16}
      height={12}
      className={classes.sample}
      aria-hidden
    >
      {sign && <MarkSign kind={sign} x={7} y={6} />}
      {pattern === undefined ? (
        <line
          x1={0}
          x2={SAMPLE}
          y1={6}
          y2={6}
          stroke="currentColor"
          strokeWidth={2}
          strokeDasharray={dashes}
        />
      ) : (
        <rect
          x={sign === undefined ? 0 : 16}
          width={SAMPLE}
          height={12}
          fill={`url(#${pattern})`}
          stroke="currentColor"
        />
      )}
    </svg>
  );
}

/** A chart with its title, what is drawn how, and a hint; as wide as there is room. */
export function ChartFrame(props: {
  /** Id of the title, once on a page. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly legend: readonly LegendEntry[];
  readonly children: (width: number) => ReactNode;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const [ref, width] = useWidth<HTMLDivElement>();
  const { id, title, hint, legend, children } = props;
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <Typography id={id} component="h3" variant="subtitle1">
        {title}
      </Typography>
      <div ref={ref} className={classes.chart}>
        {children(width)}
      </div>
      <figcaption>
        <ul className={classes.legend} aria-label={t('course.legend')}>
          {legend.map(entry => (
            <li key={entry.key}>
              <Sample entry={entry} />
              {entry.text}
            </li>
          ))}
        </ul>
        <Typography variant="body2" className={classes.hint}>
          {[...(hint === undefined ? [] : [hint]), t('course.chartHint')].join(
            ' ',
          )}
        </Typography>
      </figcaption>
    </figure>
  );
}

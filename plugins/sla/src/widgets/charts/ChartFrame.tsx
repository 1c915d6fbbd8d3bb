import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from '../../translations/useTranslate';
import { useWidth } from './useWidth';

/** How something is drawn: told apart by its line or pattern, never by colour alone. */
export interface LegendEntry {
  readonly key: string;
  readonly text: string;
  /** Dashes of a line as SVG has them; `pattern` for an area. */
  readonly dashes?: string;
  readonly pattern?: string;
}

const useStyles = makeStyles(
  theme => ({
    figure: { margin: theme.spacing(2, 0, 0), minWidth: 0 },
    chart: {
      width: '100%',
      overflow: 'hidden',
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

function Sample({ dashes, pattern }: LegendEntry) {
  const classes = useStyles();
  return (
    <svg width={28} height={12} className={classes.sample} aria-hidden>
      {pattern === undefined ? (
        <line
          x1={0}
          x2={28}
          y1={6}
          y2={6}
          stroke="currentColor"
          strokeWidth={2}
          strokeDasharray={dashes}
        />
      ) : (
        <rect
          width={28}
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
              <Sample {...entry} />
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

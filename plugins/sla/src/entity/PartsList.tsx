import { makeStyles } from '@material-ui/core/styles';
import {
  dateOf,
  parseInstant,
  type AttainmentPart,
} from '@service-levels/backstage-plugin-sla-common';
import { statusInWords } from '../widgets/shownStatus';
import { attainedInWords } from './attainedInWords';
import { FigureButton } from './FigureButton';
import { objectiveInWords } from './objectiveInWords';
import type { MeasuredWords } from './Words';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.body2.fontSize,
      '& > li': { marginTop: theme.spacing(0.5) },
    },
  }),
  { name: 'SlaPartsList' },
);

/** What a part is about: "version 2, Nov 1, 2026 to Nov 14, 2026". */
export function partInWords(
  part: Pick<AttainmentPart, 'agreementVersion' | 'from' | 'to'>,
  options: { readonly timeZone: string; readonly words: MeasuredWords },
): string {
  const { timeZone, words } = options;
  const { t, format } = words;
  return t('month.versionFor', {
    version: String(part.agreementVersion),
    from: format.date(dateOf(parseInstant(part.from), timeZone)),
    to: format.date(dateOf(parseInstant(part.to) - 1, timeZone)),
  });
}

/** Each version that a period was judged by: from when to when, what it asked for, what was achieved, and the verdict. */
export function PartsList(props: {
  readonly parts: readonly AttainmentPart[];
  readonly timeZone: string;
  readonly words: MeasuredWords;
  readonly onExplain: (part: AttainmentPart) => void;
}) {
  const classes = useStyles();
  const { parts, timeZone, words, onExplain } = props;
  const { t } = words;
  const explained = (part: AttainmentPart) => {
    const told = t('targets.part', {
      part: partInWords(part, { timeZone, words }),
      verdict: t('explanation.verdict', {
        achieved:
          attainedInWords(part.attained, part.objective, words) ??
          t('targets.nothingKnown'),
        objective: objectiveInWords(part.objective, words),
        status: statusInWords(part.status, t),
      }),
    });
    return (
      <FigureButton
        isQuiet
        figure={told}
        label={t('targets.explainMore', { figure: told })}
        onOpen={() => onExplain(part)}
      />
    );
  };
  return (
    <ul className={classes.list} aria-label={t('targets.parts')}>
      {parts.map(part => (
        <li key={`${part.agreementVersion} ${part.from}`}>{explained(part)}</li>
      ))}
    </ul>
  );
}

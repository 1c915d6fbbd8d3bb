import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  CloseLine,
  CloseMiss,
} from '@service-levels/backstage-plugin-sla-common';
import { RowAction } from '../../widgets/RowAction';
import { askInWords, type CloseWords } from './closeWords';
import { isPublished } from './lineOf';

const useStyles = makeStyles(
  theme => ({
    misses: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& > li + li': { marginTop: theme.spacing(1) },
    },
  }),
  { name: 'SlaCloseMisses' },
);

/** The targets that were missed: whether they have a comment, and whom one asked for it. */
export function MissesCell(props: {
  readonly line: CloseLine;
  readonly words: CloseWords;
  readonly onAsk: (miss: CloseMiss) => void;
}) {
  const classes = useStyles();
  const { line, words, onAsk } = props;
  const { t } = words;
  const { agreementTitle: title, misses } = line;
  if (misses.length === 0) {
    return <>{t('close.none')}</>;
  }
  return (
    <ul className={classes.misses}>
      {misses.map(miss => {
        const { targetId, name, isCommented, ask } = miss;
        const asked = askInWords(miss, words);
        const action = t(ask === null ? 'close.ask' : 'close.askAgain');
        const mayAsk = line.mayPublish && !isCommented && !isPublished(line);
        return (
          <li key={targetId}>
            <div>
              {name}: {t(isCommented ? 'close.commented' : 'close.uncommented')}
            </div>
            {asked !== undefined && (
              <Typography variant="caption" component="div">
                {asked}
              </Typography>
            )}
            {mayAsk && (
              <RowAction
                text={action}
                label={t('close.askLabel', { action, name, title })}
                onClick={() => onAsk(miss)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

import Typography from '@material-ui/core/Typography';
import { StackedTable } from '../widgets/StackedTable';
import type { Evidence } from './evidenceOf';
import type { Words } from './Words';

/** More than a reader goes through; the file has all. */
const ROWS_SHOWN = 200;

/** What a part was made of, row by row, as far as a dialog can show it. */
export function ExplanationEvidence(props: {
  readonly evidence: Evidence;
  readonly words: Words;
}) {
  const { evidence, words } = props;
  const { t, format } = words;
  const { title, none, heads, rows, hint } = evidence;
  if (rows.length === 0) {
    return <Typography>{none}</Typography>;
  }
  return (
    <>
      {hint !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {hint}
        </Typography>
      )}
      <StackedTable
        label={title}
        heads={heads}
        rows={rows
          .slice(0, ROWS_SHOWN)
          .map((cells, i) => ({ key: String(i), cells }))}
      />
      {rows.length > ROWS_SHOWN && (
        <Typography variant="body2" color="textSecondary">
          {t('evidence.more', {
            shown: format.number(ROWS_SHOWN),
            all: format.number(rows.length),
          })}
        </Typography>
      )}
    </>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import type { SheetKind } from './sheetKinds';

const BYTES_PER_KB = 1000;

const useStyles = makeStyles(
  theme => ({
    input: {
      display: 'block',
      width: '100%',
      marginTop: theme.spacing(1),
      font: 'inherit',
      color: 'inherit',
    },
  }),
  { name: 'SlaSheetFiles' },
);

/** A workbook or a CSV; of agreements and their targets two of these. */
export function SheetFiles(props: {
  readonly files: readonly File[];
  readonly kind: SheetKind;
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { files, kind, disabled, onChoose } = props;
  const isTwofold = kind === 'agreements';
  return (
    <div>
      <label htmlFor="sla-sheet-file">
        {t(isTwofold ? 'setUp.import.files' : 'setUp.import.file')}
      </label>
      <input
        id="sla-sheet-file"
        className={classes.input}
        type="file"
        accept=".xlsx,.csv,text/csv"
        multiple={isTwofold}
        disabled={disabled}
        onChange={({ target }) => onChoose([...(target.files ?? [])])}
      />
      {files.map(({ name, size }) => (
        <Typography key={name} variant="body2" role="status">
          {t('import.chosen', {
            file: name,
            size: format.number(Math.ceil(size / BYTES_PER_KB)),
          })}
        </Typography>
      ))}
    </div>
  );
}

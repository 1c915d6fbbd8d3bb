import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState, type DragEvent } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';

const useStyles = makeStyles(
  theme => ({
    place: {
      boxSizing: 'border-box',
      width: '100%',
      padding: theme.spacing(2),
      border: `2px dashed ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      '& input': {
        width: '100%',
        overflow: 'hidden',
        marginTop: theme.spacing(1),
        font: 'inherit',
        color: 'inherit',
      },
    },
    above: { background: theme.palette.action.selected },
  }),
  { name: 'SlaFileChoice' },
);

/** A file from a dialog, which the keyboard reaches, or dropped. */
export function FileChoice(props: {
  readonly file: File | undefined;
  readonly disabled: boolean;
  readonly onChoose: (file: File | undefined) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { file, disabled, onChoose } = props;
  const [isAbove, setAbove] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setAbove(false);
    const [dropped] = event.dataTransfer.files;
    if (!disabled && dropped !== undefined) {
      onChoose(dropped);
    }
  };
  return (
    <div
      className={`${classes.place} ${isAbove ? classes.above : ''}`}
      data-testid="sla-drop"
      onDragOver={event => {
        event.preventDefault();
        setAbove(true);
      }}
      onDragLeave={() => setAbove(false)}
      onDrop={drop}
    >
      <label htmlFor="sla-import-file">{t('import.file')}</label>
      <div>
        <input
          id="sla-import-file"
          type="file"
          accept=".csv,text/csv"
          disabled={disabled}
          onChange={({ target }) => onChoose(target.files?.[0])}
        />
      </div>
      {file !== undefined && (
        <Typography variant="body2" role="status">
          {t('import.chosen', {
            file: file.name,
            size: format.number(Math.ceil(file.size / 1000)),
          })}
        </Typography>
      )}
    </div>
  );
}

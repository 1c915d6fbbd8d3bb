import { makeStyles } from '@material-ui/core/styles';
import type { TargetHistory } from '../hooks/loadServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import { TextField } from '../widgets/TextField';

const useStyles = makeStyles(
  { choice: { minWidth: '14em', maxWidth: '100%' } },
  { name: 'SlaTargetChoice' },
);

/** Which of several targets a panel is about; not there where there is one. */
export function TargetChoice(props: {
  readonly id: string;
  readonly targets: readonly TargetHistory[];
  readonly chosen: TargetHistory;
  readonly nameOf: (target: TargetHistory) => string;
  readonly onChoose: (targetId: string) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { id, targets, chosen, nameOf, onChoose } = props;
  if (targets.length < 2) {
    return null;
  }
  return (
    <TextField
      select
      size="small"
      id={id}
      className={classes.choice}
      label={t('course.choose')}
      value={chosen.targetId}
      onChange={event => onChoose(event.target.value)}
      SelectProps={{ native: true }}
    >
      {targets.map(one => (
        <option key={one.targetId} value={one.targetId}>
          {nameOf(one)}
        </option>
      ))}
    </TextField>
  );
}

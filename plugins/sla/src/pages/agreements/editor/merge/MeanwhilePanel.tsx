import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../../translations/useTranslate';
import { Panel } from '../../../../widgets/Panel';
import type { AgreementForm } from '../form/AgreementForm';
import { fieldInWords } from './fieldInWords';
import type { Contested, Merged } from './Merged';
import { valueInWords } from './valueInWords';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, paddingInlineStart: theme.spacing(3) },
    contested: {
      minWidth: 0,
      margin: theme.spacing(1, 0),
      padding: theme.spacing(0, 2, 1),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    sides: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    },
    value: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  }),
  { name: 'SlaMeanwhilePanel' },
);

/** What somebody else stored meanwhile: what was taken in, and what both changed, side by side. */
export function MeanwhilePanel(props: {
  readonly merged: Merged;
  /** As it is stored now. */
  readonly theirs: AgreementForm;
  readonly onTheirs: (contested: Contested) => void;
  readonly onMine: (contested: Contested) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { merged, theirs, onTheirs, onMine } = props;
  const { taken, contested } = merged;
  const nameOf = ({ path }: { readonly path: readonly string[] }) =>
    fieldInWords(path, [merged.form, theirs], t);
  return (
    <Panel
      id="sla-editor-meanwhile"
      title={t('editor.meanwhileTitle')}
      takesFocus
    >
      <Typography>{t('editor.meanwhile')}</Typography>
      {taken.length > 0 && (
        <>
          <Typography>{t('editor.taken')}</Typography>
          <ul className={classes.list}>
            {taken.map(path => (
              <li key={path.join('.')}>{nameOf({ path })}</li>
            ))}
          </ul>
        </>
      )}
      {contested.map(one => {
        const name = nameOf(one);
        const sides = [
          {
            side: 'mine',
            value: one.mine,
            choose: t('editor.chooseMine'),
            onClick: () => onMine(one),
          },
          {
            side: 'theirs',
            value: one.theirs,
            choose: t('editor.chooseTheirs'),
            onClick: () => onTheirs(one),
          },
        ] as const;
        return (
          <fieldset key={one.path.join('.')} className={classes.contested}>
            <legend>{name}</legend>
            <div className={classes.sides}>
              {sides.map(({ side, value, choose, onClick }) => (
                <div key={side}>
                  <Typography variant="caption" color="textSecondary">
                    {t(`editor.sides.${side}`)}
                  </Typography>
                  <Typography className={classes.value}>
                    {valueInWords(value, t)}
                  </Typography>
                  <Button
                    size="small"
                    variant="outlined"
                    aria-label={t('editor.chooseOf', { choose, field: name })}
                    onClick={onClick}
                  >
                    {choose}
                  </Button>
                </div>
              ))}
            </div>
          </fieldset>
        );
      })}
    </Panel>
  );
}

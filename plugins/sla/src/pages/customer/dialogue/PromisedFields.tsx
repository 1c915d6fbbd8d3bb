import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { EntityInput } from '../../../widgets/EntityInput';
import { TextInput } from '../../../widgets/inputs';
import { DateInput } from '../actions/DateInput';
import { OWNER_KINDS } from '../actions/ownerKinds';
import type { ActionDraft } from './interactionDraft';

const useStyles = makeStyles(
  theme => ({
    all: {
      gridColumn: '1 / -1',
      border: 0,
      margin: 0,
      padding: 0,
      minWidth: 0,
    },
    action: {
      border: `1px solid ${theme.palette.divider}`,
      margin: theme.spacing(1, 0),
      padding: theme.spacing(1),
      minWidth: 0,
      display: 'grid',
      gap: theme.spacing(1),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 14rem), 1fr))',
      alignItems: 'start',
    },
  }),
  { name: 'SlaPromisedFields' },
);

const EMPTY: ActionDraft = { title: '', owner: '', due: '' };

/** What is promised in a meeting, entered with it. */
export function PromisedFields(props: {
  readonly idPrefix: string;
  readonly actions: readonly ActionDraft[];
  readonly errors: FieldErrors;
  readonly onChange: (actions: readonly ActionDraft[]) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { idPrefix, actions, errors, onChange } = props;
  const change = (position: number, changed: Partial<ActionDraft>) =>
    onChange(
      actions.map((action, i) =>
        i === position ? { ...action, ...changed } : action,
      ),
    );
  return (
    <fieldset className={classes.all}>
      <Typography component="legend">{t('dialogue.promised')}</Typography>
      {actions.map((action, i) => {
        const inField = (field: 'title' | 'due') => ({
          id: `${idPrefix}-actions-${i}-${field}`,
          field: `actions.${i}.${field}`,
          value: action[field],
          errors,
          required: true,
          onChange: (value: string) => change(i, { [field]: value }),
        });
        const number = i + 1;
        return (
          <fieldset
            key={number}
            className={classes.action}
            aria-label={t('dialogue.actionNumber', { number })}
          >
            <TextInput
              {...inField('title')}
              label={t('actions.fieldTitle')}
              most={200}
            />
            <EntityInput
              id={`${idPrefix}-actions-${i}-owner`}
              label={t('actions.fieldOwner')}
              help={t('actions.ownerHelp')}
              kinds={OWNER_KINDS}
              value={action.owner}
              error={errors[`actions.${i}.owner`]}
              onChange={owner => change(i, { owner })}
            />
            <DateInput {...inField('due')} label={t('actions.fieldDue')} />
            <Button
              size="small"
              onClick={() => onChange(actions.filter((_, j) => j !== i))}
            >
              {t('dialogue.removeAction', { number })}
            </Button>
          </fieldset>
        );
      })}
      <Button
        size="small"
        variant="outlined"
        onClick={() => onChange([...actions, EMPTY])}
      >
        {t('dialogue.addAction')}
      </Button>
    </fieldset>
  );
}

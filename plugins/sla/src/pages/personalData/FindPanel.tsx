import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { failureInWords } from '../../hooks/failureInWords';
import { refusedFields, type Sending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import { FieldGrid } from '../../widgets/FieldGrid';
import { TextInput } from '../../widgets/inputs';
import { listErrors } from '../../widgets/listErrors';
import { Panel } from '../../widgets/Panel';
import { useFirstError } from '../../widgets/useFirstError';
import { isAnybody, type PersonDraft } from './person';

const ID = 'sla-find-person';
/** Ten names of 200 characters, each on a line. */
const MOST = 2010;

/** Asks whom it is about. */
export function FindPanel(props: {
  readonly draft: PersonDraft;
  readonly sending: Sending<unknown>;
  readonly onChange: (draft: PersonDraft) => void;
  readonly onFind: () => void;
}) {
  const { draft, sending, onChange, onFind } = props;
  const t = useTranslate();
  const errors = refusedFields(sending);
  const failure = failureInWords(sending, t);
  useFirstError(ID, errors);
  const isReady = isAnybody(draft) && sending.kind !== 'running';
  return (
    <Panel id={`${ID}-title`} title={t('personalData.findTitle')}>
      <Typography>{t('personalData.findIntro')}</Typography>
      <FieldGrid
        label={t('personalData.findTitle')}
        saysWhatIsMissing
        onSubmit={onFind}
        buttons={
          <>
            <Button
              type="submit"
              variant="contained"
              color="primary"
              disabled={!isReady}
            >
              {t('personalData.find')}
            </Button>
            {!isAnybody(draft) && (
              <Typography variant="body2" color="textSecondary">
                {t('personalData.nobody')}
              </Typography>
            )}
            {failure !== undefined && (
              <Typography role="alert" color="error">
                {failure}
              </Typography>
            )}
          </>
        }
      >
        <EntityInput
          id={`${ID}-ref`}
          label={t('personalData.ref')}
          help={t('personalData.refHelp')}
          kinds={['user']}
          value={draft.ref}
          error={errors.ref}
          onChange={ref => onChange({ ...draft, ref })}
        />
        <TextInput
          id={`${ID}-names`}
          field="names"
          label={t('personalData.names')}
          help={t('personalData.namesHelp')}
          most={MOST}
          isLong
          value={draft.names}
          errors={listErrors(errors, 'names')}
          onChange={names => onChange({ ...draft, names })}
        />
      </FieldGrid>
    </Panel>
  );
}

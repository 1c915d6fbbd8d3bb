import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  AgreementDraftInput,
  Offering,
} from '@service-levels/backstage-plugin-sla-common';
import { useEffect, useRef, type ReactNode } from 'react';
import { isStaleSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { Panel } from '../../../widgets/Panel';
import { QuestionDialog } from '../../../widgets/QuestionDialog';
import { Stack } from '../../../widgets/Stack';
import { PreviewPanel } from '../preview/PreviewPanel';
import { EditorSections } from './EditorSections';
import { pathOfId } from './fieldAt';
import type { AgreementForm } from './form/AgreementForm';
import { isSame } from './merge/isSame';
import { MeanwhilePanel } from './merge/MeanwhilePanel';
import { OfferingDifferences } from './start/OfferingDifferences';
import { ProblemList } from './ProblemList';
import { useEditing } from './useEditing';
import { useLeaving } from './useLeaving';
import { useResting } from './useResting';
import { useOnceReleased } from './useOnceReleased';
import { useOpenSections } from './useOpenSections';
import { useStoring, type StoredDraft } from './useStoring';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'SlaAgreementEditor' },
);

const same = (field: string) => field;

/** The terms of an agreement as a form, section by section. */
export function AgreementEditor(props: {
  readonly title: string;
  readonly intro: ReactNode;
  readonly initial: AgreementForm;
  /** The service offering that it began from. */
  readonly offering?: Offering;
  /** What is changed; undefined for what is new. */
  readonly stored?: StoredDraft;
  /** Held against what it was changed from, where it is not new. */
  readonly store: (
    draft: AgreementDraftInput,
    base: Agreement | undefined,
  ) => Promise<Agreement>;
  /** What is said besides the terms, beneath them. */
  readonly beneath?: ReactNode;
  /** The word on the button that stores; that of a draft unless given. */
  readonly storeWord?: string;
  /** Which field of the draft the server means; undefined for none of it. */
  readonly fieldOf?: (field: string) => string | undefined;
  readonly onStored: (agreement: Agreement) => void;
  readonly onCancel: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { title, intro, initial, stored, store, onStored, onCancel } = props;
  const { beneath, storeWord = t('editor.save'), fieldOf = same } = props;
  const editing = useEditing(initial);
  const { form, draft, problems, errors, refuse } = editing;
  const { open, toggle, show } = useOpenSections();
  const { sending, send, meanwhile, isOffered, choose } = useStoring({
    form,
    replace: editing.replace,
    stored,
    store,
  });
  const leaving = useLeaving(sending.kind !== 'done' && !isSame(form, initial));
  const resting = useResting(draft, Object.keys(problems).length === 0);
  const onceReleased = useOnceReleased();
  const sent = useRef(draft);
  const isStale = isStaleSending(sending);
  useEffect(() => {
    if (sending.kind === 'failed' && !isStale) {
      const details = sending.details.flatMap(detail => {
        const field = fieldOf(detail.field);
        return field === undefined ? [] : [{ ...detail, field }];
      });
      refuse({ draft: sent.current, details });
      show(details.map(({ field }) => field));
    }
    // Once for each answer.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sending]);
  const save = async () => {
    editing.sayAll();
    const wrong = Object.keys(problems);
    if (wrong.length > 0) {
      show(wrong);
      return;
    }
    sent.current = draft;
    const answer = await send(draft);
    if (answer !== undefined) {
      onStored(answer);
    }
  };
  const failure = () => {
    if (isOffered) {
      return t('editor.offeredMeanwhile');
    }
    if (isStale) {
      return t('editor.stale');
    }
    return sending.kind === 'failed'
      ? t('editor.refused', { reason: sending.reason })
      : undefined;
  };
  return (
    <Stack data-testid="sla-agreement-editor">
      <Panel id="sla-editor-title-of-page" title={title}>
        {intro}
        {props.offering !== undefined && (
          <OfferingDifferences
            offering={props.offering}
            form={form}
            draft={draft}
          />
        )}
      </Panel>
      {meanwhile !== undefined && (
        <MeanwhilePanel
          {...meanwhile}
          onMine={contested => choose(contested, 'mine')}
          onTheirs={contested => choose(contested, 'theirs')}
        />
      )}
      <ProblemList errors={errors} onOpen={path => show([path])} />
      <div
        onBlur={({ target }) => {
          const path = pathOfId(target.id);
          if (path !== undefined) {
            onceReleased(() => editing.leave(path));
          }
        }}
      >
        <Stack>
          <EditorSections
            form={form}
            errors={errors}
            agreementId={stored?.agreement.id}
            arePartiesFixed={(stored?.agreement.version ?? 1) > 1}
            open={open}
            onToggle={toggle}
            onChange={editing.change}
          />
        </Stack>
      </div>
      <PreviewPanel draft={resting} agreementId={stored?.agreement.id} />
      {beneath}
      <div className={classes.buttons}>
        <Button
          variant="contained"
          color="primary"
          disabled={sending.kind === 'running' || isOffered}
          onClick={save}
        >
          {storeWord}
        </Button>
        <Button onClick={onCancel}>{t('editor.cancel')}</Button>
        <div role="status" aria-live="polite">
          <Typography color="error">{failure()}</Typography>
        </div>
      </div>
      {leaving.isAsked && (
        <QuestionDialog
          id="sla-editor-leave"
          title={t('editor.leaveTitle')}
          no={t('editor.stay')}
          yes={t('editor.leave')}
          onNo={leaving.stay}
          onYes={leaving.leave}
        >
          <Typography>{t('editor.leaveText')}</Typography>
        </QuestionDialog>
      )}
    </Stack>
  );
}

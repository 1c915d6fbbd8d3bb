import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import { useEffect, useState, type ReactNode } from 'react';
import { isStaleSending, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { Panel } from '../../../widgets/Panel';
import { Stack } from '../../../widgets/Stack';
import { EditorSections } from './EditorSections';
import { pathOfId } from './fieldAt';
import { focusField } from './focusField';
import type { AgreementForm } from './form/AgreementForm';
import { ProblemList } from './ProblemList';
import { sectionOf, SECTIONS, type SectionId } from './sectionList';
import { useEditing } from './useEditing';

const OPEN_AT_FIRST: readonly SectionId[] = SECTIONS.filter(
  ({ isRare }) => !isRare,
).map(({ id }) => id);

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

/** The terms of an agreement as a form, section by section. */
export function AgreementEditor(props: {
  readonly title: string;
  readonly intro: ReactNode;
  readonly initial: AgreementForm;
  /** Once a version was agreed its parties stay. */
  readonly arePartiesFixed?: boolean;
  readonly store: (draft: AgreementDraftInput) => Promise<Agreement>;
  readonly onStored: (agreement: Agreement) => void;
  readonly onCancel: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { title, intro, initial, arePartiesFixed = false } = props;
  const { store, onStored, onCancel } = props;
  const editing = useEditing(initial);
  const { form, draft, problems, errors, refuse } = editing;
  const { sending, send } = useSending<Agreement>();
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(
    new Set(OPEN_AT_FIRST),
  );
  /** The field that takes the focus once its section is open. */
  const [wanted, setWanted] = useState<{ readonly path: string }>();
  useEffect(() => {
    if (wanted !== undefined) {
      focusField(wanted.path);
    }
  }, [wanted]);
  const show = (path: string) => {
    setOpen(new Set([...open, sectionOf(path).id]));
    setWanted({ path });
  };
  const toggle = (id: SectionId) =>
    setOpen(
      new Set(
        open.has(id) ? [...open].filter(one => one !== id) : [...open, id],
      ),
    );
  useEffect(() => {
    if (sending.kind === 'failed' && !isStaleSending(sending)) {
      refuse({ draft, details: sending.details });
      if (sending.details.length > 0) {
        setOpen(
          known =>
            new Set([
              ...known,
              ...sending.details.map(({ field }) => sectionOf(field).id),
            ]),
        );
        setWanted({ path: sending.details[0].field });
      }
    }
    // What was sent is the draft of the render in which the answer came: the form rests while it is sent.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [sending]);
  const save = async () => {
    editing.sayAll();
    const wrong = Object.keys(problems);
    if (wrong.length > 0) {
      setOpen(new Set([...open, ...wrong.map(path => sectionOf(path).id)]));
      setWanted({ path: wrong[0] });
      return;
    }
    const stored = await send(async () => await store(draft));
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  return (
    <Stack data-testid="sla-agreement-editor">
      <Panel id="sla-editor-title-of-page" title={title}>
        {intro}
      </Panel>
      <ProblemList errors={errors} onOpen={show} />
      <div
        onBlur={({ target }) => {
          const path = pathOfId(target.id);
          if (path !== undefined) {
            editing.leave(path);
          }
        }}
      >
        <Stack>
          <EditorSections
            form={form}
            errors={errors}
            arePartiesFixed={arePartiesFixed}
            open={open}
            onToggle={toggle}
            onChange={editing.change}
          />
        </Stack>
      </div>
      <div className={classes.buttons}>
        <Button
          variant="contained"
          color="primary"
          disabled={sending.kind === 'running'}
          onClick={save}
        >
          {t('editor.save')}
        </Button>
        <Button onClick={onCancel}>{t('editor.cancel')}</Button>
        <div role="status" aria-live="polite">
          {sending.kind === 'failed' && (
            <Typography color="error">
              {t('editor.refused', { reason: sending.reason })}
            </Typography>
          )}
        </div>
      </div>
    </Stack>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  DeclareMaintenanceWindowInput,
  MaintenancePreview,
  MaintenanceWindow,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { clockZone, instantOfInput } from '../../format/localInput';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { FieldGrid } from '../../widgets/FieldGrid';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { TextField } from '../../widgets/TextField';
import { OccurrencesTable } from './OccurrencesTable';
import { ScheduleFields } from './ScheduleFields';
import { scheduleOf, type ScheduleInput } from './scheduleOf';

interface Fields {
  readonly title: string;
  readonly text: string;
  readonly schedule: ScheduleInput;
  readonly announced: string;
  readonly evidence: string;
}

const EMPTY: Fields = {
  title: '',
  text: '',
  schedule: { howOften: 'once', begin: '', hours: '2', rule: '' },
  announced: '',
  evidence: '',
};

function windowOf(
  entityRef: string,
  { title, text, schedule, announced, evidence }: Fields,
): DeclareMaintenanceWindowInput | undefined {
  const when = scheduleOf(schedule, clockZone());
  return when === undefined || title.trim() === ''
    ? undefined
    : {
        entityRef,
        title,
        text: text.trim() === '' ? null : text,
        schedule: when,
        announcedAt: instantOfInput(announced) ?? null,
        evidence: evidence.trim() === '' ? null : evidence,
      };
}

/** Declares planned work, once what is excluded of it, what not and why, was seen. */
export function DeclareWindowForm(props: {
  readonly entityRef: string;
  readonly name: string;
  readonly onDeclared: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { entityRef, name, onDeclared } = props;
  const [fields, setFields] = useState(EMPTY);
  const preview = useSending<MaintenancePreview>();
  const declaring = useSending<MaintenanceWindow>();
  const window = windowOf(entityRef, fields);
  const seen =
    preview.sending.kind === 'done' ? preview.sending.value : undefined;
  const change = (changed: Partial<Fields>) => {
    setFields({ ...fields, ...changed });
    // What was seen is of other fields.
    preview.reset();
    declaring.reset();
  };
  const show = async () =>
    window &&
    (await preview.send(
      async () => await api.previewMaintenanceWindow(window),
    ));
  const declare = async () => {
    const declared =
      window &&
      (await declaring.send(
        async () => await api.declareMaintenanceWindow(window),
      ));
    if (declared !== undefined) {
      setFields(EMPTY);
      preview.reset();
      onDeclared();
    }
  };
  const isBusy =
    preview.sending.kind === 'running' || declaring.sending.kind === 'running';
  const failed = [preview.sending, declaring.sending].find(
    ({ kind }) => kind === 'failed',
  );
  return (
    <Panel id="sla-maintenance-declare" title={t('maintenance.declareTitle')}>
      <Typography>{t('maintenance.declareIntro', { name })}</Typography>
      <FieldGrid
        label={t('maintenance.declareTitle')}
        onSubmit={seen === undefined ? show : declare}
        buttons={
          <>
            <Button
              variant="outlined"
              disabled={window === undefined || isBusy}
              onClick={show}
            >
              {t('maintenance.preview')}
            </Button>
            <Button
              variant="contained"
              color="primary"
              disabled={seen === undefined || isBusy}
              onClick={declare}
            >
              {t('maintenance.declare')}
            </Button>
            {seen === undefined && (
              <Typography variant="body2" color="textSecondary">
                {t('maintenance.previewFirst')}
              </Typography>
            )}
          </>
        }
      >
        <TextField
          id="sla-maintenance-title"
          required
          inputProps={{ maxLength: 200 }}
          label={t('maintenance.fieldTitle')}
          value={fields.title}
          onChange={({ target }) => change({ title: target.value })}
        />
        <TextField
          id="sla-maintenance-text"
          multiline
          inputProps={{ maxLength: 2000 }}
          label={t('maintenance.fieldText')}
          value={fields.text}
          onChange={({ target }) => change({ text: target.value })}
        />
        <ScheduleFields
          schedule={fields.schedule}
          onChange={schedule => change({ schedule })}
        />
        <TextField
          id="sla-maintenance-announced"
          type="datetime-local"
          InputLabelProps={{ shrink: true }}
          label={t('maintenance.fieldAnnounced')}
          value={fields.announced}
          onChange={({ target }) => change({ announced: target.value })}
        />
        {fields.announced !== '' && (
          <TextField
            id="sla-maintenance-evidence"
            required
            inputProps={{ maxLength: 2000 }}
            label={t('maintenance.fieldEvidence')}
            value={fields.evidence}
            onChange={({ target }) => change({ evidence: target.value })}
          />
        )}
      </FieldGrid>
      {preview.sending.kind === 'running' && (
        <Loading text={t('maintenance.previewing')} />
      )}
      <div role="status" aria-live="polite">
        {failed?.kind === 'failed' && (
          <Typography color="error">
            {t('maintenance.failed', { reason: failed.reason })}
          </Typography>
        )}
        {declaring.sending.kind === 'done' && (
          <Typography>{t('maintenance.declared')}</Typography>
        )}
        {seen && seen.occurrences.length === 0 && (
          <Typography>{t('maintenance.noOccurrence')}</Typography>
        )}
      </div>
      {seen && seen.occurrences.length > 0 && (
        <>
          <Typography component="h3" variant="subtitle1">
            {t('maintenance.previewTitle')}
          </Typography>
          <OccurrencesTable
            label={t('maintenance.previewTitle')}
            occurrences={seen.occurrences}
          />
        </>
      )}
    </Panel>
  );
}

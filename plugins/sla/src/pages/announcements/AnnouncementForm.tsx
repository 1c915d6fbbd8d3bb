import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  ANNOUNCEMENT_KINDS,
  type Announcement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { clockZone } from '../../format/localInput';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntitiesInput } from '../../widgets/EntitiesInput';
import { FieldGrid } from '../../widgets/FieldGrid';
import { ChoiceInput, TextInput, TimeInput } from '../../widgets/inputs';
import { MarkdownInput } from '../../widgets/MarkdownInput';
import { Panel } from '../../widgets/Panel';
import { WideField } from '../../widgets/WideField';
import { kindOf, type AnnouncementFields } from './announcementFields';

const KINDS = ['system', 'component', 'api', 'resource', 'domain'];
const ID = 'sla-announcement';

/** Writes an announcement, or changes it as long as nobody was told. */
export function AnnouncementForm(props: {
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly initial: AnnouncementFields;
  readonly store: (fields: AnnouncementFields) => Promise<Announcement>;
  readonly onStored: (announcement: Announcement) => void;
}) {
  const t = useTranslate();
  const { title, intro, submit, initial, store, onStored } = props;
  const [fields, setFields] = useState(initial);
  const { sending, send, reset } = useSending<Announcement>();
  const errors = refusedFields(sending);
  const change = (changed: Partial<AnnouncementFields>) => {
    setFields({ ...fields, ...changed });
    reset();
  };
  const save = async () => {
    const stored = await send(async () => await store(fields));
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  const zone = clockZone();
  return (
    <Panel id={`${ID}-form`} title={title}>
      <Typography>{intro}</Typography>
      <FieldGrid
        label={title}
        saysWhatIsMissing
        onSubmit={save}
        buttons={
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={fields.title.trim() === '' || sending.kind === 'running'}
          >
            {submit}
          </Button>
        }
      >
        <ChoiceInput
          id={`${ID}-kind`}
          field="kind"
          label={t('announcements.fieldKind')}
          value={fields.kind}
          errors={errors}
          choices={ANNOUNCEMENT_KINDS.map(kind => ({
            value: kind,
            text: t(`announcements.kinds.${kind}`),
          }))}
          onChange={kind => change({ kind: kindOf(kind) })}
        />
        <TextInput
          id={`${ID}-title`}
          field="title"
          label={t('announcements.fieldTitle')}
          value={fields.title}
          errors={errors}
          most={200}
          required
          onChange={text => change({ title: text })}
        />
        <EntitiesInput
          id={`${ID}-entities`}
          label={t('announcements.fieldEntities')}
          kinds={KINDS}
          values={fields.entities}
          errorOf={index => errors[`entities.${index}`]}
          help={t('announcements.entitiesHelp')}
          onChange={entities => change({ entities })}
        />
        <TimeInput
          id={`${ID}-from`}
          field="from"
          label={t('announcements.fieldFromOn', { zone })}
          value={fields.from}
          errors={errors}
          onChange={from => change({ from })}
        />
        <TimeInput
          id={`${ID}-to`}
          field="to"
          label={t('announcements.fieldTo')}
          value={fields.to}
          errors={errors}
          onChange={to => change({ to })}
        />
        <WideField>
          <MarkdownInput
            id={`${ID}-text`}
            field="text"
            label={t('announcements.fieldText')}
            value={fields.text}
            errors={errors}
            onChange={text => change({ text })}
          />
        </WideField>
      </FieldGrid>
      <div role="status" aria-live="polite">
        {sending.kind === 'failed' && (
          <Typography color="error">
            {t('announcements.refused', { reason: sending.reason })}
          </Typography>
        )}
        {sending.kind === 'done' && (
          <Typography>{t('announcements.stored')}</Typography>
        )}
      </div>
    </Panel>
  );
}

import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { titleIn } from '../../hooks/loadTitles';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { ChoiceInput, TextInput } from '../../widgets/inputs';
import type { Mine } from './loadMine';
import { choicesOf, type ServiceChoice } from './serviceChoices';

const ID = 'sla-mine-say';

/** What somebody may say: that something is bad, or that something is needed. */
export type Saying = 'complaint' | 'wish';

interface Said {
  readonly customerRef: string;
  /** Ref of the entity that it is about; undefined for none. */
  readonly service: string | undefined;
  readonly title: string;
  readonly text: string;
}

async function sendComplaint(api: SlaApi, said: Said): Promise<unknown> {
  const { customerRef, service, title, text } = said;
  return await api.recordInteraction(customerRef, {
    kind: 'complaint',
    title,
    text,
    entities: service === undefined ? [] : [service],
  });
}

async function sendWish(api: SlaApi, said: Said): Promise<unknown> {
  const { customerRef, service = '', title, text } = said;
  return await api.createRequirement(customerRef, {
    title,
    service,
    wanted: { kind: 'words', text: title },
    reason: text === '' ? null : text,
  });
}

/** Complains, or asks for something: about which service, what, and why. */
export function SayDialog(props: {
  readonly saying: Saying;
  readonly mine: Mine;
  readonly onSaid: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { saying, mine, onSaid, onClose } = props;
  const choices = choicesOf(mine);
  const [choice, setChoice] = useState(choices[0]?.value ?? '');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const { sending, send } = useSending<unknown>();
  const errors = refusedFields(sending);
  const several = mine.customers.length > 1;
  const textOf = ({ service, customerTitle }: ServiceChoice) => {
    if (service === undefined) {
      return customerTitle;
    }
    const name = titleIn(mine.titles, service);
    return several ? `${customerTitle}: ${name}` : name;
  };
  const chosen = choices.find(({ value }) => value === choice);
  const store = async () => {
    if (chosen === undefined) {
      return;
    }
    const said = { ...chosen, title: title.trim(), text: text.trim() };
    const done = await send(async () => {
      await (saying === 'complaint' ? sendComplaint : sendWish)(api, said);
      return true;
    });
    if (done !== undefined) {
      onSaid();
    }
  };
  return (
    <FormDialog
      id={`${ID}-title-of-dialog`}
      title={t(`mine.${saying}Title`)}
      intro={t(`mine.${saying}Intro`)}
      failure={
        sending.kind === 'failed'
          ? t('relationship.failed', { reason: sending.reason })
          : undefined
      }
      store={t('mine.send')}
      close={t('relationship.cancel')}
      isReady={
        title.trim() !== '' &&
        chosen !== undefined &&
        sending.kind !== 'running'
      }
      onStore={store}
      onClose={onClose}
    >
      <TextInput
        id={`${ID}-title`}
        field="title"
        required
        most={200}
        label={t(`mine.${saying}What`)}
        value={title}
        errors={errors}
        onChange={setTitle}
      />
      <ChoiceInput
        id={`${ID}-service`}
        field="service"
        label={t('mine.service')}
        value={choice}
        errors={errors}
        choices={choices.map(one => ({ value: one.value, text: textOf(one) }))}
        onChange={setChoice}
      />
      <TextInput
        id={`${ID}-text`}
        field="text"
        isLong
        most={10_000}
        label={t(`mine.${saying}Why`)}
        value={text}
        errors={errors}
        onChange={setText}
      />
    </FormDialog>
  );
}

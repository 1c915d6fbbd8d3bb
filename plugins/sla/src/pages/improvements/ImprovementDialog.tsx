import { useApi } from '@backstage/core-plugin-api';
import type {
  Improvement,
  SlaApi,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useFormat } from '../../format/useFormat';
import { allOf } from '../../hooks/allOf';
import { meanwhileInWords } from '../../hooks/meanwhileInWords';
import { useChanging } from '../../hooks/useChanging';
import { useReadOf } from '../../hooks/useReadOf';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import { FormDialog } from '../../widgets/FormDialog';
import { ChoiceInput, DateInput, TextInput } from '../../widgets/inputs';
import { MarkdownInput } from '../../widgets/MarkdownInput';
import { useFirstError } from '../../widgets/useFirstError';
import { VisibilityInput } from '../../widgets/VisibilityInput';
import { OWNER_KINDS } from '../customer/actions/ownerKinds';

const ID = 'sla-improvement';

/** An improvement as it stands in the form; what is empty is none. */
interface Fields {
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly targetId: string;
  readonly expected: string;
  readonly expectedFigure: string;
  readonly result: string;
  readonly visibility: Visibility;
}

function fieldsOf(improvement: Improvement | undefined): Fields {
  return {
    title: improvement?.title ?? '',
    text: improvement?.text ?? '',
    owner: improvement?.owner ?? '',
    due: improvement?.due ?? '',
    targetId: improvement?.target?.targetId ?? '',
    expected: improvement?.expected ?? '',
    expectedFigure: improvement?.expectedFigure ?? '',
    result: improvement?.result ?? '',
    visibility: improvement?.visibility ?? 'internal',
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

function sentOf({ title, text, visibility, ...rest }: Fields) {
  return {
    title,
    text,
    visibility,
    owner: orNull(rest.owner),
    due: orNull(rest.due),
    targetId: orNull(rest.targetId),
    expected: orNull(rest.expected),
    expectedFigure: orNull(rest.expectedFigure),
    result: orNull(rest.result),
  };
}

/** Targets of the agreements with a customer that were offered, by agreement and name. */
async function readTargets(api: SlaApi, customerRef: string) {
  const agreements = await allOf(cursor =>
    api.getAgreements({ customerRef, type: 'sla', cursor }),
  );
  return agreements
    .filter(({ state }) => state !== 'draft')
    .flatMap(({ title, targets }) =>
      targets.map(({ id, name }) => ({
        value: id,
        text: `${title}: ${name}`,
      })),
    );
}

/** Writes an improvement down, or anew. */
export function ImprovementDialog(props: {
  readonly customerRef: string;
  /** What is changed; undefined for a new one. */
  readonly improvement: Improvement | undefined;
  readonly onStored: () => void;
  readonly onClose: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, improvement, onStored, onClose } = props;
  const { value: targets = [] } = useReadOf(customerRef, readTargets);
  const form = useChanging<Improvement, Fields>({
    stored: improvement,
    draftOf: fieldsOf,
    read: async stored => await api.getImprovement(stored),
    store: async (fields, base) =>
      base === undefined
        ? await api.createImprovement(customerRef, sentOf(fields))
        : await api.changeImprovement(base, base.etag, sentOf(fields)),
  });
  const { draft, change, errors, sending } = form;
  useFirstError(ID, errors);
  const titleOf = useTitles([form.meanwhile?.now.owner]);
  const describe = (field: keyof Fields, now: Improvement) =>
    ({
      title: { label: t('improvements.fieldTitle'), text: now.title },
      text: { label: t('improvements.fieldText'), text: now.text },
      owner: {
        label: t('improvements.fieldOwner'),
        text: now.owner === null ? '–' : titleOf(now.owner),
      },
      due: {
        label: t('improvements.fieldDue'),
        text: now.due === null ? '–' : format.date(now.due),
      },
      targetId: {
        label: t('improvements.fieldTarget'),
        text: now.target?.targetName ?? '–',
      },
      expected: {
        label: t('improvements.fieldExpected'),
        text: now.expected ?? '–',
      },
      expectedFigure: {
        label: t('improvements.fieldExpectedFigure'),
        text: now.expectedFigure ?? '–',
      },
      result: { label: t('improvements.fieldResult'), text: now.result ?? '–' },
      visibility: {
        label: t('improvements.visibility'),
        text: t(`dialogue.visibilities.${now.visibility}`),
      },
    }[field]);
  const sendIt = async () => {
    if ((await form.send()) !== undefined) {
      onStored();
    }
  };
  const input = (field: keyof Fields) => ({
    id: `${ID}-${field}`,
    field,
    value: draft[field],
    errors,
    onChange: (text: string) => change({ [field]: text }),
  });
  return (
    <FormDialog
      id={ID}
      title={t(
        improvement === undefined
          ? 'improvements.addTitle'
          : 'improvements.changeTitle',
      )}
      intro={t('improvements.formIntro')}
      failure={meanwhileInWords(form, t, describe)}
      store={t('improvements.store')}
      close={t('improvements.cancel')}
      isReady={draft.title.trim() !== '' && sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <TextInput
        {...input('title')}
        label={t('improvements.fieldTitle')}
        most={200}
        required
      />
      <EntityInput
        id={`${ID}-owner`}
        label={t('improvements.fieldOwner')}
        help={t('improvements.ownerHelp')}
        kinds={OWNER_KINDS}
        value={draft.owner}
        error={errors.owner}
        onChange={owner => change({ owner })}
      />
      <DateInput {...input('due')} label={t('improvements.fieldDue')} />
      <VisibilityInput
        id={`${ID}-visibility`}
        value={draft.visibility}
        errors={errors}
        onChange={visibility => change({ visibility })}
      />
      <ChoiceInput
        {...input('targetId')}
        label={t('improvements.fieldTarget')}
        choices={[
          { value: '', text: t('improvements.noTarget') },
          ...withNamed(targets, improvement),
        ]}
      />
      <TextInput
        {...input('expectedFigure')}
        label={t('improvements.fieldExpectedFigure')}
        help={t('improvements.expectedFigureHelp')}
        most={200}
      />
      <TextInput
        {...input('expected')}
        label={t('improvements.fieldExpected')}
        most={2000}
        isLong
      />
      <MarkdownInput {...input('text')} label={t('improvements.fieldText')} />
      {improvement !== undefined && (
        <TextInput
          {...input('result')}
          label={t('improvements.fieldResult')}
          most={10_000}
          isLong
        />
      )}
    </FormDialog>
  );
}

/** The target that it names stays a choice, though its agreement may be over. */
function withNamed(
  targets: readonly { readonly value: string; readonly text: string }[],
  improvement: Improvement | undefined,
) {
  const target = improvement?.target;
  return target === undefined ||
    target === null ||
    targets.some(({ value }) => value === target.targetId)
    ? targets
    : [
        ...targets,
        {
          value: target.targetId,
          text: `${target.agreementTitle}: ${target.targetName}`,
        },
      ];
}

import { useApi } from '@backstage/core-plugin-api';
import {
  OPPORTUNITY_STAGES,
  type Opportunity,
  type WriteOpportunityInput,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { amountOf, typedAmount } from '../../../format/money';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { meanwhileInWords } from '../../../hooks/meanwhileInWords';
import { useChanging } from '../../../hooks/useChanging';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import {
  CheckInput,
  ChoiceInput,
  DateInput,
  NumberInput,
  TextInput,
} from '../../../widgets/inputs';
import { useFirstError } from '../../../widgets/useFirstError';
import type { NamedService } from '../useCustomerServices';

const ID = 'sla-opportunity';

/** An opportunity as it stands in the form. */
function draftOf(opportunity: Opportunity | undefined) {
  const { value = null } = opportunity ?? {};
  return {
    title: opportunity?.title ?? '',
    text: opportunity?.text ?? '',
    stage: opportunity?.stage ?? 'spotted',
    amount: value === null ? '' : typedAmount(value),
    currency: value?.currency ?? 'EUR',
    services: opportunity?.services ?? [],
    nextStep: opportunity?.nextStep ?? '',
    nextStepDue: opportunity?.nextStepDue ?? '',
  };
}

type OpportunityDraft = ReturnType<typeof draftOf>;

/** What is sent of a draft. */
function sentOf({
  amount,
  currency,
  nextStepDue,
  ...rest
}: OpportunityDraft): WriteOpportunityInput {
  return {
    ...rest,
    services: [...rest.services],
    value:
      amount.trim() === ''
        ? null
        : { amount: amountOf(amount, currency), currency },
    nextStepDue: nextStepDue === '' ? null : nextStepDue,
  };
}

/** Errors of parts of a value stand at the inputs that they are typed in. */
function errorsByInput(errors: Readonly<Record<string, string>>) {
  const { 'value.amount': amount, 'value.currency': currency } = errors;
  return {
    ...errors,
    ...(amount === undefined ? {} : { amount }),
    ...(currency === undefined ? {} : { currency }),
  };
}

/** Writes an opportunity down, or anew. */
export function OpportunityDialog(props: {
  readonly customerRef: string;
  readonly services: readonly NamedService[];
  /** What is changed; undefined for a new one. */
  readonly opportunity: Opportunity | undefined;
  readonly onClose: () => void;
  readonly onStored: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { customerRef, services, opportunity, onClose, onStored } = props;
  const format = useFormat();
  const form = useChanging({
    stored: opportunity,
    draftOf,
    read: async ({ id }) => {
      const stored = await allOf(cursor =>
        api.getOpportunities(customerRef, { limit: 100, cursor }),
      );
      return stored.find(one => one.id === id);
    },
    store: async (typed, base) =>
      base === undefined
        ? await api.createOpportunity(customerRef, sentOf(typed))
        : await api.changeOpportunity(customerRef, {
            id: base.id,
            etag: base.etag,
            opportunity: sentOf(typed),
          }),
  });
  const { draft, change, sending } = form;
  const errors = errorsByInput(form.errors);
  useFirstError(ID, errors);
  const titleIn = (ref: string) =>
    services.find(one => one.ref === ref)?.title ?? ref;
  const describe = (field: keyof OpportunityDraft, now: Opportunity) => {
    const value =
      now.value === null ? t('opportunities.noValue') : format.money(now.value);
    return {
      title: { label: t('opportunities.fieldTitle'), text: now.title },
      text: { label: t('opportunities.text'), text: now.text },
      stage: {
        label: t('opportunities.stage'),
        text: t(`opportunities.stages.${now.stage}`),
      },
      amount: { label: t('opportunities.amount'), text: value },
      currency: { label: t('opportunities.currency'), text: value },
      services: {
        label: t('opportunities.services'),
        text: now.services.map(titleIn).join(', ') || '–',
      },
      nextStep: {
        label: t('opportunities.nextStep'),
        text: now.nextStep ?? t('opportunities.noStep'),
      },
      nextStepDue: {
        label: t('opportunities.due'),
        text: now.nextStepDue === null ? '–' : format.date(now.nextStepDue),
      },
    }[field];
  };
  const store = async () => {
    if ((await form.send()) !== undefined) {
      onStored();
    }
  };
  const text = (
    field: 'title' | 'text' | 'currency' | 'nextStep',
    label: string,
    most: number,
  ) => ({
    id: `${ID}-${field}`,
    field,
    label,
    most,
    value: draft[field],
    errors,
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <FormDialog
      id={ID}
      title={
        opportunity === undefined
          ? t('opportunities.add')
          : t('opportunities.changeOf', { title: opportunity.title })
      }
      intro={t('opportunities.intro')}
      failure={meanwhileInWords(form, t, describe)}
      store={t('opportunities.store')}
      close={t('measurements.close')}
      isReady={draft.title.trim() !== '' && sending.kind !== 'running'}
      onStore={store}
      onClose={onClose}
    >
      <TextInput
        {...text('title', t('opportunities.fieldTitle'), 200)}
        required
      />
      <ChoiceInput
        id={`${ID}-stage`}
        field="stage"
        label={t('opportunities.stage')}
        value={draft.stage}
        errors={errors}
        onChange={value =>
          change({
            stage:
              OPPORTUNITY_STAGES.find(stage => stage === value) ?? 'spotted',
          })
        }
        choices={OPPORTUNITY_STAGES.map(value => ({
          value,
          text: t(`opportunities.stages.${value}`),
        }))}
      />
      <NumberInput
        id={`${ID}-amount`}
        field="amount"
        label={t('opportunities.amount')}
        value={draft.amount}
        errors={errors}
        onChange={amount => change({ amount })}
      />
      <TextInput
        {...text('currency', t('opportunities.currency'), 3)}
        help={t('opportunities.currencyHelp')}
      />
      <TextInput {...text('nextStep', t('opportunities.nextStep'), 2000)} />
      <DateInput
        id={`${ID}-due`}
        field="nextStepDue"
        label={t('opportunities.due')}
        value={draft.nextStepDue}
        errors={errors}
        onChange={nextStepDue => change({ nextStepDue })}
      />
      <TextInput {...text('text', t('opportunities.text'), 10_000)} isLong />
      <fieldset>
        <legend>{t('opportunities.services')}</legend>
        {services.map(({ ref, title }) => (
          <CheckInput
            key={ref}
            id={`${ID}-${ref}`}
            label={title}
            isChecked={draft.services.includes(ref)}
            onChange={isChecked =>
              change({
                services: isChecked
                  ? [...draft.services, ref]
                  : draft.services.filter(one => one !== ref),
              })
            }
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}

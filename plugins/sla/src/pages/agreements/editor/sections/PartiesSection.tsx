import {
  AGREEMENT_TYPES,
  type AgreementType,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../../translations/useTranslate';
import { EntitiesInput } from '../../../../widgets/EntitiesInput';
import { EntityInput } from '../../../../widgets/EntityInput';
import { ChoiceInput, TextInput } from '../../../../widgets/inputs';
import { WideField } from '../../../../widgets/WideField';
import { withError } from '../fieldAt';
import type { Choices } from '../useChoices';
import { Fields } from '../widgets/Fields';
import type { SectionProps } from './SectionProps';

const GROUPS = ['group'];
const CUSTOMERS = ['customer'];
/** Who can be on the other side. */
const RELIANT_KINDS: Readonly<Record<AgreementType, readonly string[]>> = {
  sla: CUSTOMERS,
  ola: GROUPS,
  uc: [...CUSTOMERS, ...GROUPS],
};

/** What kind of agreement it is, what it is called, and between whom. */
export function PartiesSection(
  props: SectionProps & {
    readonly choices: Choices;
    /** Once a version was agreed its parties stay. */
    readonly arePartiesFixed: boolean;
  },
) {
  const t = useTranslate();
  const { form, onChange, at, choices, arePartiesFixed } = props;
  const { type, customer, provider, supplier, covers } = form;
  const known = choices.customers.filter(({ state }) => state !== 'archived');
  const isKnown = customer === '' || known.some(({ ref }) => ref === customer);
  const canChoose = type === 'sla' && known.length > 0;
  return (
    <Fields>
      <ChoiceInput
        {...at('type')}
        label={t('editor.type')}
        value={type}
        disabled={arePartiesFixed}
        onChange={value =>
          onChange({ type: AGREEMENT_TYPES.find(one => one === value) })
        }
        choices={AGREEMENT_TYPES.map(value => ({
          value,
          text: t(`editor.types.${value}`),
        }))}
      />
      <TextInput
        {...at('title')}
        label={t('editor.title')}
        value={form.title}
        most={200}
        required
        onChange={title => onChange({ title })}
      />
      {canChoose ? (
        <ChoiceInput
          {...at('customer')}
          label={t('editor.customer')}
          value={customer}
          required
          disabled={arePartiesFixed}
          onChange={ref => onChange({ customer: ref })}
          choices={[
            { value: '', text: t('editor.choose') },
            ...(isKnown ? [] : [{ value: customer, text: customer }]),
            ...known.map(({ ref, title }) => ({ value: ref, text: title })),
          ]}
        />
      ) : (
        <EntityInput
          {...withError(at('customer'))}
          label={t(type === 'sla' ? 'editor.customer' : 'editor.reliant')}
          kinds={RELIANT_KINDS[type]}
          value={customer}
          required
          help={t('relationship.entityHelp')}
          onChange={ref => onChange({ customer: ref })}
        />
      )}
      {type === 'uc' ? (
        <TextInput
          {...at('provider.supplier')}
          label={t('editor.supplier')}
          value={supplier}
          most={200}
          required
          disabled={arePartiesFixed}
          onChange={text => onChange({ supplier: text })}
        />
      ) : (
        <EntityInput
          {...withError(at('provider'))}
          label={t('editor.provider')}
          kinds={GROUPS}
          value={provider}
          required
          help={t('relationship.entityHelp')}
          onChange={ref => onChange({ provider: ref })}
        />
      )}
      {type === 'sla' && (
        <WideField>
          <EntitiesInput
            {...withError(at('covers'))}
            label={t('editor.covers')}
            kinds={CUSTOMERS}
            values={covers}
            errorOf={i => at(`covers.${i}`).errors[`covers.${i}`]}
            help={t('editor.coversHelp')}
            onChange={refs => onChange({ covers: refs })}
          />
        </WideField>
      )}
    </Fields>
  );
}

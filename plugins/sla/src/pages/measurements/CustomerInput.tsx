import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import { titleIn, type Titles } from '../../hooks/loadTitles';
import { useTranslate } from '../../translations/useTranslate';
import { ChoiceInput } from '../../widgets/inputs';
import type { FieldErrors } from '../../widgets/FieldErrors';

/** Customers by ref, with their titles. */
export function titlesOf(customers: readonly Customer[]): Titles {
  return new Map(customers.map(({ ref, title }) => [ref, title]));
}

/** Whom a fact concerns: everybody, or one customer of the entity. */
export function CustomerInput(props: {
  readonly idPrefix: string;
  readonly value: string;
  readonly customers: readonly Customer[];
  /** Whether each fact names its customer. */
  readonly isRequired: boolean;
  readonly errors: FieldErrors;
  readonly onChange: (customer: string) => void;
}) {
  const t = useTranslate();
  const { idPrefix, value, customers, isRequired, errors, onChange } = props;
  const titles = titlesOf(customers);
  // One that uses the entity no more stays to be seen.
  const refs = new Set([
    ...customers.map(({ ref }) => ref),
    ...(value === '' ? [] : [value]),
  ]);
  return (
    <ChoiceInput
      id={`${idPrefix}-customer`}
      field="customer"
      label={t('measurements.customer')}
      value={value}
      required={isRequired}
      errors={errors}
      onChange={onChange}
      choices={[
        {
          value: '',
          text: isRequired
            ? t('measurements.chooseCustomer')
            : t('measurements.everybody'),
        },
        ...[...refs].map(ref => ({ value: ref, text: titleIn(titles, ref) })),
      ]}
    />
  );
}

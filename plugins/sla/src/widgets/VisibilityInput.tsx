import {
  VISIBILITIES,
  type Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../translations/useTranslate';
import type { FieldErrors } from './FieldErrors';
import { ChoiceInput } from './inputs';

/** The choice of who sees something. */
export function VisibilityInput(props: {
  readonly id: string;
  readonly field?: string;
  readonly value: Visibility;
  readonly errors: FieldErrors;
  readonly disabled?: boolean;
  readonly onChange: (visibility: Visibility) => void;
}) {
  const t = useTranslate();
  const { field = 'visibility', onChange, ...input } = props;
  return (
    <ChoiceInput
      {...input}
      field={field}
      label={t('dialogue.fieldVisibility')}
      choices={VISIBILITIES.map(value => ({
        value,
        text: t(`dialogue.visibilityChoices.${value}`),
      }))}
      onChange={chosen => onChange(chosen === 'shared' ? 'shared' : 'internal')}
    />
  );
}

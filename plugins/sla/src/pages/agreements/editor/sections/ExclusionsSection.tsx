import FormControl from '@material-ui/core/FormControl';
import FormLabel from '@material-ui/core/FormLabel';
import {
  EXCLUSION_APPROVALS,
  EXCLUSION_GROUNDS,
} from '@service-levels/backstage-plugin-sla-common';
import { groundInWords } from '../../../../format/groundInWords';
import { useTranslate } from '../../../../translations/useTranslate';
import { CheckInput, ChoiceInput } from '../../../../widgets/inputs';
import { fieldId } from '../fieldAt';
import { Fields } from '../widgets/Fields';
import type { SectionProps } from './SectionProps';

/** On what grounds time may be taken out afterwards, and who has to approve it. */
export function ExclusionsSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  const { exclusionGrounds: grounds } = form;
  return (
    <Fields>
      <FormControl component="fieldset">
        <FormLabel component="legend">{t('editor.grounds')}</FormLabel>
        {EXCLUSION_GROUNDS.map(ground => (
          <CheckInput
            key={ground}
            id={fieldId(`exclusionGrounds.${ground}`)}
            label={groundInWords(ground, t)}
            isChecked={grounds.includes(ground)}
            onChange={isChecked =>
              onChange({
                exclusionGrounds: isChecked
                  ? [...grounds, ground]
                  : grounds.filter(one => one !== ground),
              })
            }
          />
        ))}
      </FormControl>
      {grounds.length > 0 && (
        <ChoiceInput
          {...at('exclusionApproval')}
          label={t('editor.approval')}
          value={form.exclusionApproval}
          onChange={value =>
            onChange({
              exclusionApproval:
                EXCLUSION_APPROVALS.find(one => one === value) ?? 'customer',
            })
          }
          choices={EXCLUSION_APPROVALS.map(value => ({
            value,
            text: t(`editor.approvals.${value}`),
          }))}
        />
      )}
    </Fields>
  );
}

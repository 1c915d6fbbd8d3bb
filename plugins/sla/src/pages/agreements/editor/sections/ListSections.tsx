import { useTranslate } from '../../../../translations/useTranslate';
import { TextInput } from '../../../../widgets/inputs';
import { Fields } from '../widgets/Fields';
import { RowsField } from '../widgets/RowsField';
import type { SectionProps } from './SectionProps';

/** How much the customer may use it. */
export function WorkloadSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  return (
    <RowsField
      at={at('workloadLimits')}
      rows={form.workloadLimits}
      onChange={workloadLimits => onChange({ workloadLimits })}
      nameOf={(_row, number) => t('editor.limitName', { number })}
      add={t('editor.addLimit')}
      newRow={() => ({ title: '', limit: '' })}
    >
      {(row, change, i) => (
        <Fields>
          {(['title', 'limit'] as const).map(field => (
            <TextInput
              key={field}
              {...at(`workloadLimits.${i}.${field}`)}
              label={t(`editor.limitFields.${field}`)}
              value={row[field]}
              most={200}
              required
              onChange={text => change({ [field]: text })}
            />
          ))}
        </Fields>
      )}
    </RowsField>
  );
}

/** What the customer does for it. */
export function DutiesSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  return (
    <RowsField
      at={at('customerDuties')}
      rows={form.customerDuties.map(text => ({ text }))}
      onChange={rows =>
        onChange({ customerDuties: rows.map(({ text }) => text) })
      }
      nameOf={(_row, number) => t('editor.dutyName', { number })}
      add={t('editor.addDuty')}
      newRow={() => ({ text: '' })}
    >
      {({ text }, change, i) => (
        <TextInput
          {...at(`customerDuties.${i}`)}
          label={t('editor.duty')}
          value={text}
          most={5000}
          isLong
          required
          onChange={changed => change({ text: changed })}
        />
      )}
    </RowsField>
  );
}

/** Who is turned to when, step by step. */
export function EscalationSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  return (
    <RowsField
      at={at('escalation')}
      rows={form.escalation}
      onChange={escalation => onChange({ escalation })}
      nameOf={(_row, number) => t('editor.stepName', { number })}
      add={t('editor.addStep')}
      newRow={() => ({ to: '', after: '', contact: '' })}
    >
      {(row, change, i) => (
        <Fields>
          {(['to', 'after', 'contact'] as const).map(field => (
            <TextInput
              key={field}
              {...at(`escalation.${i}.${field}`)}
              label={t(`editor.stepFields.${field}`)}
              value={row[field]}
              most={200}
              required={field === 'to'}
              onChange={text => change({ [field]: text })}
            />
          ))}
        </Fields>
      )}
    </RowsField>
  );
}

/** What words mean in it. */
export function DefinitionsSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  return (
    <RowsField
      at={at('definitions')}
      rows={form.definitions}
      onChange={definitions => onChange({ definitions })}
      nameOf={({ term }, number) =>
        t('editor.definitionName', { number, term })
      }
      add={t('editor.addDefinition')}
      newRow={() => ({ term: '', meaning: '' })}
    >
      {(row, change, i) => (
        <Fields>
          <TextInput
            {...at(`definitions.${i}.term`)}
            label={t('editor.definitionTerm')}
            value={row.term}
            most={200}
            required
            onChange={term => change({ term })}
          />
          <TextInput
            {...at(`definitions.${i}.meaning`)}
            label={t('editor.definitionMeaning')}
            value={row.meaning}
            most={5000}
            isLong
            required
            onChange={meaning => change({ meaning })}
          />
        </Fields>
      )}
    </RowsField>
  );
}

import { useTranslate } from '../../../../translations/useTranslate';
import { CheckInput, NumberInput, TextInput } from '../../../../widgets/inputs';
import { WideField } from '../../../../widgets/WideField';
import { fieldId } from '../fieldAt';
import type { ReportingForm, ReviewForm } from '../form/ClausesForm';
import { Fields } from '../widgets/Fields';
import type { SectionProps } from './SectionProps';

/** What is reported when, and when a report counts as accepted. */
export function ReportingSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  const { reporting } = form;
  const change = (changed: Partial<ReportingForm>) =>
    onChange({ reporting: { ...reporting, ...changed } });
  return (
    <>
      <CheckInput
        id={fieldId('reporting')}
        label={t('editor.reportingAgreed')}
        isChecked={reporting.isAgreed}
        onChange={isAgreed => change({ isAgreed })}
      />
      {reporting.isAgreed && (
        <Fields>
          {(['delayWorkingDays', 'acceptedAfterWorkingDays'] as const).map(
            field => (
              <NumberInput
                key={field}
                {...at(`reporting.${field}`)}
                label={t(`editor.reportingFields.${field}`)}
                value={reporting[field]}
                onChange={text => change({ [field]: text })}
              />
            ),
          )}
          <WideField>
            <TextInput
              {...at('reporting.text')}
              label={t('editor.reportingText')}
              value={reporting.text}
              most={5000}
              isLong
              onChange={text => change({ text })}
            />
          </WideField>
        </Fields>
      )}
    </>
  );
}

/** How often both sides review the service. */
export function ReviewSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  const { review } = form;
  const change = (changed: Partial<ReviewForm>) =>
    onChange({ review: { ...review, ...changed } });
  return (
    <>
      <CheckInput
        id={fieldId('review')}
        label={t('editor.reviewAgreed')}
        isChecked={review.isAgreed}
        onChange={isAgreed => change({ isAgreed })}
      />
      {review.isAgreed && (
        <Fields>
          <NumberInput
            {...at('review.everyMonths')}
            label={t('editor.everyMonths')}
            value={review.everyMonths}
            required
            onChange={everyMonths => change({ everyMonths })}
          />
          <WideField>
            <TextInput
              {...at('review.text')}
              label={t('editor.reviewText')}
              value={review.text}
              most={5000}
              isLong
              onChange={text => change({ text })}
            />
          </WideField>
        </Fields>
      )}
    </>
  );
}

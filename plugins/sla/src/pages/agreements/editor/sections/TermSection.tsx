import {
  NOTICE_ENDS,
  type TermRules,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../../translations/useTranslate';
import {
  CheckInput,
  ChoiceInput,
  DateInput,
  NumberInput,
} from '../../../../widgets/inputs';
import { listErrors } from '../../../../widgets/listErrors';
import { FieldSet } from '../../../calendars/FieldSet';
import { fieldId } from '../fieldAt';
import type { NoticeForm, TermForm } from '../form/TermForm';
import { Fields } from '../widgets/Fields';
import type { SectionProps } from './SectionProps';

const KINDS: readonly TermRules['kind'][] = ['open-ended', 'fixed', 'renewing'];

/** From when to when it holds, and how it goes on or ends. */
export function TermSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  const { term, effectiveFrom, effectiveTo } = form;
  const { kind, notice } = term;
  const change = (changed: Partial<TermForm>) =>
    onChange({ term: { ...term, ...changed } });
  const changeNotice = (changed: Partial<NoticeForm>) =>
    change({ notice: { ...notice, ...changed } });
  const hasNotice = kind === 'renewing' || notice.isAgreed;
  const numberPath = `term.notice.${notice.unit}`;
  // The schema refuses a number that is missing on the notice as a whole.
  const { errors } = at(numberPath);
  const numberError = errors[numberPath] ?? errors['term.notice'];
  return (
    <Fields>
      <ChoiceInput
        {...at('term.kind')}
        label={t('editor.termKind')}
        value={kind}
        onChange={value =>
          change({ kind: KINDS.find(one => one === value) ?? 'open-ended' })
        }
        choices={KINDS.map(value => ({
          value,
          text: t(`editor.termKinds.${value}`),
        }))}
      />
      <DateInput
        {...at('effectiveFrom')}
        label={t('editor.effectiveFrom')}
        value={effectiveFrom}
        required
        onChange={date => onChange({ effectiveFrom: date })}
      />
      {kind !== 'open-ended' && (
        <DateInput
          {...at('effectiveTo')}
          label={t('editor.effectiveTo')}
          value={effectiveTo}
          required
          onChange={date => onChange({ effectiveTo: date })}
        />
      )}
      {kind === 'fixed' && (
        <CheckInput
          id={fieldId('term.continues')}
          label={t('editor.continues')}
          isChecked={term.continues}
          onChange={continues => change({ continues })}
        />
      )}
      {kind === 'renewing' && (
        <NumberInput
          {...at('term.extensionMonths')}
          label={t('editor.extensionMonths')}
          value={term.extensionMonths}
          required
          onChange={extensionMonths => change({ extensionMonths })}
        />
      )}
      <FieldSet legend={t('editor.notice')}>
        {kind !== 'renewing' && (
          <CheckInput
            id={fieldId('term.notice')}
            label={t('editor.noticeAgreed')}
            isChecked={notice.isAgreed}
            onChange={isAgreed => changeNotice({ isAgreed })}
          />
        )}
        {hasNotice && (
          <Fields>
            <NumberInput
              {...at(numberPath)}
              errors={
                numberError === undefined ? {} : { [numberPath]: numberError }
              }
              label={t('editor.noticeNumber')}
              value={notice.number}
              required
              onChange={number => changeNotice({ number })}
            />
            <ChoiceInput
              {...at('term.notice.unit')}
              label={t('editor.noticeUnit')}
              value={notice.unit}
              onChange={unit =>
                changeNotice({ unit: unit === 'days' ? 'days' : 'months' })
              }
              choices={(['months', 'days'] as const).map(value => ({
                value,
                text: t(`editor.noticeUnits.${value}`),
              }))}
            />
            <ChoiceInput
              {...at('term.notice.to')}
              errors={listErrors(errors, 'term.notice.to')}
              label={t('editor.noticeTo')}
              value={notice.to}
              onChange={to =>
                changeNotice({
                  to: NOTICE_ENDS.find(one => one === to) ?? 'any-day',
                })
              }
              choices={NOTICE_ENDS.map(value => ({
                value,
                text: t(`editor.noticeEnds.${value}`),
              }))}
            />
          </Fields>
        )}
      </FieldSet>
    </Fields>
  );
}

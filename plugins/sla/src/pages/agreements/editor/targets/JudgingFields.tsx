import {
  COMMITMENTS,
  type NoData,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../../translations/useTranslate';
import {
  ChoiceInput,
  DateInput,
  NumberInput,
} from '../../../../widgets/inputs';
import type { At } from '../fieldAt';
import type { PeriodForm, TargetForm } from '../form/TargetForm';
import { Fields } from '../widgets/Fields';

const PERIODS: readonly PeriodForm['kind'][] = [
  'month',
  'week',
  'quarter',
  'year',
  'rolling',
];
const NO_DATA: readonly NoData[] = ['exclude', 'good', 'bad'];

/** Over which period a target is judged, how firmly, and what time without data means. */
export function JudgingFields(props: {
  readonly at: At;
  readonly path: string;
  readonly target: TargetForm;
  readonly onChange: (changed: Partial<TargetForm>) => void;
}) {
  const t = useTranslate();
  const { path, target, onChange } = props;
  const at = (field: string) => props.at(`${path}.${field}`);
  const { period, commitment } = target;
  return (
    <Fields>
      <ChoiceInput
        {...at('period')}
        label={t('editor.period')}
        value={period.kind}
        onChange={value =>
          onChange({
            period: {
              ...period,
              kind: PERIODS.find(one => one === value) ?? 'month',
            },
          })
        }
        choices={PERIODS.map(value => ({
          value,
          text: t(`editor.periods.${value}`),
        }))}
      />
      {period.kind === 'rolling' && (
        <NumberInput
          {...at('period.rollingDays')}
          label={t('editor.rollingDays')}
          help={t('editor.rollingDaysHelp')}
          value={period.days}
          required
          onChange={days => onChange({ period: { ...period, days } })}
        />
      )}
      <ChoiceInput
        {...at('commitment')}
        label={t('editor.commitment')}
        value={commitment}
        onChange={value =>
          onChange({
            commitment: COMMITMENTS.find(one => one === value) ?? 'binding',
          })
        }
        choices={COMMITMENTS.map(value => ({
          value,
          text: t(`editor.commitments.${value}`),
        }))}
      />
      {commitment === 'trial' && (
        <DateInput
          {...at('trialUntil')}
          label={t('editor.trialUntil')}
          value={target.trialUntil}
          required
          onChange={trialUntil => onChange({ trialUntil })}
        />
      )}
      <ChoiceInput
        {...at('noData')}
        label={t('editor.noData')}
        value={target.noData}
        onChange={value =>
          onChange({ noData: NO_DATA.find(one => one === value) ?? 'exclude' })
        }
        choices={NO_DATA.map(value => ({
          value,
          text: t(`editor.noDataRules.${value}`),
        }))}
      />
      <NumberInput
        {...at('coverageFloor')}
        label={t('editor.coverageFloor')}
        help={t('editor.coverageFloorHelp')}
        value={target.coverageFloor}
        onChange={coverageFloor => onChange({ coverageFloor })}
      />
      <NumberInput
        {...at('warnAtBudgetConsumed')}
        label={t('editor.warnAt')}
        help={t('editor.warnAtHelp')}
        value={target.warnAtBudgetConsumed}
        onChange={warnAtBudgetConsumed => onChange({ warnAtBudgetConsumed })}
      />
    </Fields>
  );
}

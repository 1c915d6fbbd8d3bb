import Button from '@material-ui/core/Button';
import type { Indicator } from '@service-levels/backstage-plugin-sla-common';
import type { BaselineChoices } from '../hooks/useBaselineChoices';
import { useTranslate } from '../translations/useTranslate';
import { FieldGrid } from '../widgets/FieldGrid';
import type { FieldErrors } from '../widgets/FieldErrors';
import { ChoiceInput, NumberInput, TextInput } from '../widgets/inputs';
import { useFirstError } from '../widgets/useFirstError';
import { isComplete, type BaselineTerms } from './baselineTerms';

const ID = 'sla-baseline';

/** Which indicator is judged, and under which terms. */
export function BaselineForm(props: {
  readonly choices: BaselineChoices;
  /** Refs of the indicators that have a target. */
  readonly withTarget: ReadonlySet<string>;
  readonly indicator: Indicator;
  readonly terms: BaselineTerms;
  readonly errors: FieldErrors;
  readonly isRunning: boolean;
  readonly onChange: (terms: BaselineTerms) => void;
  readonly onShow: () => void;
}) {
  const t = useTranslate();
  const { choices, withTarget, indicator, terms, errors, onChange } = props;
  const { stream } = indicator;
  useFirstError(ID, errors);
  const change = (changed: Partial<BaselineTerms>) =>
    onChange({ ...terms, ...changed });
  const nameOf = ({ ref, title, name }: Indicator) =>
    withTarget.has(ref)
      ? t('baseline.withTarget', { indicator: title ?? name })
      : title ?? name;
  return (
    <FieldGrid
      label={t('baseline.form')}
      onSubmit={props.onShow}
      buttons={
        <Button
          type="submit"
          variant="outlined"
          disabled={props.isRunning || !isComplete(terms, stream)}
        >
          {t('baseline.show')}
        </Button>
      }
    >
      <ChoiceInput
        id={`${ID}-indicator`}
        field="indicator"
        label={t('baseline.indicator')}
        value={terms.indicator}
        errors={errors}
        onChange={ref => change({ indicator: ref })}
        choices={choices.indicators.map(one => ({
          value: one.ref,
          text: nameOf(one),
        }))}
      />
      <ChoiceInput
        id={`${ID}-calendar`}
        field="calendar"
        label={t('baseline.calendar')}
        value={terms.calendar}
        errors={errors}
        onChange={calendar => change({ calendar })}
        choices={[
          { value: '', text: t('calendar.always') },
          ...choices.calendars.map(({ name, title }) => ({
            value: name,
            text: title,
          })),
        ]}
      />
      <TextInput
        id={`${ID}-zone`}
        field="timeZone"
        label={t('baseline.timeZone')}
        help={t('baseline.timeZoneHelp')}
        value={terms.timeZone}
        most={64}
        required
        errors={errors}
        onChange={timeZone => change({ timeZone })}
      />
      {stream === 'values' && (
        <ChoiceInput
          id={`${ID}-op`}
          field="op"
          label={t('baseline.op')}
          value={terms.op}
          errors={errors}
          onChange={op => change({ op: op === 'gte' ? 'gte' : 'lte' })}
          choices={[
            { value: 'lte', text: t('baseline.ops.lte') },
            { value: 'gte', text: t('baseline.ops.gte') },
          ]}
        />
      )}
      {stream === 'cases' && (
        <>
          <ChoiceInput
            id={`${ID}-measure`}
            field="measure"
            label={t('baseline.measure')}
            value={terms.measure}
            errors={errors}
            onChange={measure =>
              change({
                measure: measure === 'response' ? 'response' : 'resolution',
              })
            }
            choices={[
              { value: 'resolution', text: t('baseline.measures.resolution') },
              { value: 'response', text: t('baseline.measures.response') },
            ]}
          />
          <NumberInput
            id={`${ID}-hours`}
            field="withinSeconds"
            label={t('baseline.hours')}
            value={terms.hours}
            required
            errors={errors}
            onChange={hours => change({ hours })}
          />
        </>
      )}
    </FieldGrid>
  );
}

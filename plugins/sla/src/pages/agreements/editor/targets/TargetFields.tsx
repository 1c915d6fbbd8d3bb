import { useTranslate } from '../../../../translations/useTranslate';
import { TextInput } from '../../../../widgets/inputs';
import { WideField } from '../../../../widgets/WideField';
import type { At } from '../fieldAt';
import type { AgreementForm } from '../form/AgreementForm';
import type { CalendarKind } from '../form/CalendarForm';
import type { TargetForm } from '../form/TargetForm';
import type { Choices } from '../useChoices';
import { CalendarFields } from '../widgets/CalendarFields';
import { Fields } from '../widgets/Fields';
import { BandFields } from './BandFields';
import { IndicatorChoice } from './IndicatorChoice';
import { JudgingFields } from './JudgingFields';
import { ObjectiveFields } from './ObjectiveFields';
import { TargetPromise } from './TargetPromise';
import { TargetSentence } from './TargetSentence';
import type { Measured } from './useIndicators';

const CALENDARS: readonly CalendarKind[] = [
  'agreement',
  'always',
  'named',
  'own',
];

/** One measurable value that is committed to. */
export function TargetFields(props: {
  readonly at: At;
  readonly index: number;
  readonly form: AgreementForm;
  readonly target: TargetForm;
  readonly choices: Choices;
  /** undefined for what is not stored yet. */
  readonly agreementId: string | undefined;
  readonly measured: Measured;
  readonly titleOf: (ref: string) => string;
  readonly onMeasured: () => void;
  readonly onChange: (changed: Partial<TargetForm>) => void;
}) {
  const t = useTranslate();
  const { at, index, form, target, choices, measured, onChange } = props;
  const path = `targets.${index}`;
  const indicator = measured.indicators.find(
    ({ ref }) => ref === target.indicator,
  );
  const canCredit = form.credits.isAgreed || target.credits.length > 0;
  return (
    <>
      <Fields>
        <TextInput
          {...at(`${path}.name`)}
          label={t('editor.targetName')}
          value={target.name}
          most={200}
          required
          onChange={name => onChange({ name })}
        />
        <ObjectiveFields
          at={at}
          path={`${path}.objective`}
          value={target.objective}
          unit={indicator?.unit ?? null}
          onChange={objective => onChange({ objective })}
        />
        <IndicatorChoice
          at={at(`${path}.indicator`)}
          kind={target.objective.kind}
          value={target.indicator}
          measured={measured}
          titleOf={props.titleOf}
          onChange={ref => onChange({ indicator: ref })}
          onCreated={props.onMeasured}
        />
        <WideField>
          <TextInput
            {...at(`${path}.description`)}
            label={t('editor.targetDescription')}
            value={target.description}
            most={2000}
            isLong
            onChange={description => onChange({ description })}
          />
        </WideField>
      </Fields>
      <JudgingFields at={at} path={path} target={target} onChange={onChange} />
      <CalendarFields
        at={at}
        path={`${path}.calendar`}
        label={t('editor.targetHours')}
        kinds={CALENDARS}
        value={target.calendar}
        calendars={choices.calendars}
        year={form.effectiveFrom.slice(0, 4)}
        onChange={calendar => onChange({ calendar })}
      />
      {canCredit && (
        <BandFields
          at={at}
          path={`${path}.credits`}
          agreed={target.objective.atLeast}
          bands={target.credits}
          onChange={credits => onChange({ credits })}
        />
      )}
      <TargetSentence
        form={form}
        target={target}
        calendars={choices.calendars}
        measured={measured}
        titleOf={props.titleOf}
      />
      <TargetPromise
        form={form}
        target={target}
        agreementId={props.agreementId}
      />
    </>
  );
}

import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { objectiveInWords } from '../../entity/objectiveInWords';
import { useFormat } from '../../format/useFormat';
import { newUuid } from '../../hooks/newUuid';
import { useTranslate } from '../../translations/useTranslate';
import type { FieldErrors } from '../../widgets/FieldErrors';
import { ChoiceInput, TextInput } from '../../widgets/inputs';
import { WideField } from '../../widgets/WideField';
import { FieldSet } from '../calendars/FieldSet';
import {
  FORM_OBJECTIVES,
  FORM_PERIODS,
  newTarget,
  type TargetFields,
} from './offeringFields';

/** What is promised, a group of fields for each target; objectives without fields of their own stay as they are. */
export function TargetRows(props: {
  readonly idPrefix: string;
  readonly targets: readonly TargetFields[];
  readonly errors: FieldErrors;
  readonly onChange: (targets: readonly TargetFields[]) => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { idPrefix, targets, errors, onChange } = props;
  const fieldsOf = (target: TargetFields, i: number) => {
    const change = (changed: Partial<TargetFields>) =>
      onChange(
        targets.map(one => (one === target ? { ...one, ...changed } : one)),
      );
    const at = (field: string) => ({
      id: `${idPrefix}-targets-${i}-${field}`,
      field: `targets.${i}.${field}`,
      errors,
    });
    const hasFields = FORM_OBJECTIVES.some(kind => kind === target.kind);
    return (
      <WideField key={target.key}>
        <FieldSet legend={t('offerings.targetNumber', { number: i + 1 })}>
          <TextInput
            {...at('name')}
            label={t('offerings.targetName')}
            value={target.name}
            most={200}
            required
            onChange={name => change({ name })}
          />
          <TextInput
            {...at('indicator')}
            label={t('offerings.indicator')}
            help={t('offerings.indicatorHelp')}
            value={target.indicator}
            most={63}
            required
            onChange={indicator => change({ indicator })}
          />
          {hasFields ? (
            <>
              <ChoiceInput
                {...at('objective.kind')}
                label={t('offerings.objective')}
                value={target.kind}
                choices={FORM_OBJECTIVES.map(value => ({
                  value,
                  text: t(`offerings.objectives.${value}`),
                }))}
                onChange={value =>
                  change({
                    kind:
                      FORM_OBJECTIVES.find(kind => kind === value) ??
                      target.kind,
                  })
                }
              />
              <TextInput
                {...at('objective.atLeast')}
                label={t('offerings.atLeast')}
                value={target.atLeast}
                most={12}
                required
                onChange={atLeast => change({ atLeast })}
              />
            </>
          ) : (
            target.stored && (
              <Typography>
                {objectiveInWords(target.stored.objective, { t, format })}
              </Typography>
            )
          )}
          {target.period !== '' && (
            <ChoiceInput
              {...at('period')}
              label={t('offerings.period')}
              value={target.period}
              choices={FORM_PERIODS.map(value => ({
                value,
                text: t(`offerings.periods.${value}`),
              }))}
              onChange={period => change({ period })}
            />
          )}
          {targets.length > 1 && (
            <Button
              size="small"
              aria-label={t('offerings.removeTarget', { number: i + 1 })}
              onClick={() => onChange(targets.filter(one => one !== target))}
            >
              {t('offerings.remove')}
            </Button>
          )}
        </FieldSet>
      </WideField>
    );
  };
  return (
    <>
      {targets.map(fieldsOf)}
      <WideField>
        <Button
          variant="outlined"
          onClick={() => onChange([...targets, newTarget(newUuid())])}
        >
          {t('offerings.addTarget')}
        </Button>
      </WideField>
    </>
  );
}

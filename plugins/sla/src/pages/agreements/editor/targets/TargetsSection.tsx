import Button from '@material-ui/core/Button';
import { newUuid } from '../../../../hooks/newUuid';
import { useTitles } from '../../../../hooks/useTitles';
import { useTranslate } from '../../../../translations/useTranslate';
import { newTarget } from '../form/TargetForm';
import type { SectionProps } from '../sections/SectionProps';
import type { Choices } from '../useChoices';
import { RowsField } from '../widgets/RowsField';
import { TargetFields } from './TargetFields';
import { useIndicators, type Measured } from './useIndicators';

const NOTHING: Measured = { entities: [], indicators: [] };

/** What is committed to, measurable value by measurable value. */
export function TargetsSection(
  props: SectionProps & {
    readonly choices: Choices;
    /** undefined for what is not stored yet. */
    readonly agreementId: string | undefined;
  },
) {
  const t = useTranslate();
  const { form, onChange, at, choices } = props;
  const { targets } = form;
  const { value: measured = NOTHING, retry } = useIndicators(form.entities);
  const titleOf = useTitles(measured.entities);
  const nameOf = (name: string, number: number) =>
    t('editor.targetLegend', { number, name });
  const duplicate = (index: number) => {
    const copy = {
      ...targets[index],
      key: newUuid(),
      id: null,
      name: t('editor.copyOf', { name: targets[index].name }),
    };
    onChange({
      targets: [
        ...targets.slice(0, index + 1),
        copy,
        ...targets.slice(index + 1),
      ],
    });
  };
  return (
    <RowsField
      at={at('targets')}
      rows={targets}
      onChange={rows => onChange({ targets: rows })}
      keyOf={({ key }) => key}
      nameOf={({ name }, number) => nameOf(name, number)}
      add={t('editor.addTarget')}
      newRow={() => newTarget(newUuid())}
      actions={({ name }, i) => (
        <Button
          size="small"
          aria-label={t('editor.duplicateOf', { name: nameOf(name, i + 1) })}
          onClick={() => duplicate(i)}
        >
          {t('editor.duplicate')}
        </Button>
      )}
    >
      {(target, change, i) => (
        <TargetFields
          at={at}
          index={i}
          form={form}
          target={target}
          choices={choices}
          agreementId={props.agreementId}
          measured={measured}
          titleOf={titleOf}
          onMeasured={retry}
          onChange={change}
        />
      )}
    </RowsField>
  );
}

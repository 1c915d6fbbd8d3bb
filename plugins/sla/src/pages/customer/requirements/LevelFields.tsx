import { COMPARISONS } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { ChoiceInput, NumberInput, TextInput } from '../../../widgets/inputs';
import type { LevelDraft, LevelKind } from './levelDraft';

/** The API names fields of a level by its parts; one input stands for all of them. */
function errorsOf(errors: FieldErrors, level: string): FieldErrors {
  const found = Object.entries(errors).find(
    ([field]) => field === level || field.startsWith(`${level}.`),
  );
  return found === undefined ? {} : { [level]: found[1] };
}

/** What is wanted and the least that is acceptable, of one kind. */
export function LevelFields(props: {
  readonly idPrefix: string;
  readonly kinds: readonly LevelKind[];
  readonly draft: LevelDraft;
  readonly errors: FieldErrors;
  readonly onChange: (draft: LevelDraft) => void;
}) {
  const t = useTranslate();
  const { idPrefix, kinds, draft, errors, onChange } = props;
  const { kind } = draft;
  const change = (changed: Partial<LevelDraft>) =>
    onChange({ ...draft, ...changed });
  const levels = [
    { level: 'wanted', label: t('requirements.wanted'), key: 'wanted' },
    {
      level: 'leastAcceptable',
      label: t('requirements.leastAcceptable'),
      key: 'least',
    },
  ] as const;
  const unit = t(`requirements.unit.${kind}`);
  return (
    <>
      <ChoiceInput
        id={`${idPrefix}-kind`}
        field="kind"
        label={t('requirements.kind')}
        value={kind}
        errors={errors}
        onChange={value =>
          change({ kind: kinds.find(one => one === value) ?? 'words' })
        }
        choices={kinds.map(one => ({
          value: one,
          text: t(`requirements.kinds.${one}`),
        }))}
      />
      {(kind === 'mean' || kind === 'value-slices') && (
        <ChoiceInput
          id={`${idPrefix}-op`}
          field="op"
          label={t('requirements.op')}
          value={draft.op}
          errors={errors}
          onChange={value =>
            change({ op: COMPARISONS.find(op => op === value) ?? 'lte' })
          }
          choices={COMPARISONS.map(op => ({
            value: op,
            text: t(`requirements.ops.${op}`),
          }))}
        />
      )}
      {kind === 'value-slices' && (
        <NumberInput
          id={`${idPrefix}-slice`}
          field="sliceValue"
          label={t('requirements.sliceValue')}
          value={draft.sliceValue}
          required
          errors={errors}
          onChange={sliceValue => change({ sliceValue })}
        />
      )}
      {kind === 'cases-in-time' && (
        <>
          <ChoiceInput
            id={`${idPrefix}-measure`}
            field="measure"
            label={t('requirements.measure')}
            value={draft.measure}
            errors={errors}
            onChange={value =>
              change({
                measure: value === 'response' ? 'response' : 'resolution',
              })
            }
            choices={[
              { value: 'response', text: t('requirements.response') },
              { value: 'resolution', text: t('requirements.resolution') },
            ]}
          />
          <NumberInput
            id={`${idPrefix}-within`}
            field="within"
            label={t('requirements.within')}
            value={draft.within}
            required
            errors={errors}
            onChange={within => change({ within })}
          />
          <TextInput
            id={`${idPrefix}-category`}
            field="category"
            label={t('requirements.category')}
            help={t('requirements.categoryHelp')}
            value={draft.category}
            most={64}
            errors={errors}
            onChange={category => change({ category })}
          />
        </>
      )}
      {levels.map(({ level, label, key }) => {
        const common = {
          id: `${idPrefix}-${level}`,
          field: level,
          label,
          help: unit,
          value: draft[key],
          required: level === 'wanted',
          errors: errorsOf(errors, level),
          onChange: (text: string) => change({ [key]: text }),
        };
        return kind === 'words' ? (
          <TextInput key={level} {...common} most={10_000} isLong />
        ) : (
          <NumberInput key={level} {...common} />
        );
      })}
    </>
  );
}

import {
  COMPARISONS,
  STREAMS_OF_OBJECTIVES,
  type Objective,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../../translations/useTranslate';
import {
  CheckInput,
  ChoiceInput,
  NumberInput,
  TextInput,
} from '../../../../widgets/inputs';
import type { At } from '../fieldAt';
import type { ObjectiveForm } from '../form/ObjectiveForm';
import { DurationInput } from '../widgets/DurationInput';

const KINDS = Object.keys(STREAMS_OF_OBJECTIVES) as Objective['kind'][];

/** What each kind asks for, in the order of the sentence. */
const FIELDS = {
  availability: ['atLeast', 'degraded', 'minimumOutage'],
  'outage-count': ['atMost', 'degraded', 'minimumOutage'],
  'longest-outage': ['longest', 'minimumOutage'],
  'success-ratio': ['atLeast'],
  'value-slices': ['op', 'sliceLimit', 'slice', 'atLeast'],
  mean: ['op', 'meanLimit', 'minimum'],
  'cases-in-time': [
    'measure',
    'within',
    'atLeast',
    'category',
    'orAtMostMissed',
    'openOverdueCounts',
  ],
} as const satisfies Record<Objective['kind'], readonly string[]>;

type Field = (typeof FIELDS)[Objective['kind']][number];

/** What is measured how, and what has to come out. */
export function ObjectiveFields(props: {
  readonly at: At;
  /** Where it is in the draft. */
  readonly path: string;
  readonly value: ObjectiveForm;
  /** Of what is measured, such as "ms". */
  readonly unit: string | null;
  readonly onChange: (value: ObjectiveForm) => void;
}) {
  const t = useTranslate();
  const { path, value, unit, onChange } = props;
  const at = (field: string) => props.at(`${path}.${field}`);
  const change = (changed: Partial<ObjectiveForm>) =>
    onChange({ ...value, ...changed });
  const limit = (field: string) => (
    <NumberInput
      key={field}
      {...at(field)}
      label={
        unit === null
          ? t('editor.limitValue')
          : t('editor.limitValueIn', { unit })
      }
      value={value.value}
      required
      onChange={text => change({ value: text })}
    />
  );
  const inputs: Readonly<Record<Field, () => JSX.Element>> = {
    atLeast: () => (
      <NumberInput
        key="atLeast"
        {...at('atLeast')}
        label={t('editor.atLeast')}
        help={t(`editor.atLeastOf.${value.kind}`)}
        value={value.atLeast}
        required
        onChange={atLeast => change({ atLeast })}
      />
    ),
    degraded: () => (
      <NumberInput
        key="degraded"
        {...at('degradedWeight')}
        label={t('editor.degraded')}
        help={t('editor.degradedHelp')}
        value={value.degraded}
        onChange={degraded => change({ degraded })}
      />
    ),
    minimumOutage: () => (
      <DurationInput
        key="minimumOutage"
        at={at('minimumOutageSeconds')}
        label={t('editor.minimumOutage')}
        help={t('editor.minimumOutageHelp')}
        value={value.minimumOutage}
        onChange={minimumOutage => change({ minimumOutage })}
      />
    ),
    atMost: () => (
      <NumberInput
        key="atMost"
        {...at('atMost')}
        label={t('editor.atMostOutages')}
        value={value.atMost}
        required
        onChange={atMost => change({ atMost })}
      />
    ),
    longest: () => (
      <DurationInput
        key="longest"
        at={at('atMostSeconds')}
        label={t('editor.longest')}
        help={t('editor.serviceTimeHelp')}
        value={value.longest}
        required
        onChange={longest => change({ longest })}
      />
    ),
    op: () => (
      <ChoiceInput
        key="op"
        {...at('op')}
        label={t('requirements.op')}
        value={value.op}
        onChange={text =>
          change({ op: COMPARISONS.find(op => op === text) ?? 'lte' })
        }
        choices={COMPARISONS.map(op => ({
          value: op,
          text: t(`requirements.ops.${op}`),
        }))}
      />
    ),
    sliceLimit: () => limit('slice.value'),
    meanLimit: () => limit('value'),
    slice: () => (
      <DurationInput
        key="slice"
        at={at('sliceSeconds')}
        label={t('editor.slice')}
        help={t('editor.sliceHelp')}
        value={value.slice}
        onChange={slice => change({ slice })}
      />
    ),
    minimum: () => (
      <NumberInput
        key="minimum"
        {...at('minimum')}
        label={t('editor.minimumValues')}
        help={t('editor.minimumValuesHelp')}
        value={value.minimum}
        onChange={minimum => change({ minimum })}
      />
    ),
    measure: () => (
      <ChoiceInput
        key="measure"
        {...at('measure')}
        label={t('requirements.measure')}
        value={value.measure}
        onChange={text =>
          change({ measure: text === 'response' ? 'response' : 'resolution' })
        }
        choices={[
          { value: 'response', text: t('requirements.response') },
          { value: 'resolution', text: t('requirements.resolution') },
        ]}
      />
    ),
    within: () => (
      <DurationInput
        key="within"
        at={at('withinSeconds')}
        label={t('editor.within')}
        help={t('editor.serviceTimeHelp')}
        value={value.within}
        required
        onChange={within => change({ within })}
      />
    ),
    category: () => (
      <TextInput
        key="category"
        {...at('category')}
        label={t('requirements.category')}
        help={t('requirements.categoryHelp')}
        value={value.category}
        most={64}
        onChange={category => change({ category })}
      />
    ),
    orAtMostMissed: () => (
      <NumberInput
        key="orAtMostMissed"
        {...at('orAtMostMissed')}
        label={t('editor.orAtMostMissed')}
        help={t('editor.orAtMostMissedHelp')}
        value={value.orAtMostMissed}
        onChange={orAtMostMissed => change({ orAtMostMissed })}
      />
    ),
    openOverdueCounts: () => (
      <CheckInput
        key="openOverdueCounts"
        id={at('openOverdueCounts').id}
        label={t('editor.openOverdueCounts')}
        isChecked={value.openOverdueCounts}
        onChange={openOverdueCounts => change({ openOverdueCounts })}
      />
    ),
  };
  return (
    <>
      <ChoiceInput
        {...at('kind')}
        label={t('editor.kind')}
        value={value.kind}
        onChange={text =>
          change({ kind: KINDS.find(kind => kind === text) ?? value.kind })
        }
        choices={KINDS.map(kind => ({
          value: kind,
          text: t(`editor.kinds.${kind}`),
        }))}
      />
      {FIELDS[value.kind].map(field => inputs[field]())}
    </>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import { REQUIREMENT_PRIORITIES } from '@service-levels/backstage-plugin-sla-common';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import { orNothing } from '../../../hooks/orNothing';
import { useTranslate } from '../../../translations/useTranslate';
import { ChoiceInput, TextInput, type FormOf } from '../../../widgets/inputs';
import { ServicesHint } from '../../services/ServicesHint';
import type { NamedService } from '../useCustomerServices';
import { kindsFor, NO_LEVEL } from './levelDraft';
import { LevelFields } from './LevelFields';
import type { RequirementDraft } from './requirementDraft';

const MOST = 10_000;

/** The name of an indicator in its ref. */
const nameIn = (indicator: string) =>
  indicator.slice(indicator.lastIndexOf('/') + 1);

/** What is wanted of which service, and why. */
export function RequirementFields(
  props: FormOf<RequirementDraft> & {
    readonly services: readonly NamedService[];
  },
) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { draft, errors, onChange, idPrefix, services } = props;
  const change = (changed: Partial<RequirementDraft>) =>
    onChange({ ...draft, ...changed });
  // None for the customer's side: what measures it is for the provider to name.
  const { value: indicators = [] } = useAsync(async () => {
    const entityRef = draft.service;
    const found =
      entityRef === '' ? [] : await orNothing(api.getIndicators({ entityRef }));
    return found.flatMap(({ items }) => items);
  }, [api, draft.service]);
  const streamOf = (indicator: string) =>
    indicators.find(({ ref }) => ref === indicator)?.stream;
  // One that is not listed, or not for this reader, is not lost in a form.
  const isListed =
    draft.indicator === '' ||
    indicators.some(({ ref }) => ref === draft.indicator);
  const kinds = kindsFor(streamOf(draft.indicator));
  const text = (
    field: 'title' | 'service' | 'reason' | 'costOfFailing',
    label: string,
  ) => ({
    id: `${idPrefix}-${field}`,
    field,
    label,
    value: draft[field],
    errors,
  });
  const service = {
    ...text('service', t('requirements.service')),
    onChange: (ref: string) => change({ service: ref, indicator: '' }),
  };
  return (
    <>
      <TextInput
        {...text('title', t('requirements.fieldTitle'))}
        most={200}
        required
        onChange={title => change({ title })}
      />
      {services.length === 0 ? (
        <>
          <TextInput
            {...service}
            help={t('requirements.serviceHelp')}
            most={200}
            required
          />
          <ServicesHint />
        </>
      ) : (
        <ChoiceInput
          {...service}
          choices={services.map(({ ref, title }) => ({
            value: ref,
            text: title,
          }))}
        />
      )}
      {indicators.length > 0 && (
        <ChoiceInput
          id={`${idPrefix}-indicator`}
          field="indicator"
          label={t('requirements.indicator')}
          value={draft.indicator}
          errors={errors}
          onChange={indicator =>
            change({
              indicator,
              level: kindsFor(streamOf(indicator)).includes(draft.level.kind)
                ? draft.level
                : NO_LEVEL,
            })
          }
          choices={[
            { value: '', text: t('requirements.noIndicator') },
            ...indicators.map(({ ref, title, name }) => ({
              value: ref,
              text: title ?? name,
            })),
            ...(isListed
              ? []
              : [{ value: draft.indicator, text: nameIn(draft.indicator) }]),
          ]}
        />
      )}
      <ChoiceInput
        id={`${idPrefix}-priority`}
        field="priority"
        label={t('requirements.priority')}
        value={draft.priority}
        errors={errors}
        onChange={value =>
          change({
            priority:
              REQUIREMENT_PRIORITIES.find(one => one === value) ?? 'should',
          })
        }
        choices={REQUIREMENT_PRIORITIES.map(value => ({
          value,
          text: t(`requirements.priorities.${value}`),
        }))}
      />
      <LevelFields
        idPrefix={idPrefix}
        kinds={kinds}
        draft={draft.level}
        errors={errors}
        onChange={level => change({ level })}
      />
      <TextInput
        {...text('reason', t('requirements.reason'))}
        most={MOST}
        isLong
        onChange={reason => change({ reason })}
      />
      <TextInput
        {...text('costOfFailing', t('requirements.costOfFailing'))}
        most={MOST}
        isLong
        onChange={costOfFailing => change({ costOfFailing })}
      />
    </>
  );
}

import type { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { loadTitles, titleIn } from '../../../../hooks/loadTitles';
import { newUuid } from '../../../../hooks/newUuid';
import type { Translate } from '../../../../translations/useTranslate';
import type { AgreementForm } from '../form/AgreementForm';
import { formFromCopy } from './formFromCopy';
import { formFromOffering } from './formFromOffering';
import { formFromRequirements } from './formFromRequirements';
import { ownerOf } from './ownerOf';
import type { StartFrom } from './StartFrom';

/** Reads what an address says that a draft starts from: requirements, an offering, another agreement, or nothing. */
export async function loadStart(
  params: URLSearchParams,
  using: {
    readonly api: SlaApi;
    readonly catalog: typeof catalogApiRef.T;
    readonly empty: AgreementForm;
    readonly t: Translate;
  },
): Promise<StartFrom> {
  const { api, catalog, empty, t } = using;
  const nothing = { requirements: [], offering: undefined, copyOf: undefined };
  const customerRef = params.get('customer') ?? '';
  const ids = params.getAll('requirement');
  const copied = params.get('copy');
  const name = params.get('offering');
  if (copied !== null) {
    const agreement = await api.getAgreement(copied);
    const { title } = agreement;
    const form = formFromCopy(agreement, {
      title: t('editor.copyOf', { name: title }).slice(0, 200),
      effectiveFrom: empty.effectiveFrom,
      newKey: newUuid,
    });
    return { ...nothing, form, copyOf: title };
  }
  if (name !== null) {
    const offering = await api.getOffering(name);
    const entities = params.getAll('entity');
    const form = formFromOffering(offering, {
      empty,
      customerRef,
      entities,
      owner: await ownerOf(catalog, entities[0]),
      newKey: newUuid,
    });
    return { ...nothing, form, offering };
  }
  if (ids.length > 0) {
    const requirements = await Promise.all(
      ids.map(async id => await api.getRequirement(customerRef, id)),
    );
    const services = requirements.map(({ service }) => service);
    const titles = await loadTitles(catalog, services);
    const form = formFromRequirements(empty, {
      customerRef,
      requirements,
      titleOf: ref => titleIn(titles, ref),
      owner: await ownerOf(catalog, services[0]),
      newKey: newUuid,
    });
    return { ...nothing, form, requirements };
  }
  return { ...nothing, form: { ...empty, customer: customerRef } };
}

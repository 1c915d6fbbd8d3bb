import {
  promiseCheckSchema,
  type PromiseCheckInput,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementForm } from '../form/AgreementForm';
import { formToDraft } from '../form/formToDraft';
import { targetOf, type TargetForm } from '../form/TargetForm';

/** What is asked to know whether a target can be promised; undefined while too little is typed. */
export function promiseRequestOf(
  form: AgreementForm,
  targetForm: TargetForm,
  agreementId: string | undefined,
): PromiseCheckInput | undefined {
  const draft = formToDraft(form);
  const target = targetOf(targetForm);
  const { provider, entities } = draft;
  const isNamed = typeof provider === 'string' && provider !== '';
  const request = {
    indicator: target.indicator,
    objective: target.objective,
    period: target.period,
    calendar: target.calendar ?? draft.calendar,
    timeZone: draft.timeZone,
    noData: target.noData,
    coverageFloor: target.coverageFloor,
    effectiveTo: draft.effectiveTo,
    ...(entities.length > 0 && { entities }),
    ...(isNamed && { provider }),
    ...(agreementId !== undefined && { agreementId }),
  };
  return promiseCheckSchema.safeParse(request).success ? request : undefined;
}

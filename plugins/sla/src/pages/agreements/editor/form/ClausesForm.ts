import type {
  AgreedClauses,
  AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import {
  numberText,
  optionalNumber,
  optionalText,
  typedNumber,
} from './typedNumber';

/** A service in the customer's words, as it is typed. */
export interface ServiceForm {
  readonly title: string;
  readonly description: string;
  readonly entities: readonly string[];
  readonly inScope: string;
  readonly outOfScope: string;
}

/** A limit of the workload, as it is typed. */
export interface LimitForm {
  readonly title: string;
  readonly limit: string;
}

/** A step of the escalation, as it is typed. */
export interface StepForm {
  readonly to: string;
  readonly after: string;
  readonly contact: string;
}

/** What a word means, as it is typed. */
export interface DefinitionForm {
  readonly term: string;
  readonly meaning: string;
}

/** What is reported, as it is typed. */
export interface ReportingForm {
  readonly isAgreed: boolean;
  readonly delayWorkingDays: string;
  readonly acceptedAfterWorkingDays: string;
  readonly text: string;
}

/** How often both sides review the service, as it is typed. */
export interface ReviewForm {
  readonly isAgreed: boolean;
  readonly everyMonths: string;
  readonly text: string;
}

/** What both sides agree on in words, as it is typed. */
export interface ClausesForm {
  readonly services: readonly ServiceForm[];
  readonly workloadLimits: readonly LimitForm[];
  readonly customerDuties: readonly string[];
  readonly escalation: readonly StepForm[];
  readonly reporting: ReportingForm;
  readonly review: ReviewForm;
  readonly definitions: readonly DefinitionForm[];
}

/** Where rows of lists begin. */
export const NEW_SERVICE: ServiceForm = {
  title: '',
  description: '',
  entities: [],
  inScope: '',
  outOfScope: '',
};

/** Where clauses begin: nothing is agreed. */
export const NEW_CLAUSES: ClausesForm = {
  services: [],
  workloadLimits: [],
  customerDuties: [],
  escalation: [],
  reporting: {
    isAgreed: false,
    delayWorkingDays: '',
    acceptedAfterWorkingDays: '',
    text: '',
  },
  review: { isAgreed: false, everyMonths: '3', text: '' },
  definitions: [],
};

/** Clauses to be changed. */
export function clausesForm(clauses: AgreedClauses): ClausesForm {
  const { services, workloadLimits, customerDuties, escalation } = clauses;
  const { reporting, review, definitions } = clauses;
  return {
    services: (services ?? []).map(service => ({
      title: service.title,
      description: service.description ?? '',
      entities: service.entities,
      inScope: service.inScope ?? '',
      outOfScope: service.outOfScope ?? '',
    })),
    workloadLimits: workloadLimits ?? [],
    customerDuties: customerDuties ?? [],
    escalation: (escalation ?? []).map(({ to, after, contact }) => ({
      to,
      after: after ?? '',
      contact: contact ?? '',
    })),
    reporting: {
      isAgreed: reporting !== undefined,
      delayWorkingDays: numberText(reporting?.delayWorkingDays),
      acceptedAfterWorkingDays: numberText(reporting?.acceptedAfterWorkingDays),
      text: reporting?.text ?? '',
    },
    review: {
      isAgreed: review !== undefined,
      everyMonths: review
        ? numberText(review.everyMonths)
        : NEW_CLAUSES.review.everyMonths,
      text: review?.text ?? '',
    },
    definitions: definitions ?? [],
  };
}

/** A list as it is sent: left out where there is none. */
function orLeftOut<T>(rows: readonly T[]): T[] | undefined {
  return rows.length === 0 ? undefined : [...rows];
}

/** What is sent of clauses. */
export function clausesOf(
  form: ClausesForm,
): Pick<AgreementDraftInput, keyof ClausesForm> {
  const { reporting, review } = form;
  return {
    services: orLeftOut(
      form.services.map(({ title, description, entities, ...scope }) => ({
        title,
        description: optionalText(description),
        entities: [...entities],
        inScope: optionalText(scope.inScope),
        outOfScope: optionalText(scope.outOfScope),
      })),
    ),
    workloadLimits: orLeftOut(form.workloadLimits),
    customerDuties: orLeftOut(form.customerDuties),
    escalation: orLeftOut(
      form.escalation.map(({ to, after, contact }) => ({
        to,
        after: optionalText(after),
        contact: optionalText(contact),
      })),
    ),
    reporting: reporting.isAgreed
      ? {
          delayWorkingDays: optionalNumber(reporting.delayWorkingDays),
          acceptedAfterWorkingDays: optionalNumber(
            reporting.acceptedAfterWorkingDays,
          ),
          text: optionalText(reporting.text),
        }
      : undefined,
    review: review.isAgreed
      ? {
          everyMonths: typedNumber(review.everyMonths),
          text: optionalText(review.text),
        }
      : undefined,
    definitions: orLeftOut(form.definitions),
  };
}

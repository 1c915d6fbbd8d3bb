import type {
  CreateCustomerInput,
  Customer,
  CustomerDeclarationInput,
  CustomerDeputy,
  KeptCustomer,
} from '@service-levels/backstage-plugin-sla-common';

/** Somebody who stands in, as a form has it; empty texts for nothing. */
export interface DeputyFields {
  readonly ref: string;
  readonly from: string;
  readonly to: string;
}

/** A customer as a form has it; empty texts for nothing. */
export interface CustomerFields {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: Customer['type'];
  readonly language: string;
  readonly partOf: string;
  readonly businessUnit: string;
  readonly relationshipManager: string;
  readonly relationshipManagerDeputy: DeputyFields;
  readonly serviceLevelManager: string;
  readonly serviceLevelManagerDeputy: DeputyFields;
  readonly representatives: readonly string[];
  readonly owns: readonly string[];
  readonly uses: readonly string[];
  readonly contactCadenceDays: string;
}

const NOBODY: DeputyFields = { ref: '', from: '', to: '' };

/** Where a new customer begins. */
export const NEW_CUSTOMER: CustomerFields = {
  name: '',
  title: '',
  description: '',
  type: 'internal',
  language: '',
  partOf: '',
  businessUnit: '',
  relationshipManager: '',
  relationshipManagerDeputy: NOBODY,
  serviceLevelManager: '',
  serviceLevelManagerDeputy: NOBODY,
  representatives: [],
  owns: [],
  uses: [],
  contactCadenceDays: '',
};

function deputyFields(deputy: CustomerDeputy | null): DeputyFields {
  return {
    ref: deputy?.ref ?? '',
    from: deputy?.from ?? '',
    to: deputy?.to ?? '',
  };
}

/** What the portal keeps, for the form. */
export function fieldsOf(kept: KeptCustomer): CustomerFields {
  return {
    name: '',
    title: kept.title,
    description: kept.description ?? '',
    type: kept.type,
    language: kept.language ?? '',
    partOf: kept.partOf ?? '',
    businessUnit: kept.businessUnit ?? '',
    relationshipManager: kept.relationshipManager ?? '',
    relationshipManagerDeputy: deputyFields(kept.relationshipManagerDeputy),
    serviceLevelManager: kept.serviceLevelManager ?? '',
    serviceLevelManagerDeputy: deputyFields(kept.serviceLevelManagerDeputy),
    representatives: kept.representatives,
    owns: kept.owns,
    uses: kept.uses,
    contactCadenceDays: kept.contactCadenceDays?.toString() ?? '',
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function deputyOf({ ref, from, to }: DeputyFields) {
  return ref.trim() === ''
    ? null
    : { ref: ref.trim(), from: textOrNull(from), to: textOrNull(to) };
}

/** What the form says, as the API takes a change. */
export function changedOf(fields: CustomerFields): CustomerDeclarationInput {
  const days = fields.contactCadenceDays.trim();
  return {
    title: fields.title.trim(),
    description: textOrNull(fields.description),
    type: fields.type,
    language: textOrNull(fields.language),
    partOf: textOrNull(fields.partOf),
    businessUnit:
      fields.type === 'internal' ? textOrNull(fields.businessUnit) : null,
    relationshipManager: textOrNull(fields.relationshipManager),
    relationshipManagerDeputy: deputyOf(fields.relationshipManagerDeputy),
    serviceLevelManager: textOrNull(fields.serviceLevelManager),
    serviceLevelManagerDeputy: deputyOf(fields.serviceLevelManagerDeputy),
    representatives: [...fields.representatives],
    owns: [...fields.owns],
    uses: [...fields.uses],
    contactCadenceDays: days === '' ? null : Number(days),
  };
}

/** What the form says, as the API takes a new customer. */
export function createdOf(fields: CustomerFields): CreateCustomerInput {
  return { name: fields.name.trim(), ...changedOf(fields) };
}

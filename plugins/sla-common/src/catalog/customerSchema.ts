const ref = { type: 'string', minLength: 1 } as const;
const refs = { type: 'array', items: ref } as const;

/**
 * JSON schema of the `spec` of a customer, written once for the classic
 * processor and for the catalog's model layer.
 *
 * @public
 */
export const customerSpecSchema = {
  type: 'object',
  required: ['type'],
  additionalProperties: false,
  properties: {
    type: {
      type: 'string',
      enum: ['internal', 'external'],
      description: 'A business unit or department, or another company',
    },
    language: {
      type: 'string',
      pattern: '^[a-z]{2}(-[A-Z]{2})?$',
      description: 'Such as de',
    },
    partOf: { ...ref, description: 'The customer that this one belongs to' },
    businessUnit: {
      ...ref,
      description: 'Group of the organization; internal customers only',
    },
    relationshipManager: ref,
    relationshipManagerDeputy: ref,
    serviceLevelManager: ref,
    serviceLevelManagerDeputy: ref,
    representatives: {
      ...refs,
      description: 'Users or groups of the portal who act for the customer',
    },
    owns: {
      ...refs,
      description: 'Entities that the customer is the business owner of',
    },
    uses: { ...refs, description: 'Entities that the customer uses' },
    contactCadenceDays: { type: 'integer', minimum: 1, maximum: 3650 },
  },
} as const;

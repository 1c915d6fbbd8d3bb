import type { AgreementForm } from '../form/AgreementForm';
import type { Merged } from './Merged';
import { mergeFields, mergeSet, type Sides } from './mergeFields';
import { mergeTargets } from './mergeTargets';

/**
 * What comes of a draft that two changed: what only the other changed is taken
 * in, what I changed stands, and what both changed to something else is
 * contested. Hours, periods, objectives and lists of words are each one field,
 * for parts of them mean nothing alone.
 */
export function mergeForms(sides: Sides<AgreementForm>): Merged {
  const { value, taken, contested } = mergeFields(sides, [], {
    covers: mergeSet,
    entities: mergeSet,
    exclusionGrounds: mergeSet,
    maintenance: mergeFields,
    reporting: mergeFields,
    review: mergeFields,
    signatories: mergeFields,
    credits: mergeFields,
    targets: mergeTargets,
  });
  return { form: value, taken, contested };
}

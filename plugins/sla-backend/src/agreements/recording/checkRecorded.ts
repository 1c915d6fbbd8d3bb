import type { RecordAgreement } from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../../customers/CustomersStore';
import { InvalidInputError } from '../../errors';
import { checkDraft, type DraftSurroundings } from '../draftRules';
import { hashTerms } from '../hashTerms';
import { pinCalendars } from '../namedCalendars';
import type { NewAgreement } from '../NewAgreement';
import { datesToCome } from './recordingRules';

/** What a recorded agreement is held against. */
export interface RecordSurroundings extends DraftSurroundings {
  readonly customers: Pick<CustomersStore, 'unknown' | 'concernedBy'>;
}

async function checkedDraft(
  { draft }: RecordAgreement,
  surroundings: RecordSurroundings,
) {
  try {
    return await checkDraft(draft, { ...surroundings, versions: [] });
  } catch (error) {
    if (error instanceof InvalidInputError) {
      throw new InvalidInputError(
        error.details.map(detail => ({
          ...detail,
          field: `draft.${detail.field}`,
        })),
      );
    }
    throw error;
  }
}

/**
 * Holds what was signed outside against what there is, as a draft is, and
 * makes of it a first version that is agreed: its calendars are those of
 * today, since what stood on paper is entered today.
 *
 * @param now - epoch seconds
 * @throws InputError - with every field that does not fit
 */
export async function checkRecorded(
  recorded: RecordAgreement,
  surroundings: RecordSurroundings,
  now: number,
): Promise<Pick<NewAgreement, 'draft' | 'recorded'>> {
  const toCome = datesToCome(recorded, now);
  if (toCome.length > 0) {
    throw new InvalidInputError(toCome);
  }
  const draft = await checkedDraft(recorded, surroundings);
  const terms = await pinCalendars(draft.terms, surroundings.calendars);
  const { customer, covers } = terms;
  const concerns = await surroundings.customers.concernedBy(customer, covers);
  const { draft: _draft, ...outside } = recorded;
  return {
    draft: { ...draft, terms },
    recorded: {
      ...outside,
      hash: hashTerms(terms),
      concerns: [...concerns].sort(),
    },
  };
}

import { randomUUID } from 'node:crypto';
import {
  agreementDraftSchema,
  isCalendarRef,
  type AgreedCalendar,
  type Agreement,
  type AgreementDraft,
  type DraftCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import { draftArbitrary } from '../__testUtils__/draftArbitrary';
import { hashTerms } from '../hashTerms';
import type { StoredTerms } from '../StoredAgreement';
import { readAgreementFile } from './readAgreementFile';
import { writeAgreementFile } from './writeAgreementFile';

/** What a stored calendar is written out as. */
function writtenOut(calendar: DraftCalendar): AgreedCalendar {
  return isCalendarRef(calendar)
    ? {
        hours: [{ days: ['mon'], from: '08:00', to: '18:00' }],
        holidays: ['2026-12-25'],
        exceptions: [],
        ...calendar,
      }
    : calendar;
}

function termsOf(draft: AgreementDraft): StoredTerms {
  const terms = {
    ...draft,
    calendar: writtenOut(draft.calendar),
    targets: draft.targets.map(target => ({
      ...target,
      id: target.id ?? randomUUID(),
      calendar: target.calendar && writtenOut(target.calendar),
    })),
  };
  // As it comes back from the database.
  return JSON.parse(JSON.stringify(terms));
}

function agreementOf(terms: StoredTerms): Agreement {
  return {
    id: randomUUID(),
    etag: '1',
    state: 'offered',
    version: 1,
    nextVersion: null,
    hash: hashTerms(terms),
    retroactive: false,
    ...terms,
    signatures: [],
    signing: {
      provider: { required: 1, given: 0 },
      customer: { required: 1, given: 0 },
    },
    offeredAt: null,
    closed: null,
    approval: null,
    endsOn: terms.effectiveTo,
    noticeBy: null,
    continuedSince: null,
    termination: null,
    continuation: null,
  };
}

describe('an agreement as a file', () => {
  it('is read to the same terms, with the same hash and the same targets', () => {
    fc.assert(
      fc.property(draftArbitrary, input => {
        const agreement = agreementOf(
          termsOf(agreementDraftSchema.parse(input)),
        );
        const text = writeAgreementFile(agreement);
        const { draft, agreementId } = readAgreementFile(text);
        expect(agreementId).toBe(agreement.id);
        expect(draft.targets.map(({ id }) => id)).toEqual(
          agreement.targets.map(({ id }) => id),
        );
        expect(hashTerms(termsOf(draft))).toBe(agreement.hash);
        expect(writeAgreementFile({ ...agreement, ...termsOf(draft) })).toBe(
          text,
        );
      }),
      { numRuns: 100 },
    );
  });
});

import fc from 'fast-check';
import {
  EXCLUSION_APPROVALS,
  EXCLUSION_GROUNDS,
  NOTICE_ENDS,
  VERSION_STATES,
} from '../../model';
import { DRAFT, section, sourceOf, write } from './__testUtils__/documents';

describe('agreementDocument', () => {
  it('numbers what is agreed, and leaves out what is not', () => {
    const document = write(sourceOf());
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      '1. Parties and signatories',
      '2. Services',
      '3. Term and notice',
      '4. Service hours',
      '5. Service level targets',
      '6. Maintenance',
      '7. Time that is excluded afterwards',
      '8. This version',
    ]);
  });

  it('says between whom it is, which version, and by which hash', () => {
    const document = write(sourceOf());
    expect(document).toMatchObject({
      type: 'Service level agreement',
      title: 'Payments for Retail Banking',
      subtitle: 'between Payments team and Privatkunden',
      version: 'Version 3',
      hash: 'a'.repeat(64),
      mark: null,
    });
    expect(section(document, 'version').join(' ')).toContain('a'.repeat(64));
  });

  it.each([
    ['ola', 'Operational level agreement', 'Interne Vereinbarung (OLA)'],
    ['uc', 'Underpinning contract', 'Absicherungsvertrag'],
  ])('writes an agreement of type %s', (type, english, german) => {
    const source = sourceOf({
      type,
      customer: 'group:default/team-payments',
      provider:
        type === 'uc' ? { supplier: 'Quayside & Söhne' } : DRAFT.provider,
    });
    expect(write(source).type).toBe(english);
    expect(write(source, 'de').type).toBe(german);
    expect(section(write(source, 'de'), 'parties')[0]).toBe(
      type === 'uc'
        ? 'Anbieter (Lieferant): Quayside & Söhne'
        : 'Anbieter: Payments team',
    );
  });

  it.each([
    ['draft', 'Draft', 'Entwurf'],
    ['countered', 'Countered', 'Gegenangebot'],
    ['declined', 'Declined', 'Abgelehnt'],
    ['withdrawn', 'Withdrawn', 'Zurückgezogen'],
    ['offered', null, null],
    ['active', null, null],
  ] as const)('marks a version that is %s: %s', (state, english, german) => {
    const source = sourceOf({}, { state });
    expect(write(source).mark).toBe(english);
    expect(write(source, 'de').mark).toBe(german);
  });

  it('writes all that can be agreed in both languages, without a hole', () => {
    const changes = fc.record({
      exclusionGrounds: fc.subarray([...EXCLUSION_GROUNDS], { minLength: 1 }),
      exclusionApproval: fc.constantFrom(...EXCLUSION_APPROVALS),
      term: fc.record({
        kind: fc.constant('renewing'),
        extensionMonths: fc.integer({ min: 1, max: 120 }),
        notice: fc.record({
          months: fc.integer({ min: 1, max: 60 }),
          to: fc.constantFrom(...NOTICE_ENDS),
        }),
      }),
      effectiveTo: fc.constant('2026-12-31'),
      review: fc.record({ everyMonths: fc.integer({ min: 1, max: 36 }) }),
      reporting: fc.record(
        {
          delayWorkingDays: fc.integer({ min: 0, max: 90 }),
          acceptedAfterWorkingDays: fc.integer({ min: 1, max: 90 }),
          text: fc.constant('Monthly.'),
        },
        { requiredKeys: ['text'] },
      ),
    });
    fc.assert(
      fc.property(
        changes,
        fc.constantFrom(...VERSION_STATES),
        fc.constantFrom('en' as const, 'de' as const),
        (terms, state, language) => {
          const document = write(sourceOf(terms, { state }), language);
          const text = JSON.stringify(document);
          expect(text).not.toMatch(/undefined|null,null|NaN|\[object/);
          expect(document.sections.length).toBe(10);
        },
      ),
    );
  });
});

import {
  agreementDraftSchema,
  refusalsOfDraft,
  type AgreementDraftInput,
} from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import { anyDraft } from '../__testUtils__/anyDraft';
import { anyObjective } from '../__testUtils__/anyObjective';
import { newAgreement } from './AgreementForm';
import { draftToForm } from './draftToForm';
import { durationForm, secondsOf } from './DurationForm';
import { formToDraft } from './formToDraft';
import { objectiveForm, objectiveOf } from './ObjectiveForm';
import { newTarget } from './TargetForm';

const parsed = (draft: AgreementDraftInput) =>
  JSON.parse(JSON.stringify(agreementDraftSchema.parse(draft)));

describe('what a form sends of a draft', () => {
  it('is what was loaded, where nobody changed anything', () => {
    fc.assert(
      fc.property(anyDraft, draft => {
        const loaded = agreementDraftSchema.parse(draft);
        expect(parsed(formToDraft(draftToForm(loaded)))).toEqual(parsed(draft));
      }),
      { numRuns: 300 },
    );
  });

  it('makes the same form again', () => {
    fc.assert(
      fc.property(anyDraft, draft => {
        const form = draftToForm(agreementDraftSchema.parse(draft));
        const again = agreementDraftSchema.parse(formToDraft(form));
        expect(draftToForm(again)).toEqual(form);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps an objective of every kind', () => {
    const { objective: schema } =
      agreementDraftSchema.shape.targets.element.shape;
    fc.assert(
      fc.property(anyObjective, objective => {
        const stored = schema.parse(objective);
        expect(schema.parse(objectiveOf(objectiveForm(stored)))).toEqual(
          stored,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is refused field by field, where nothing was typed yet', () => {
    const form = {
      ...newAgreement({
        timeZone: 'Europe/Berlin',
        effectiveFrom: '2026-12-01',
      }),
      targets: [newTarget('new')],
    };
    expect(refusalsOfDraft(formToDraft(form))).toEqual(
      expect.arrayContaining([
        { field: 'title', reason: 'must not be empty' },
        { field: 'entities', reason: 'must name at least one entity' },
        { field: 'targets.0.objective.atLeast', reason: 'is required' },
        {
          field: 'targets.0.indicator',
          reason: expect.stringMatching(/^must be an indicator/),
        },
      ]),
    );
  });

  it('has no supplier where it is no underpinning contract, and covers nobody where it is no SLA', () => {
    const form = {
      ...newAgreement({ timeZone: 'UTC', effectiveFrom: '2026-12-01' }),
      provider: 'group:default/team-payments',
      supplier: 'ACME',
      covers: ['customer:default/acme'],
    };
    expect(formToDraft(form)).toMatchObject({
      provider: 'group:default/team-payments',
      covers: ['customer:default/acme'],
    });
    expect(formToDraft({ ...form, type: 'uc' })).toMatchObject({
      provider: { supplier: 'ACME' },
      covers: [],
    });
  });
});

describe('a duration as it is typed', () => {
  it.each([
    [0, { number: '0', unit: 'minutes' }],
    [45, { number: '45', unit: 'seconds' }],
    [90, { number: '90', unit: 'seconds' }],
    [600, { number: '10', unit: 'minutes' }],
    [5400, { number: '90', unit: 'minutes' }],
    [14_400, { number: '4', unit: 'hours' }],
    [172_800, { number: '48', unit: 'hours' }],
  ] as const)('says %d seconds in the largest unit', (seconds, typed) => {
    expect(durationForm(seconds, 'minutes')).toEqual(typed);
  });

  it.each([
    ['1.1', 'hours', 3960],
    ['0.5', 'minutes', 30],
    ['', 'hours', NaN],
    ['x', 'hours', NaN],
  ] as const)('reads %p %s as %d seconds', (number, unit, seconds) => {
    expect(secondsOf({ number, unit })).toBe(seconds);
  });
});

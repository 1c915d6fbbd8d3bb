import { newAgreement, type AgreementForm } from '../form/AgreementForm';
import { newTarget, type TargetForm } from '../form/TargetForm';
import { mergeForms } from './mergeForms';
import { withTheirs } from './withTheirs';

const UP = newTarget('up', { id: 'up', name: 'Availability' });
const FAST = newTarget('fast', { id: 'fast', name: 'Speed' });
const BASE: AgreementForm = {
  ...newAgreement({ timeZone: 'UTC', effectiveFrom: '2026-12-01' }),
  title: 'Payments',
  entities: ['system:default/payments'],
  targets: [UP, FAST],
};
const DEAR = newTarget('dear', { name: 'Answers' });

const withUp = (changed: Partial<TargetForm>): Partial<AgreementForm> => ({
  targets: [{ ...UP, ...changed }, FAST],
});

/** What either changed, what comes of it, what is taken in and what is contested. */
const CASES: readonly {
  readonly what: string;
  readonly mine: Partial<AgreementForm>;
  readonly theirs: Partial<AgreementForm>;
  readonly merged: Partial<AgreementForm>;
  readonly taken?: readonly string[];
  readonly contested?: readonly string[];
}[] = [
  { what: 'nothing', mine: {}, theirs: {}, merged: {} },
  {
    what: 'mine alone',
    mine: { title: 'Mine' },
    theirs: {},
    merged: { title: 'Mine' },
  },
  {
    what: 'theirs alone',
    mine: {},
    theirs: { title: 'Theirs' },
    merged: { title: 'Theirs' },
    taken: ['title'],
  },
  {
    what: 'another field each',
    mine: { title: 'Mine' },
    theirs: { effectiveFrom: '2027-01-01' },
    merged: { title: 'Mine', effectiveFrom: '2027-01-01' },
    taken: ['effectiveFrom'],
  },
  {
    what: 'the same to the same',
    mine: { title: 'Both' },
    theirs: { title: 'Both' },
    merged: { title: 'Both' },
  },
  {
    what: 'the same to something else',
    mine: { title: 'Mine' },
    theirs: { title: 'Theirs' },
    merged: { title: 'Mine' },
    contested: ['title'],
  },
  {
    what: 'parts of a section',
    mine: { maintenance: { ...BASE.maintenance, noticeHours: '48' } },
    theirs: {
      maintenance: {
        ...BASE.maintenance,
        isAgreed: true,
        maxHoursPerPeriod: '4',
      },
    },
    merged: {
      maintenance: {
        isAgreed: true,
        maxHoursPerPeriod: '4',
        noticeHours: '48',
        blackoutDates: null,
      },
    },
    taken: ['maintenance.isAgreed', 'maintenance.maxHoursPerPeriod'],
  },
  {
    what: 'an entity more each, and one removed',
    mine: { entities: ['system:default/payments', 'api:default/a'] },
    theirs: { entities: ['api:default/b'] },
    merged: { entities: ['api:default/a', 'api:default/b'] },
    taken: ['entities'],
  },
  {
    what: 'another field of a target each',
    mine: withUp({ coverageFloor: '80' }),
    theirs: withUp({ name: 'Up' }),
    merged: withUp({ coverageFloor: '80', name: 'Up' }),
    taken: ['targets.up.name'],
  },
  {
    what: 'the same field of a target',
    mine: withUp({ name: 'Mine' }),
    theirs: withUp({ name: 'Theirs' }),
    merged: withUp({ name: 'Mine' }),
    contested: ['targets.up.name'],
  },
  {
    what: 'a target that they added, and one that I did',
    mine: { targets: [UP, FAST, DEAR] },
    theirs: { targets: [UP, FAST, newTarget('late')] },
    merged: { targets: [UP, FAST, newTarget('late'), DEAR] },
    taken: ['targets.late'],
  },
  {
    what: 'a target that they removed',
    mine: { title: 'Mine' },
    theirs: { targets: [UP] },
    merged: { title: 'Mine', targets: [UP] },
    taken: ['targets.fast'],
  },
  {
    what: 'a target that they removed and I changed',
    mine: withUp({ name: 'Mine' }),
    theirs: { targets: [FAST] },
    merged: { targets: [FAST, { ...UP, name: 'Mine' }] },
    contested: ['targets.up'],
  },
  {
    what: 'a target that I removed and they changed',
    mine: { targets: [FAST] },
    theirs: withUp({ name: 'Theirs' }),
    merged: { targets: [FAST] },
    contested: ['targets.up'],
  },
  {
    what: 'a target that I removed',
    mine: { targets: [FAST] },
    theirs: { title: 'Theirs' },
    merged: { title: 'Theirs', targets: [FAST] },
    taken: ['title'],
  },
  {
    what: 'my order of targets',
    mine: { targets: [FAST, UP] },
    theirs: withUp({ name: 'Up' }),
    merged: { targets: [FAST, { ...UP, name: 'Up' }] },
    taken: ['targets.up.name'],
  },
  {
    what: 'their order of targets',
    mine: withUp({ name: 'Mine' }),
    theirs: { targets: [FAST, UP] },
    merged: { targets: [FAST, { ...UP, name: 'Mine' }] },
    taken: ['targets'],
  },
  {
    what: 'another part of an objective each, which is one field',
    mine: withUp({ objective: { ...UP.objective, atLeast: '99.9' } }),
    theirs: withUp({ objective: { ...UP.objective, kind: 'mean' } }),
    merged: withUp({ objective: { ...UP.objective, atLeast: '99.9' } }),
    contested: ['targets.up.objective'],
  },
];

describe('a draft that two changed', () => {
  it.each(CASES)('$what', ({ mine, theirs, merged, taken, contested }) => {
    const found = mergeForms({
      base: BASE,
      mine: { ...BASE, ...mine },
      theirs: { ...BASE, ...theirs },
    });
    expect(found.form).toEqual({ ...BASE, ...merged });
    expect(found.taken.map(path => path.join('.'))).toEqual(taken ?? []);
    expect(found.contested.map(({ path }) => path.join('.'))).toEqual(
      contested ?? [],
    );
  });

  it('is as they have it where theirs is taken wherever it is contested', () => {
    const mine = {
      ...BASE,
      title: 'Mine',
      review: { ...BASE.review, everyMonths: '6' },
      targets: [{ ...UP, name: 'Mine' }],
    };
    const theirs = {
      ...BASE,
      title: 'Theirs',
      review: { ...BASE.review, everyMonths: '1' },
      targets: [
        { ...UP, name: 'Theirs' },
        { ...FAST, name: 'Faster' },
      ],
    };
    const { form, contested } = mergeForms({ base: BASE, mine, theirs });
    expect(contested).toHaveLength(4);
    expect(contested.reduce(withTheirs, form)).toEqual(theirs);
  });
});

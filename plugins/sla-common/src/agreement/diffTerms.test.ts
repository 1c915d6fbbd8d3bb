import fc from 'fast-check';
import { diffTerms, type TermsToCompare } from './diffTerms';
import { diffWords } from './diffWords';

const target = {
  id: 't1',
  name: 'Availability',
  indicator: 'system:default/payments/availability',
  objective: {
    kind: 'availability',
    atLeast: 99.9,
    degradedWeight: 0,
    minimumOutageSeconds: 0,
  },
  period: 'month',
  calendar: null,
  noData: 'exclude',
  coverageFloor: 90,
  warnAtBudgetConsumed: 75,
} as const;

const terms: TermsToCompare = {
  type: 'sla',
  title: 'Payments',
  provider: 'group:default/team-payments',
  customer: 'customer:default/retail-banking',
  covers: [],
  entities: ['system:default/payments'],
  timeZone: 'Europe/Berlin',
  calendar: { hours: '24x7', holidays: [], exceptions: [] },
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  services: [
    {
      title: 'Transfers',
      description: 'Money goes out within a minute',
      entities: ['system:default/payments'],
    },
  ],
  targets: [target],
};

describe('diffTerms', () => {
  it('says nothing of the same terms', () => {
    expect(diffTerms(terms, JSON.parse(JSON.stringify(terms)))).toEqual([]);
  });

  it('follows a target by its id to another name and another objective', () => {
    const renamed = {
      ...target,
      name: 'Up',
      objective: { ...target.objective, atLeast: 99.5 },
    };
    expect(diffTerms(terms, { ...terms, targets: [renamed] })).toMatchObject([
      { path: ['targets', 'Up', 'name'], before: 'Availability', after: 'Up' },
      {
        path: ['targets', 'Up', 'objective', 'atLeast'],
        kind: 'changed',
        before: 99.9,
        after: 99.5,
      },
    ]);
  });

  it('tells what came and went', () => {
    const { id: _id, ...other } = { ...target, name: 'Other' };
    const changes = diffTerms(terms, {
      ...terms,
      effectiveTo: '2027-12-31',
      services: undefined,
      targets: [other],
    });
    expect(changes.map(({ path, kind }) => [path.join('.'), kind])).toEqual([
      ['effectiveTo', 'added'],
      ['services', 'removed'],
      ['targets.Other', 'added'],
      ['targets.Availability', 'removed'],
    ]);
  });

  it('compares a clause by its title, word by word', () => {
    const [service] = terms.services ?? [];
    const changes = diffTerms(terms, {
      ...terms,
      services: [{ ...service, description: 'Money goes out within an hour' }],
    });
    expect(changes).toEqual([
      {
        path: ['services', 'Transfers', 'description'],
        kind: 'changed',
        before: 'Money goes out within a minute',
        after: 'Money goes out within an hour',
        words: [
          { kind: 'same', text: 'Money goes out within ' },
          { kind: 'removed', text: 'a' },
          { kind: 'added', text: 'an' },
          { kind: 'same', text: ' ' },
          { kind: 'removed', text: 'minute' },
          { kind: 'added', text: 'hour' },
        ],
      },
    ]);
  });
});

describe('diffWords', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n'))
    .map(all => all.join(''));

  it('loses no word of either text', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) =>
          parts
            .filter(part => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});

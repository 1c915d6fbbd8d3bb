import {
  agreementDocument,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { changesOf } from './changesOf';

const written = (changes: Partial<Agreement> = {}) => {
  const agreement = anAgreement(changes);
  return agreementDocument(
    { ...agreement, terms: agreement },
    {
      language: 'en',
      nameOf: ref => ref.slice(ref.indexOf('/') + 1),
      measuredBy: () => undefined,
    },
  );
};

describe('changesOf', () => {
  it('finds nothing where only the number and the hash differ', () => {
    expect(
      changesOf(written(), written({ version: 4, hash: 'other' })),
    ).toEqual([]);
  });

  it('says in words what a target was and is, beneath its name', () => {
    const [target] = anAgreement().targets;
    const stricter = {
      ...target,
      objective: { ...target.objective, atLeast: 99.95 },
    };
    const [section, ...others] = changesOf(
      written(),
      written({ targets: [stricter as typeof target] }),
    );
    expect(others).toEqual([]);
    expect(section.heading).toBe('Service level targets');
    expect(
      section.lines.map(({ kind, text }) => [
        kind,
        text.replace(/\u00a0/g, ' '),
      ]),
    ).toEqual([
      ['removed', expect.stringMatching(/^Availability: .*99\.9 %/)],
      ['added', expect.stringMatching(/^Availability: .*99\.95 %/)],
    ]);
  });

  it('tells of sections that came and that went', () => {
    const duties = { customerDuties: ['Names a contact.'] };
    expect(changesOf(written(), written(duties))).toEqual([
      {
        id: 'duties',
        heading: 'Duties of the customer',
        lines: [{ kind: 'added', text: 'Names a contact.' }],
      },
    ]);
    expect(changesOf(written(duties), written())).toMatchObject([
      { id: 'duties', lines: [{ kind: 'removed', text: 'Names a contact.' }] },
    ]);
  });

  it('keeps what stays between what changed', () => {
    const of = (...customerDuties: string[]) => written({ customerDuties });
    expect(
      changesOf(of('One', 'Two', 'Three'), of('One', 'Three', 'Four')),
    ).toMatchObject([
      {
        lines: [
          { kind: 'removed', text: 'Two' },
          { kind: 'added', text: 'Four' },
        ],
      },
    ]);
  });
});

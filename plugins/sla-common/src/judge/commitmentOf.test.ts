import { bindingOf, commitmentOf } from './commitmentOf';

const trial = { commitment: 'trial', trialUntil: '2026-03-31' } as const;

describe('commitmentOf', () => {
  it.each([
    ['a period within the trial', '2026-03-01', 'trial'],
    ['a period that begins on its last day', '2026-03-31', 'trial'],
    ['the period after it', '2026-04-01', undefined],
  ])('knows %s', (_what, firstDay, commitment) => {
    expect(commitmentOf(trial, firstDay)).toBe(commitment);
  });

  it('never binds by what is informational, and always by what says nothing', () => {
    expect(commitmentOf({ commitment: 'informational' }, '2026-04-01')).toBe(
      'informational',
    );
    expect(commitmentOf({}, '2026-04-01')).toBeUndefined();
  });
});

describe('bindingOf', () => {
  it('leaves out what does not bind', () => {
    const figures = [{ commitment: 'trial' }, {}] as const;
    expect(bindingOf<(typeof figures)[number]>(figures)).toEqual([{}]);
  });

  it('keeps all where nothing binds', () => {
    const figures = [{ commitment: 'informational' }] as const;
    expect(bindingOf(figures)).toEqual(figures);
  });
});

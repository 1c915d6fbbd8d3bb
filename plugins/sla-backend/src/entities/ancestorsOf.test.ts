import { ancestorsOf } from './ancestorsOf';

const parents = (links: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(links));
const found = (
  ref: string,
  links: Readonly<Record<string, readonly string[]>>,
) =>
  ancestorsOf(ref, parents(links)).map(
    ({ ancestorRef, distance }) => `${ancestorRef} ${distance}`,
  );

describe('ancestorsOf', () => {
  it('climbs to the top', () => {
    expect(
      found('component', { component: ['system'], system: ['domain'] }),
    ).toEqual(['system 1', 'domain 2']);
  });

  it('counts what two ways lead to once, by the shorter one', () => {
    expect(
      found('component', {
        component: ['system', 'team'],
        system: ['team', 'domain'],
        domain: ['team'],
      }),
    ).toEqual(['system 1', 'team 1', 'domain 2']);
  });

  it('comes to an end in a cycle, and is never its own ancestor', () => {
    expect(found('a', { a: ['b'], b: ['c'], c: ['a', 'b'] })).toEqual([
      'b 1',
      'c 2',
    ]);
  });

  it('has none where nothing is above', () => {
    expect(found('a', {})).toEqual([]);
  });
});

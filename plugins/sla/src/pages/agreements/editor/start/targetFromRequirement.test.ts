import { aRequirement } from '../../../../__testUtils__/aRequirement';
import { targetFromRequirement } from './targetFromRequirement';

describe('targetFromRequirement', () => {
  it.each([
    [
      'Payments are up',
      'Nobody waits at the counter',
      'Nobody waits at the counter',
    ],
    ['Payments are up', 'Payments are up', ''],
  ])('says nothing twice: %s, %s', (title, text, description) => {
    const wanted = { kind: 'words', text } as const;
    expect(
      targetFromRequirement(aRequirement({ title, wanted }), 'new'),
    ).toMatchObject({ name: title, description });
  });
});

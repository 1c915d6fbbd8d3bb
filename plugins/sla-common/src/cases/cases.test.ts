import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { judgeCase } from './judgeCase';
import { workedCaseSchema } from './WorkedCase';

const root = resolve(__dirname, '../../../..');
const ours = join(root, 'cases');
const shared = join(root, '../shared/cases');
const files = readdirSync(ours).filter(name => name.endsWith('.json'));

function casesOf(file: string) {
  return z
    .array(workedCaseSchema)
    .parse(JSON.parse(readFileSync(join(ours, file), 'utf8')));
}

describe('worked cases', () => {
  describe.each(files)('%s', file => {
    it.each(
      casesOf(file).map(workedCase => [workedCase.id, workedCase] as const),
    )('answers %s as worked out by hand', (_id, workedCase) => {
      expect(judgeCase(workedCase)).toEqual([]);
    });

    it('is the same file as in the shared specification, where that is at hand', () => {
      const specification = join(shared, file);
      const expected = existsSync(specification)
        ? specification
        : join(ours, file);
      expect(readFileSync(join(ours, file), 'utf8')).toBe(
        readFileSync(expected, 'utf8'),
      );
    });
  });

  it('names a kind that is not known', () => {
    const workedCase = {
      id: 'x',
      why: '',
      evaluate: 'astrology',
      input: {},
      expect: {},
    };
    expect(judgeCase(workedCase)).toEqual([
      {
        field: 'evaluate',
        expected: 'astrology',
        got: 'a kind that is not known',
      },
    ]);
  });

  describe.each(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])(
    'under a clock at %s',
    now => {
      const timely = ['serviceTime', 'elapsed', 'deadline', 'daySlices'];

      let answer = judgeCase;

      beforeAll(async () => {
        jest.useFakeTimers({ now: new Date(now) });
        // So that nothing is answered from what was compiled under another clock.
        jest.resetModules();
        answer = (await import('./judgeCase')).judgeCase;
      });
      afterAll(() => jest.useRealTimers());

      it.each(
        timely
          .flatMap(name => casesOf(`${name}.json`))
          .map(workedCase => [workedCase.id, workedCase] as const),
      )('answers %s the same', (_id, workedCase) => {
        expect(answer(workedCase)).toEqual([]);
      });
    },
  );
});

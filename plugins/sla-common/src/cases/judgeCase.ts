import { compare } from '../judge/fraction';
import { parseInstant } from '../time/instant';
import { parseFraction } from './fractionText';
import { judgeAvailability } from './kinds/availability';
import { judgeBudget } from './kinds/budget';
import { judgeBurn } from './kinds/burn';
import { judgeBurnAlert } from './kinds/burnAlert';
import { judgeCases } from './kinds/cases';
import { judgeComposite } from './kinds/composite';
import { judgeCounts } from './kinds/counts';
import { judgeDaySlices } from './kinds/daySlices';
import { judgeDeadline } from './kinds/deadline';
import { judgeDecidedCases } from './kinds/decidedCases';
import { judgeDisplay } from './kinds/display';
import { judgeElapsed } from './kinds/elapsed';
import { judgeMean } from './kinds/mean';
import { judgeOutages } from './kinds/outages';
import { judgeServiceTime } from './kinds/serviceTime';
import { judgeSlices } from './kinds/slices';
import type { Answer, Difference, WorkedCase } from './WorkedCase';

const KINDS: Readonly<Record<string, (input: unknown) => Answer>> = {
  availability: judgeAvailability,
  budget: judgeBudget,
  burn: judgeBurn,
  burnAlert: judgeBurnAlert,
  cases: judgeCases,
  composite: judgeComposite,
  counts: judgeCounts,
  daySlices: judgeDaySlices,
  deadline: judgeDeadline,
  decidedCases: judgeDecidedCases,
  display: judgeDisplay,
  elapsed: judgeElapsed,
  mean: judgeMean,
  outages: judgeOutages,
  serviceTime: judgeServiceTime,
  slices: judgeSlices,
};

const FRACTION = /^-?\d+\/\d+$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(expected: unknown, got: unknown): boolean {
  if (typeof expected === 'string' && typeof got === 'string') {
    return isSameText(expected, got);
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    return (
      expected.length === got.length &&
      expected.every((item, i) => isSame(item, got[i]))
    );
  }
  if (isObject(expected) && isObject(got)) {
    return Object.entries(expected).every(([field, value]) =>
      isSame(value, got[field]),
    );
  }
  return expected === got;
}

/** Fractions need not be reduced; instants may have any offset. */
function isSameText(expected: string, got: string): boolean {
  if (FRACTION.test(expected) && FRACTION.test(got)) {
    return compare(parseFraction(expected), parseFraction(got)) === 0;
  }
  if (INSTANT.test(expected) && INSTANT.test(got)) {
    return parseInstant(expected) === parseInstant(got);
  }
  return expected === got;
}

/**
 * Judges a worked case with the very functions that the product uses.
 *
 * @returns where the answer differs; nothing where the case passes. A kind
 * that is not known differs.
 */
export function judgeCase(workedCase: WorkedCase): Difference[] {
  const judge = KINDS[workedCase.evaluate];
  if (judge === undefined) {
    return [
      {
        field: 'evaluate',
        expected: workedCase.evaluate,
        got: 'a kind that is not known',
      },
    ];
  }
  const answer = judge(workedCase.input);
  return Object.entries(workedCase.expect)
    .filter(([field, expected]) => !isSame(expected, answer[field]))
    .map(([field, expected]) => ({ field, expected, got: answer[field] }));
}

import type {
  BaselineObjective,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import type { BaselineRequest } from './Baselines';

type Parameter = 'op' | 'measure' | 'withinSeconds';

const PARAMETERS_OF: Readonly<Record<Indicator['stream'], Parameter[]>> = {
  states: [],
  counts: [],
  values: ['op'],
  cases: ['measure', 'withinSeconds'],
};

/** Nothing is held against it: what was achieved does not depend on what was to be. */
const ANY_PERCENT = 100;

/**
 * The objective that an indicator is judged by where none is agreed.
 *
 * @throws InputError - naming the parameter that is missing or does not fit
 */
export function objectiveOf(
  stream: Indicator['stream'],
  request: BaselineRequest,
): BaselineObjective {
  const all: Parameter[] = ['op', 'measure', 'withinSeconds'];
  const unfit = all.find(
    parameter =>
      request[parameter] !== undefined &&
      !PARAMETERS_OF[stream].includes(parameter),
  );
  if (unfit !== undefined) {
    throw InvalidInputError.of(
      unfit,
      `is not for an indicator that collects ${stream}`,
    );
  }
  switch (stream) {
    case 'states':
      return {
        kind: 'availability',
        atLeast: ANY_PERCENT,
        degradedWeight: 0,
        minimumOutageSeconds: 0,
      };
    case 'counts':
      return { kind: 'success-ratio', atLeast: ANY_PERCENT };
    case 'values':
      return { kind: 'mean', op: request.op ?? 'lte', value: 0, minimum: 1 };
    case 'cases': {
      const { measure = 'resolution', withinSeconds } = request;
      if (withinSeconds === undefined) {
        throw InvalidInputError.of(
          'withinSeconds',
          'is required for an indicator that collects cases',
        );
      }
      return {
        kind: 'cases-in-time',
        measure,
        withinSeconds,
        atLeast: ANY_PERCENT,
        category: null,
        openOverdueCounts: true,
        orAtMostMissed: null,
      };
    }
    default:
      return stream satisfies never;
  }
}

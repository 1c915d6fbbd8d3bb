import type { Stream } from '@service-levels/backstage-plugin-sla-common';
import { correctFacts } from '../../../corrections/correctFacts';
import { correctStates } from '../../../corrections/correctStates';
import type { IndicatorFacts, Known } from '../../Evidence';
import {
  CASES,
  COUNTS,
  STATES,
  VALUES,
  type PlayedStream,
} from './playedStreams';
import type { Told } from './Play';

export type NothingReported = 'up' | 'unknown';

/** A stream to be played, and how all that a stage was told of it is evidence. */
export interface Sample<TFact> {
  readonly name: Stream;
  readonly stream: PlayedStream<TFact>;
  factsOf(
    told: Told<TFact>,
    whereNothingReported: NothingReported,
  ): IndicatorFacts;
}

/** Facts as they hold, beside those that were reported. */
function known<TFact>(
  { facts, ofFacts }: Told<TFact>,
  { keyOf }: PlayedStream<TFact>,
): Known<TFact> {
  return ofFacts.length === 0
    ? { facts }
    : {
        asReported: facts,
        facts: correctFacts({
          facts,
          corrections: ofFacts,
          keyOf,
          isAskedFor: () => true,
        }).facts,
      };
}

function sampleOf<TFact>(
  name: Stream,
  stream: PlayedStream<TFact>,
  factsOf: Sample<TFact>['factsOf'],
): Sample<TFact> {
  return { name, stream, factsOf };
}

export const STATES_TOLD = sampleOf(
  'states',
  STATES,
  ({ facts, overrides, ofFacts }, whereNothingReported) => ({
    stream: 'states',
    whereNothingReported,
    ...(overrides.length + ofFacts.length === 0
      ? { facts }
      : {
          asReported: facts,
          facts: correctStates(facts, { overrides, states: ofFacts }).states,
        }),
  }),
);

export const COUNTS_TOLD = sampleOf('counts', COUNTS, told => ({
  stream: 'counts',
  ...known(told, COUNTS),
}));

export const VALUES_TOLD = sampleOf('values', VALUES, told => ({
  stream: 'values',
  ...known(told, VALUES),
}));

export const CASES_TOLD = sampleOf('cases', CASES, told => ({
  stream: 'cases',
  ...known(told, CASES),
}));

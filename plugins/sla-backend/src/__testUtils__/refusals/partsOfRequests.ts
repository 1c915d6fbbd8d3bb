import { INDICATOR } from '../agree';
import { SYSTEM } from '../company';
import type { RefusalsStage } from './Refusal';

/** A manager of the provider. */
export const MARKUS = 'user:default/markus';

export const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: '2026-03-10T10:00:00Z',
  to: '2026-03-10T10:30:00Z',
};

export const REQUESTS = `${SYSTEM}/requests`;

export const BUCKET = {
  start: '2026-03-10T10:00:00Z',
  seconds: 60,
  good: 99,
  total: 100,
};

/** A batch of states. */
export const facts = (...states: readonly object[]) => ({
  indicator: INDICATOR,
  states,
});

/** A signature under what is on offer. */
export const sign = (stage: RefusalsStage, party: string) => ({
  party,
  version: 1,
  hash: stage.offered.hash,
});

/** Where that is signed. */
export const toOffered = ({ offered }: RefusalsStage) =>
  `/agreements/${offered.id}/sign`;

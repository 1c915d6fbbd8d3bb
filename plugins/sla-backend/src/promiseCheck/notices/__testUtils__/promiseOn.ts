import type { Objective } from '@service-levels/backstage-plugin-sla-common';
import type {
  StoredAgreement,
  StoredTerms,
} from '../../../agreements/StoredAgreement';
import type { StoredPromiseCheck } from '../../StoredPromiseCheck';

const ENTITY = 'resource:default/db';

/** What an OLA states, as an offer sees it. */
function levelOf(ola: StoredAgreement, objective: Objective) {
  return {
    agreementId: ola.id,
    title: null,
    type: 'ola',
    version: ola.versions.length,
    entityRef: ENTITY,
    via: [ENTITY],
    targetId: null,
    targetName: null,
    objective,
    effectiveTo: null,
  } as const;
}

/** What is kept with an offer whose targets rest on some OLAs. */
export function promiseOn(
  olas: readonly StoredAgreement[],
  terms: StoredTerms,
  checkedAt: number,
): StoredPromiseCheck {
  return {
    checkedAt,
    failure: null,
    targets: terms.targets.map(target => ({
      targetId: target.id,
      check: {
        answer: 'yes',
        reasons: [],
        indicator: target.indicator,
        objective: target.objective,
        period: target.period,
        entities: [],
        ceiling: null,
        restsOn: olas.map(ola => levelOf(ola, target.objective)),
        missing: [],
        hours: null,
        limits: null,
        history: null,
        entitiesBeneath: olas.length,
        checkedAt: '2026-01-01T00:00:00Z',
      },
    })),
  };
}

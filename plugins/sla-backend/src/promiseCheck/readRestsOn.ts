import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ATTAINMENT_STATUSES,
  formatInstant,
  type Attainment,
  type RestsOn,
  type RestsOnItem,
  type SinceCheck,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { shownVersion, stateOf } from '../agreements/versionsInForce';
import type { AttainmentService } from '../attainment/AttainmentService';
import { grouped } from '../collections/grouped';
import type { Scope } from '../permissions/Scope';
import type { OfferedPromises } from './AgreementPromises';
import type { PromiseChecksStore } from './PromiseChecksStore';
import type { StoredPromiseCheck } from './StoredPromiseCheck';
import { toUnderpinning } from './toUnderpinning';

/** The running period and the one before it. */
const PERIODS = 2;
const MOST_TARGETS = 1000;

/** Where it is read from what agreements rest on. */
export interface RestsOnSources {
  readonly agreements: Pick<AgreementsStore, 'readable' | 'byIds'>;
  /** As the caller may see it. */
  readonly attainment: Pick<AttainmentService, 'list'>;
  readonly promises: OfferedPromises;
  readonly store: Pick<PromiseChecksStore, 'get'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The agreements beneath by id, with the version that was seen and the entities that they are on. */
function beneathIn(check: StoredPromiseCheck | undefined) {
  const levels = (check?.targets ?? []).flatMap(target => target.check.restsOn);
  return new Map(
    [...grouped(levels, ({ agreementId }) => agreementId ?? '')].map(
      ([id, ofOne]) => [
        id,
        {
          version: ofOne[0].version,
          entityRefs: [...new Set(ofOne.map(({ entityRef }) => entityRef))],
        },
      ],
    ),
  );
}

/** The worst of what an agreement achieved in the last periods of its targets that are over. */
function lastPeriodOf(
  figures: readonly Attainment[],
): RestsOnItem['lastPeriod'] {
  const over = figures.filter(
    ({ period, commitment }) =>
      period.state === 'closed' && commitment === undefined,
  );
  const rank = ({ status }: Attainment) => ATTAINMENT_STATUSES.indexOf(status);
  const [worst] = [...over].sort((a, b) => rank(a) - rank(b));
  return worst === undefined
    ? null
    : { label: worst.period.label, status: worst.status };
}

function sinceCheck(
  now: number | undefined,
  then: number | undefined,
  current: number,
): SinceCheck {
  if (then === undefined) {
    return 'new';
  }
  if (now === undefined) {
    return 'gone';
  }
  return current === then ? 'unchanged' : 'changed';
}

/** What the version of an agreement that speaks for it rests on: what lies beneath now, and what did at its offer. */
export async function readRestsOn(
  agreement: StoredAgreement,
  sources: RestsOnSources,
  options: {
    readonly credentials: BackstageCredentials;
    readonly scope?: Scope<AgreementFilter>;
  },
): Promise<RestsOn> {
  const { agreements, attainment, promises, store } = sources;
  const { credentials, scope = { kind: 'all' } } = options;
  const now = sources.now();
  const { version, terms } = shownVersion(agreement, now);
  const stored = await store.get({ agreementId: agreement.id, version });
  const live = await promises.check(agreement.id, terms);
  const then = beneathIn(stored);
  // Where nothing can be said of what is beneath now, it is as it was.
  const current = live.failure === null ? beneathIn(live) : then;
  const ids = [...new Set([...current.keys(), ...then.keys()])];
  const found = await agreements.byIds(ids);
  const readable = new Set(
    (await agreements.readable(ids, scope)).map(({ id }) => id),
  );
  const targetIds = found.flatMap(one =>
    shownVersion(one, now).terms.targets.map(({ id }) => id),
  );
  const { items: figures } =
    targetIds.length === 0
      ? { items: [] }
      : await attainment.list(
          {
            asked: { kind: 'last', count: PERIODS },
            targetIds: targetIds.slice(0, MOST_TARGETS),
            limit: MOST_TARGETS,
            after: undefined,
          },
          { credentials },
        );
  return {
    agreementId: agreement.id,
    version,
    checkedAt: stored === undefined ? null : formatInstant(stored.checkedAt),
    items: found.flatMap((one): RestsOnItem[] => {
      const underpinning = toUnderpinning(one, now);
      if (underpinning === undefined) {
        return [];
      }
      const isNamed = readable.has(one.id);
      const entry = current.get(one.id) ?? then.get(one.id);
      return [
        {
          agreementId: isNamed ? one.id : null,
          title: isNamed ? underpinning.title : null,
          type: underpinning.type,
          version: underpinning.version,
          entityRefs: entry?.entityRefs ?? [],
          state: stateOf(one, shownVersion(one, now), now),
          effectiveTo: underpinning.effectiveTo,
          lastPeriod: lastPeriodOf(
            figures.filter(({ agreementId }) => agreementId === one.id),
          ),
          sinceCheck:
            stored === undefined || stored.failure !== null
              ? null
              : sinceCheck(
                  current.get(one.id)?.version,
                  then.get(one.id)?.version,
                  underpinning.version,
                ),
        },
      ];
    }),
  };
}

import type { AuthService } from '@backstage/backend-plugin-api';
import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import type { StoredAgreement } from '../../agreements/StoredAgreement';
import {
  shownVersion,
  versionsInForce,
} from '../../agreements/versionsInForce';
import type { AttainmentService } from '../../attainment/AttainmentService';
import { chunksOf } from '../../database/chunksOf';
import { noticesOf } from './noticesOf';
import type {
  RestedOn,
  UnderpinningNoticesStore,
} from './UnderpinningNoticesStore';
import type { WordedNotice } from './WordedNotice';

/** The running period and the one before it. */
const PERIODS = 2;
/** Each has at most a hundred targets, and so many are judged at once. */
const AGREEMENTS_AT_ONCE = 10;
const TARGETS_AT_ONCE = 1000;

interface Options {
  readonly store: Pick<
    UnderpinningNoticesStore,
    'restingAgreements' | 'restedOn' | 'managers'
  >;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  /** As the portal sees them, and not a caller. */
  readonly figures: Pick<AttainmentService, 'list'>;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Finds out what happened beneath SLAs that are in force, whether anybody was told of it or not. */
export class UnderpinningNews {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): UnderpinningNews {
    return new UnderpinningNews(options);
  }

  /** Some SLAs at a time. */
  async *read(): AsyncGenerator<readonly WordedNotice[]> {
    const { store } = this.#options;
    let after: string | undefined;
    do {
      const ids = await store.restingAgreements({
        after,
        limit: AGREEMENTS_AT_ONCE,
      });
      yield await this.#beneath(ids);
      after = ids[AGREEMENTS_AT_ONCE - 1];
    } while (after !== undefined);
  }

  async #beneath(ids: readonly string[]): Promise<readonly WordedNotice[]> {
    const { store, agreements, now: clock } = this.#options;
    const now = clock();
    const slas = await agreements.byIds(ids);
    const managers = await store.managers(
      slas.map(({ customerRef }) => customerRef),
    );
    const inForce = new Map(
      slas.flatMap(sla => {
        const version = versionsInForce(sla).find(
          ({ span }) => span.from <= now && now < span.to,
        )?.version;
        const recipients = managers(sla.customerRef);
        // It is told as soon as there is somebody to tell.
        return version === undefined || recipients.length === 0
          ? []
          : [[sla.id, { version, recipients }] as const];
      }),
    );
    const restedOn = (await store.restedOn([...inForce.keys()])).filter(
      ({ agreementId, version }) =>
        inForce.get(agreementId)?.version.version === version,
    );
    const underpinnings = await agreements.byIds([
      ...new Set(restedOn.map(({ underpinningId }) => underpinningId)),
    ]);
    const figures = await this.#figures(underpinnings, now);
    const byId = new Map(underpinnings.map(one => [one.id, one]));
    return restedOn.flatMap((rested: RestedOn): WordedNotice[] => {
      const { agreementId, version, underpinningId } = rested;
      const underpinning = byId.get(underpinningId);
      const sla = inForce.get(agreementId);
      const notices =
        underpinning &&
        noticesOf(
          underpinning,
          { version: rested.underpinningVersion, checkedAt: rested.checkedAt },
          {
            figures: figures.filter(one => one.agreementId === underpinningId),
            now,
          },
        );
      if (notices === undefined || sla === undefined) {
        return [];
      }
      return notices.happened.map(happened => ({
        ...happened,
        agreementId,
        version,
        underpinningId,
        title: sla.version.terms.title,
        type: notices.type,
        recipients: sla.recipients,
      }));
    });
  }

  async #figures(
    underpinnings: readonly StoredAgreement[],
    now: number,
  ): Promise<readonly Attainment[]> {
    const { figures, auth } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const targetIds = underpinnings.flatMap(one =>
      shownVersion(one, now).terms.targets.map(({ id }) => id),
    );
    const found: Attainment[] = [];
    for (const chunk of chunksOf(targetIds, TARGETS_AT_ONCE)) {
      const { items } = await figures.list(
        {
          asked: { kind: 'last', count: PERIODS },
          targetIds: chunk,
          limit: TARGETS_AT_ONCE,
          after: undefined,
        },
        { credentials },
      );
      found.push(...items);
    }
    return found;
  }
}

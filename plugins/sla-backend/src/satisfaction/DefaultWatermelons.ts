import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  watermelonsOf,
  type LastVerdict,
  type OpenComplaint,
  type ScoresSummary,
  type Watermelons as WhatTargetsDoNotTell,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AttainmentService,
  TargetVerdict,
} from '../attainment/AttainmentService';
import type { Dialogue } from '../dialogue/Dialogue';
import type { StructureStore } from '../entities/StructureStore';
import { decodeCursor, ID_KEY, INSTANT_KEY } from '../paging/page';
import type { Satisfaction } from './Satisfaction';
import type { Watermelons } from './Watermelons';

interface Options {
  /** As the caller may see it. */
  readonly attainment: Pick<AttainmentService, 'verdicts'>;
  /** As the caller may see it. */
  readonly dialogue: Pick<Dialogue, 'list'>;
  /** As the caller may see it. */
  readonly satisfaction: Pick<Satisfaction, 'recent' | 'recentOfService'>;
  readonly structure: Pick<StructureStore, 'beneathEach'>;
  /** The mean score below which somebody is not satisfied. */
  readonly threshold: number;
}

/** Of which customer, or of which service. */
type About = { readonly customerRef: string } | { readonly entityRef: string };

type Asking = About & { readonly credentials: BackstageCredentials };

/** The closed one, and the running one. */
const PERIODS = 2;
const TARGETS_PER_PAGE = 1000;
const COMPLAINTS_PER_PAGE = 200;
/** A complaint that was answered is open until somebody closes it. */
const OPEN_STATES = ['open', 'answered'] as const;

/**
 * Puts together what the services say as the caller may see them, so that it
 * needs no decorator of its own.
 */
export class DefaultWatermelons implements Watermelons {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultWatermelons {
    return new DefaultWatermelons(options);
  }

  async get(
    customerRef: string,
    options: { credentials: BackstageCredentials },
  ): Promise<WhatTargetsDoNotTell> {
    const { satisfaction, threshold } = this.#options;
    const asking = { ...options, customerRef };
    const complaints = await this.#openComplaints(asking);
    const recent = await satisfaction.recent(customerRef, options);
    return watermelonsOf({
      verdicts: await this.#lastVerdicts(asking),
      beneath: await this.#beneath(recent, complaints),
      satisfaction: recent,
      complaints,
      threshold,
    });
  }

  async ofService(
    entityRef: string,
    options: { credentials: BackstageCredentials },
  ): Promise<WhatTargetsDoNotTell> {
    const { satisfaction, structure, threshold } = this.#options;
    const asking = { ...options, entityRef };
    const recent = await satisfaction.recentOfService(entityRef, options);
    const beneath = await structure.beneathEach([entityRef]);
    return watermelonsOf({
      verdicts: await this.#lastVerdicts(asking),
      beneath: new Map([
        [entityRef, new Set(beneath.map(found => found.entityRef))],
      ]),
      satisfaction: new Map([[entityRef, recent]]),
      complaints: await this.#openComplaints(asking),
      threshold,
    });
  }

  async #openComplaints({
    credentials,
    ...about
  }: Asking): Promise<OpenComplaint[]> {
    const complaints: OpenComplaint[] = [];
    for (const state of OPEN_STATES) {
      let after: readonly string[] | undefined;
      do {
        const page = await this.#options.dialogue.list(
          {
            ...about,
            kind: 'complaint',
            state,
            limit: COMPLAINTS_PER_PAGE,
            after,
          },
          { credentials },
        );
        complaints.push(
          ...page.items.map(({ id, title, at, entities }) => ({
            id,
            title,
            at,
            entities,
          })),
        );
        after = decodeCursor(page.nextCursor, INSTANT_KEY);
      } while (after !== undefined);
    }
    return complaints;
  }

  async #lastVerdicts({
    credentials,
    ...about
  }: Asking): Promise<LastVerdict[]> {
    const closed = new Map<string, TargetVerdict>();
    let after: readonly string[] | undefined;
    do {
      const page = await this.#options.attainment.verdicts(
        {
          ...about,
          rollUp: 'entityRef' in about,
          asked: { kind: 'last', count: PERIODS },
          limit: TARGETS_PER_PAGE,
          after,
        },
        { credentials },
      );
      page.items
        .filter(({ state }) => state === 'closed')
        .forEach(verdict => closed.set(verdict.targetId, verdict));
      after = decodeCursor(page.nextCursor, ID_KEY);
    } while (after !== undefined);
    return [...closed.values()];
  }

  /** What lies beneath each service that there is something to say of. */
  async #beneath(
    recent: ReadonlyMap<string, ScoresSummary>,
    complaints: readonly OpenComplaint[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const services = new Set([
      ...recent.keys(),
      ...complaints.flatMap(({ entities }) => entities),
    ]);
    const beneath = new Map<string, Set<string>>();
    const found = await this.#options.structure.beneathEach([...services]);
    for (const { aboveRef, entityRef } of found) {
      beneath.set(
        aboveRef,
        (beneath.get(aboveRef) ?? new Set()).add(entityRef),
      );
    }
    return beneath;
  }
}

import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { createStage } from '../../../attainment/days/__testUtils__/stage';
import { DefaultAttainmentService } from '../../../attainment/DefaultAttainmentService';
import { composeUnderpinningNotices } from '../../../compose/composePromiseChecks';
import { composeStores } from '../../../compose/composeStores';
import type { NoticesJob } from '../../../effects/NoticesJob';
import type { WordedNotice } from '../WordedNotice';
import { promiseOn } from './promiseOn';

export const ACME = 'customer:default/acme';
export const SOFIA = 'user:default/sofia';
export const MARKUS = 'user:default/markus';

const OBJECTIVE = { kind: 'availability', atLeast: 99.9 } as const;
const HASH = '0'.repeat(64);

/** Epoch seconds of an instant. */
const secondsOf = (instant: string) => Date.parse(instant) / 1000;

/** The portal itself: it sees everything. */
const PORTAL = {
  kind: 'service',
  subject: 'plugin:sla',
  ownershipRefs: [],
  represents: [],
  manages: [],
  isManager: false,
  representsOnly: false,
} as const;

interface Terms {
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string | null;
}

function termsOf({ effectiveFrom = '2026-01-01', effectiveTo = null }: Terms) {
  return {
    timeZone: 'UTC',
    calendar: '24x7',
    effectiveFrom,
    effectiveTo,
  } as const;
}

/** OLAs and SLAs that rest on them, a portal's notifications, and a clock that a test sets. */
export class UnderpinnedWorld {
  readonly sent: NotificationSendOptions[] = [];
  readonly logger = mockServices.logger.mock();
  readonly #stage: ReturnType<typeof createStage>;
  readonly #indicators = new Map<string, { ref: string; key: number }>();
  /** Called before each sending; may refuse it. */
  onSend: () => Promise<void> = async () => {};

  private constructor(private readonly knex: Knex) {
    this.#stage = createStage(knex);
  }

  /** Acme has both managers, a deputy of one, and somebody who represents it. */
  static async create(knex: Knex): Promise<UnderpinnedWorld> {
    await knex('customers').insert({
      ref: ACME,
      title: 'Acme',
      type: 'external',
      state: 'declared',
      updated_at: 0,
    });
    const world = new UnderpinnedWorld(knex);
    await world.hire('relationship-manager', SOFIA);
    await world.hire('relationship-manager', 'user:default/deputy', 1);
    await world.hire('service-level-manager', MARKUS);
    await world.hire('representative', 'user:default/jane');
    return world;
  }

  async hire(role: string, ref: string, position = 0): Promise<void> {
    await this.knex('customer_people').insert({
      customer_ref: ACME,
      role,
      person_ref: ref,
      position,
    });
  }

  /** An instance of the backend that starts now. */
  instance(): NoticesJob<WordedNotice> {
    const stores = composeStores(this.knex);
    const { clock, summedTargets } = this.#stage;
    return composeUnderpinningNotices({
      stores,
      figures: DefaultAttainmentService.create({
        ...stores,
        source: stores,
        summedTargets,
        callers: { caller: async () => PORTAL },
      }),
      auth: mockServices.auth(),
      notifications: {
        send: async notification => {
          await this.onSend();
          this.sent.push(notification);
        },
      },
      logger: this.logger,
      now: () => clock.now,
    });
  }

  at(instant: string): void {
    this.#stage.clock.now = secondsOf(instant);
  }

  /** One turn on an instance of its own; titles of what was sent by it. */
  async titlesAt(instant: string): Promise<string[]> {
    this.at(instant);
    await this.instance().run();
    return this.titles();
  }

  /** Titles of what was sent since asked last. */
  titles(): string[] {
    return this.sent.splice(0).map(({ payload }) => payload.title);
  }

  /** An OLA that both have signed; answers its id. */
  async underpin(terms: Terms = {}): Promise<string> {
    const indicator = await this.#stage.measure('states', 'up');
    const id = await this.#stage.agree(termsOf(terms), indicator, [
      { objective: OBJECTIVE },
    ]);
    this.#indicators.set(id, indicator);
    return id;
  }

  /** A further version of an OLA. */
  async restate(id: string, effectiveFrom: string): Promise<void> {
    await this.#stage.restate(
      id,
      termsOf({ effectiveFrom }),
      this.#indicatorOf(id),
      [{ objective: OBJECTIVE }],
    );
  }

  async terminate(id: string, lastDay: string): Promise<void> {
    await this.#stage.agreements.change(id, () => ({
      kind: 'terminate',
      termination: {
        id: randomUUID(),
        version: 1,
        lastDay,
        party: 'provider',
        givenOn: '2026-01-01',
        byAgreement: false,
        reason: 'Secret',
        evidence: null,
        enteredAt: 0,
        enteredBy: MARKUS,
      },
    }));
  }

  /** What an OLA promises was down for a day. */
  async fail(id: string, date: string): Promise<void> {
    const from = secondsOf(`${date}T00:00:00Z`);
    await this.#stage.measurements.write({
      stream: 'states',
      facts: [
        {
          id: randomUUID(),
          state: 'down',
          from,
          to: from + 86_400,
          customer: null,
          note: null,
          publicNote: null,
          cause: null,
        },
      ],
      indicatorKey: this.#indicatorOf(id).key,
      withdraw: [],
      recordedAt: from,
      recordedBy: 'pipeline',
    });
  }

  /** An SLA with Acme that is offered and signed at an instant, and rests on OLAs; answers its id. */
  async promise(
    instant: string,
    beneath: readonly string[],
    terms: Terms & { readonly isSigned?: boolean } = {},
  ): Promise<string> {
    const { agreements } = this.#stage;
    const [ola] = await agreements.byIds([beneath[0]]);
    const { ref, key } = this.#indicatorOf(beneath[0]);
    const id = randomUUID();
    const [first] = ola.versions;
    await agreements.insert({
      id,
      draft: {
        terms: {
          ...first.terms,
          ...termsOf(terms),
          calendar: first.terms.calendar,
          type: 'sla',
          title: 'Payments',
          customer: ACME,
          targets: first.terms.targets.map(target => ({
            ...target,
            id: randomUUID(),
          })),
        },
        indicatorKeys: new Map([[ref, key]]),
      },
      createdAt: 0,
      createdBy: 'pipeline',
    });
    await this.#offer(id, 1, { at: secondsOf(instant), beneath });
    if (terms.isSigned !== false) {
      await this.#sign(id, 1, secondsOf(instant));
    }
    return id;
  }

  /** A further version of an SLA that is offered and signed at an instant. */
  async promiseAnew(
    id: string,
    instant: string,
    beneath: readonly string[],
  ): Promise<void> {
    const { agreements } = this.#stage;
    const [sla] = await agreements.byIds([id]);
    const { ref, key } = this.#indicatorOf(beneath[0]);
    const { versions } = await agreements.change(id, () => ({
      kind: 'amend',
      version: sla.versions.length + 1,
      draft: {
        terms: {
          ...sla.versions[0].terms,
          effectiveFrom: instant.slice(0, 10),
        },
        indicatorKeys: new Map([[ref, key]]),
      },
    }));
    await this.#offer(id, versions.length, { at: secondsOf(instant), beneath });
    await this.#sign(id, versions.length, secondsOf(instant));
  }

  #indicatorOf(id: string) {
    const indicator = this.#indicators.get(id);
    if (indicator === undefined) {
      throw new Error(`There is no OLA ${id}`);
    }
    return indicator;
  }

  async #offer(
    id: string,
    version: number,
    options: { readonly at: number; readonly beneath: readonly string[] },
  ): Promise<void> {
    const { at, beneath } = options;
    const olas = await this.#stage.agreements.byIds(beneath);
    await this.#stage.agreements.change(id, ({ versions }) => ({
      kind: 'offer',
      version,
      terms: versions[version - 1].terms,
      hash: HASH,
      at,
      by: MARKUS,
      concerns: [],
      promiseCheck: promiseOn(olas, versions[version - 1].terms, at),
      unsignedReminderDays: null,
      approval: null,
    }));
  }

  async #sign(id: string, version: number, at: number): Promise<void> {
    await this.#stage.agreements.change(id, () => ({
      kind: 'sign',
      version,
      signature: {
        id: randomUUID(),
        party: 'customer',
        signedBy: 'pipeline',
        principal: 'service',
        signedAt: '2026-01-01T00:00:00Z',
        hash: HASH,
        evidence: null,
        entered: null,
      },
      agreedAt: at,
    }));
  }
}

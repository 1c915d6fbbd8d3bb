import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { EventParams } from '@backstage/plugin-events-node';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  DEFAULT_ALERTING,
  parseInstant,
  type AgreementDraftInput,
  type SlaChange,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import {
  createStage,
  type TargetDraft,
} from '../../attainment/days/__testUtils__/stage';
import { composeAlertsJob } from '../../compose/composeAlerts';
import { composeStores } from '../../compose/composeStores';
import type { AlertsJob } from '../AlertsJob';
import type { AlertingSettings } from '../settings/StoredAlerting';

/** What is measured, and who owns it. */
export const ENTITY = 'system:default/payments';
export const OWNERS = 'group:default/team-payments';
/** 43.2 minutes of 30 days may fail. */
export const AVAILABLE = { kind: 'availability', atLeast: 99.9 } as const;

const SCHEDULE = { frequency: { minutes: 1 }, timeout: { minutes: 1 } };

const refuse = async (): Promise<never> => {
  throw new Error('Alerts do not ask the catalog for this');
};

/** A catalog that is asked for nothing. */
const refusingEntities = {
  missing: refuse,
  declared: refuse,
  withBeneath: refuse,
  parentsOf: refuse,
  titlesOf: refuse,
  needsOf: refuse,
};

/** Agreements between teams, a portal's notifications and events, and a clock that a test sets. */
export class AlertedWorld {
  readonly sent: NotificationSendOptions[] = [];
  readonly events: EventParams[] = [];
  /** What open pages were told of. */
  readonly changes: SlaChange[] = [];
  readonly logger = mockServices.logger.mock();
  readonly stage: ReturnType<typeof createStage>;
  /** Called before each sending; may refuse it. */
  onSend: () => Promise<void> = async () => {};

  private constructor(readonly knex: Knex) {
    this.stage = createStage(knex);
  }

  /** The catalog said that the team owns what is measured. */
  static async create(knex: Knex): Promise<AlertedWorld> {
    await knex('entity_ancestors').insert({
      entity_ref: ENTITY,
      ancestor_ref: OWNERS,
      distance: 1,
    });
    return new AlertedWorld(knex);
  }

  /** An instance of the backend that starts now. */
  instance(): AlertsJob {
    const { clock, summedTargets } = this.stage;
    return composeAlertsJob({
      stores: composeStores(this.knex),
      entities: {
        ...refusingEntities,
        titlesOf: async () => new Map([[ENTITY, 'Payments']]),
      },
      summedTargets,
      config: { alerts: { schedule: SCHEDULE, defaults: DEFAULT_ALERTING } },
      notifications: {
        send: async notification => {
          await this.onSend();
          this.sent.push(notification);
        },
      },
      events: mockServices.events.mock({
        publish: async event => {
          this.events.push(event);
        },
      }),
      changesTold: { tell: change => this.changes.push(change) },
      logger: this.logger,
      now: () => clock.now,
    });
  }

  at(instant: string): void {
    this.stage.clock.now = parseInstant(instant);
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

  /** An agreement from 2025 on that both have signed, on an indicator of its own. */
  async agree(
    target: TargetDraft = { objective: AVAILABLE },
    options: {
      readonly stream?: Stream;
      readonly whereNothingReported?: 'up' | 'unknown' | null;
      readonly calendar?: AgreementDraftInput['calendar'];
      readonly timeZone?: string;
    } = {},
  ) {
    const {
      stream = 'states',
      whereNothingReported = stream === 'states' ? 'up' : null,
      calendar = '24x7',
      timeZone = 'UTC',
    } = options;
    const indicator = await this.stage.measure(stream, whereNothingReported);
    const agreementId = await this.stage.agree(
      { timeZone, calendar, effectiveFrom: '2025-01-01', effectiveTo: null },
      indicator,
      [target],
    );
    const [agreement] = await this.stage.agreements.byIds([agreementId]);
    const [{ id: targetId }] = agreement.versions[0].terms.targets;
    return { agreementId, targetId, indicator };
  }

  /** The service was in a state; for good where it has not ended. */
  async state(
    indicator: { readonly key: number },
    from: string,
    to: string | null,
    state: 'up' | 'down' = 'down',
  ): Promise<void> {
    await this.stage.measurements.write({
      stream: 'states',
      facts: [
        {
          id: `INC-${from}`,
          state,
          from: parseInstant(from),
          to: to === null ? null : parseInstant(to),
          customer: null,
          note: null,
          publicNote: null,
          cause: null,
        },
      ],
      ...this.#batch(indicator),
    });
  }

  /** Events of one bucket after another. */
  async counts(
    indicator: { readonly key: number },
    buckets: readonly {
      readonly start: number;
      readonly good: number;
      readonly total: number;
    }[],
    seconds = 60,
  ): Promise<void> {
    await this.stage.measurements.write({
      stream: 'counts',
      facts: buckets.map(bucket => ({ ...bucket, seconds, customer: null })),
      ...this.#batch(indicator),
    });
  }

  /** Takes back what was said of a state. */
  async withdraw(indicator: { readonly key: number }, from: string) {
    await this.stage.measurements.write({
      stream: 'states',
      facts: [],
      ...this.#batch(indicator),
      withdraw: [{ id: `INC-${from}` }],
    });
  }

  /** Sets how one is alerted about an agreement. */
  async set(
    agreementId: string,
    settings: Partial<AlertingSettings>,
  ): Promise<void> {
    const { alerting } = composeStores(this.knex);
    const known = await alerting.ofAgreements([agreementId]);
    await alerting.replace({
      agreementId,
      revision: known.get(agreementId)?.revision ?? 0,
      settings: {
        muted: false,
        tellRelationshipManager: false,
        targets: [],
        ...settings,
      },
      at: this.stage.clock.now,
      by: 'user:default/markus',
    });
  }

  /** Planned work on something. */
  async plan(entityRef: string, from: string, to: string): Promise<void> {
    const at = this.stage.clock.now;
    await composeStores(this.knex).maintenance.insert({
      id: randomUUID(),
      entityRef,
      revision: {
        revision: 1,
        title: 'Upgrade',
        text: null,
        schedule: { from, to },
        announcedAt: at,
        evidence: null,
        declaredAt: at,
        declaredBy: 'user:default/erik',
      },
    });
  }

  #batch({ key }: { readonly key: number }) {
    return {
      indicatorKey: key,
      withdraw: [],
      recordedAt: this.stage.clock.now,
      recordedBy: 'pipeline',
    };
  }
}

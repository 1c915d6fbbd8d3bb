import { randomUUID } from 'node:crypto';
import {
  createCalendarVersionSchema,
  dateOf,
  formatInstant,
  type CorrectionChange,
  type Interval,
  type StateOverride,
} from '@service-levels/backstage-plugin-sla-common';
import { toStoredVersion } from '../../../calendars/calendarRules';
import { correctedBy } from '../../../corrections/correctedBy';
import type { FactCorrection } from '../../../corrections/CorrectionsStore';
import type { StoredIndicator } from '../../../indicators/IndicatorsStore';
import type { PlayedStream } from './playedStreams';
import type { createStage } from './stage';
import type { Step } from './steps';

const DAY = 86_400;

const OFFICE = {
  hours: [
    {
      days: ['mon' as const, 'wed' as const, 'fri' as const, 'sun' as const],
      from: '22:00',
      to: '07:30',
    },
  ],
};

/** A correction that was made. */
type Made<TFact> =
  | { readonly id: string; readonly override: StateOverride }
  | { readonly id: string; readonly ofFact: FactCorrection<TFact> };

/** What a stage was told, kept in memory. */
export interface Told<TFact> {
  readonly facts: readonly TFact[];
  /** In the order in which they were made, without those that were revoked. */
  readonly overrides: readonly StateOverride[];
  readonly ofFacts: readonly FactCorrection<TFact>[];
  readonly exclusions: readonly (Interval & { readonly version: number })[];
}

interface Options<TFact> {
  readonly stage: ReturnType<typeof createStage>;
  readonly stream: PlayedStream<TFact>;
  readonly indicator: StoredIndicator;
  readonly timeZone: string;
  readonly isOffice: boolean;
}

const ALWAYS = { hours: '24x7' as const };

/** The date so many days after an instant. */
const daysAfter = (now: number, days: number) =>
  dateOf(now + days * DAY, 'UTC');

/** A version of a calendar, stored now. */
function hoursOf(
  { clock }: ReturnType<typeof createStage>,
  isOffice: boolean,
  options: {
    readonly name: string;
    readonly version: number;
    readonly validFrom: string | null;
  },
) {
  const { validFrom, ...key } = options;
  return toStoredVersion(
    createCalendarVersionSchema.parse({
      title: 'Hours',
      ...(isOffice ? OFFICE : ALWAYS),
      validFrom,
    }),
    { ...key, now: clock.now, by: 'pipeline' },
  );
}

/**
 * An agreement on a stage, to which steps happen; what it was told is kept
 * beside. All kinds of steps change this memory, which is why this file is long.
 */
export class Play<TFact> {
  readonly agreementId: string;
  readonly #calendar: string;
  #calendarVersion = 1;
  readonly #options: Options<TFact>;
  readonly #facts = new Map<string, TFact>();
  readonly #exclusions: (Interval & { version: number })[] = [];
  #corrections: readonly Made<TFact>[] = [];
  #version = 1;

  private constructor(
    options: Options<TFact>,
    agreementId: string,
    calendar: string,
  ) {
    this.#options = options;
    this.agreementId = agreementId;
    this.#calendar = calendar;
  }

  static async begin<TFact>(options: Options<TFact>): Promise<Play<TFact>> {
    const { stage, stream, indicator, timeZone, isOffice } = options;
    const calendar = `hours-${randomUUID()}`;
    await stage.calendars.insert(
      hoursOf(stage, isOffice, { name: calendar, version: 1, validFrom: null }),
    );
    const agreementId = await stage.agree(
      {
        timeZone,
        calendar,
        followCalendar: true,
        effectiveFrom: '2026-03-19',
        effectiveTo: null,
      },
      indicator,
      stream.targets,
    );
    return new Play(options, agreementId, calendar);
  }

  get told(): Told<TFact> {
    return {
      facts: [...this.#facts.values()],
      overrides: this.#corrections.flatMap(one =>
        'override' in one ? [one.override] : [],
      ),
      ofFacts: this.#corrections.flatMap(one =>
        'ofFact' in one ? [one.ofFact] : [],
      ),
      exclusions: this.#exclusions,
    };
  }

  async play(step: Step<TFact>): Promise<void> {
    const { stage, indicator } = this.#options;
    switch (step.kind) {
      case 'report':
        return await this.#report(step.facts);
      case 'withdraw':
        return await this.#withdraw(step.facts);
      case 'remove':
        return await this.#remove(step);
      case 'override':
        return await this.#override(step);
      case 'correct-away':
        return await this.#correctAway(step.fact);
      case 'replace':
        return await this.#replace(step.fact);
      case 'revoke':
        return await this.#revoke(step.nth);
      case 'exclude':
        return await this.#exclude(step);
      case 'restate':
        return await this.#restate(step);
      case 'new-hours':
        return await this.#newHours(step);
      case 'wait':
        stage.clock.now += step.seconds;
        return undefined;
      default:
        return await stage.judgedDays.settle([indicator.key]);
    }
  }

  async #report(facts: readonly TFact[]) {
    const { stage, stream, indicator } = this.#options;
    const last = new Map(facts.map(fact => [stream.keyOf(fact), fact]));
    last.forEach((fact, key) => this.#facts.set(key, fact));
    await stage.measurements.write({
      ...stream.batchOf([...last.values()]),
      indicatorKey: indicator.key,
      recordedBy: 'pipeline',
      withdraw: [],
      recordedAt: stage.clock.now,
    });
  }

  async #withdraw(facts: readonly TFact[]) {
    const { stage, stream, indicator } = this.#options;
    const named = new Map(facts.map(fact => [stream.keyOf(fact), fact]));
    named.forEach((_, key) => this.#facts.delete(key));
    await stage.measurements.write({
      ...stream.batchOf([]),
      indicatorKey: indicator.key,
      recordedBy: 'pipeline',
      withdraw: [...named.values()].map(stream.nameOf),
      recordedAt: stage.clock.now,
    });
  }

  async #remove({ from, to }: Interval) {
    const { stage, stream, indicator } = this.#options;
    for (const [key, fact] of this.#facts) {
      const begin = stream.beginOf(fact);
      if (begin >= from && begin < to) {
        this.#facts.delete(key);
      }
    }
    await stage.measurements.remove({
      indicatorKey: indicator.key,
      from,
      to,
      removedAt: stage.clock.now,
    });
  }

  /** Undefined where there is no such fact. */
  async #correct(change: CorrectionChange): Promise<string | undefined> {
    const { stage, indicator } = this.#options;
    const { now } = stage.clock;
    const { field, span, factKey } = correctedBy(indicator, change, now);
    return await stage.corrections.insert({
      id: randomUUID(),
      indicator,
      change,
      field,
      span,
      factKey,
      reason: 'It was otherwise',
      evidence: null,
      approvedBy: null,
      createdAt: now,
      createdBy: 'pipeline',
    });
  }

  async #override({
    state,
    from,
    to,
  }: Interval & Pick<StateOverride, 'state'>) {
    const id = await this.#correct({
      kind: 'override',
      state,
      from: formatInstant(from),
      to: formatInstant(to),
    });
    if (id !== undefined) {
      const override = { id, state, from, to };
      this.#corrections = [...this.#corrections, { id, override }];
    }
  }

  async #correctAway(fact: TFact) {
    await this.#correctFact(
      fact,
      null,
      this.#options.stream.withdrawalOf(fact),
    );
  }

  async #replace(fact: TFact) {
    const change = this.#options.stream.replacementOf?.(fact);
    if (change !== undefined) {
      await this.#correctFact(fact, fact, change);
    }
  }

  async #correctFact(
    named: TFact,
    fact: TFact | null,
    change: CorrectionChange,
  ) {
    const key = this.#options.stream.keyOf(named);
    const id = await this.#correct(change);
    if ((id === undefined) === this.#facts.has(key)) {
      throw new Error(
        `The stage and the test differ in whether ${key} is there`,
      );
    }
    if (id !== undefined) {
      const ofFact = { id, key, fact };
      this.#corrections = [...this.#corrections, { id, ofFact }];
    }
  }

  async #revoke(nth: number) {
    const revoked = this.#corrections[nth];
    if (revoked !== undefined) {
      this.#corrections = this.#corrections.filter(one => one !== revoked);
      await this.#options.stage.corrections.revoke({
        id: revoked.id,
        at: this.#options.stage.clock.now,
        by: 'pipeline',
        reason: 'It was as reported',
      });
    }
  }

  async #exclude({ from, to }: Interval) {
    const { exclusions, clock } = this.#options.stage;
    const version = this.#version;
    this.#exclusions.push({ from, to, version });
    await exclusions.insert({
      id: randomUUID(),
      agreementId: this.agreementId,
      version,
      from,
      to,
      ground: 'third-party',
      reason: 'The exchange was closed',
      evidence: null,
      targets: null,
      approval: 'nobody',
      revision: 1,
      countsSince: clock.now,
      disputed: false,
      declaredAt: clock.now,
      declaredBy: 'pipeline',
      words: [],
    });
  }

  async #newHours({
    inDays,
    isOffice,
  }: Omit<Extract<Step<TFact>, { kind: 'new-hours' }>, 'kind'>) {
    const { stage } = this.#options;
    this.#calendarVersion += 1;
    await stage.calendars.addVersion(
      hoursOf(stage, isOffice, {
        name: this.#calendar,
        version: this.#calendarVersion,
        validFrom: daysAfter(stage.clock.now, inDays + 2),
      }),
    );
  }

  async #restate({
    inDays,
    isOffice,
    shift,
  }: Omit<Extract<Step<TFact>, { kind: 'restate' }>, 'kind'>) {
    const { stage, stream, indicator, timeZone } = this.#options;
    const { targets } = stream;
    this.#version += 1;
    await stage.restate(
      this.agreementId,
      {
        effectiveFrom: dateOf(stage.clock.now + inDays * DAY, timeZone),
        ...(isOffice
          ? { calendar: OFFICE }
          : { calendar: this.#calendar, followCalendar: true }),
      },
      indicator,
      targets.map((_, i) => targets[(i + shift) % targets.length]),
    );
  }
}

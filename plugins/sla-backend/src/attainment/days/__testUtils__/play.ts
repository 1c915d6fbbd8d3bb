import { randomUUID } from 'node:crypto';
import {
  dateOf,
  formatInstant,
  type AgreementDraftInput,
  type CorrectionChange,
  type Interval,
  type StateFact,
  type StateOverride,
} from '@service-levels/backstage-plugin-sla-common';
import { correctedBy } from '../../../corrections/correctedBy';
import type { StoredIndicator } from '../../../indicators/IndicatorsStore';
import { factKey } from '../../../measurements/factKey';
import type { createStage, TargetDraft } from './stage';
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
type Made = { readonly id: string } & (
  | { readonly override: StateOverride }
  | { readonly withdrawn: string }
);

/** What a stage was told, kept in memory. */
export interface Told {
  readonly facts: ReadonlyMap<string, StateFact>;
  /** In the order in which they were made, without those that were revoked. */
  readonly corrections: readonly Made[];
  readonly exclusions: readonly (Interval & { readonly version: number })[];
}

interface Options {
  readonly stage: ReturnType<typeof createStage>;
  readonly indicator: StoredIndicator;
  readonly timeZone: string;
  readonly isOffice: boolean;
  readonly targets: readonly TargetDraft[];
}

/** The calendar of an agreement in these tests. */
function calendarOf(isOffice: boolean): AgreementDraftInput['calendar'] {
  return isOffice ? OFFICE : '24x7';
}

/** An agreement on a stage, to which steps happen; what it was told is kept beside. */
export class Play {
  readonly agreementId: string;
  readonly #options: Options;
  readonly #facts = new Map<string, StateFact>();
  readonly #exclusions: (Interval & { version: number })[] = [];
  #corrections: readonly Made[] = [];
  #version = 1;

  private constructor(options: Options, agreementId: string) {
    this.#options = options;
    this.agreementId = agreementId;
  }

  static async begin(options: Options): Promise<Play> {
    const { stage, indicator, timeZone, isOffice, targets } = options;
    const agreementId = await stage.agree(
      {
        timeZone,
        calendar: calendarOf(isOffice),
        effectiveFrom: '2026-03-19',
        effectiveTo: null,
      },
      indicator,
      targets,
    );
    return new Play(options, agreementId);
  }

  get told(): Told {
    return {
      facts: this.#facts,
      corrections: this.#corrections,
      exclusions: this.#exclusions,
    };
  }

  async play(step: Step): Promise<void> {
    const { stage, indicator } = this.#options;
    switch (step.kind) {
      case 'report':
        step.facts.forEach(one => this.#facts.set(factKey(one), one));
        return await this.#write(
          [...new Map(step.facts.map(one => [one.id, one])).values()],
          [],
        );
      case 'withdraw':
        step.ids.forEach(id => this.#facts.delete(`id:${id}`));
        return await this.#write([], step.ids);
      case 'remove':
        return await this.#remove(step);
      case 'override':
        return await this.#override(step);
      case 'correct-away':
        return await this.#correctAway(step.id);
      case 'revoke':
        return await this.#revoke(step.nth);
      case 'exclude':
        return await this.#exclude(step);
      case 'restate':
        return await this.#restate(step);
      case 'wait':
        stage.clock.now += step.seconds;
        return undefined;
      default:
        return await stage.judgedDays.settle([indicator.key]);
    }
  }

  async #write(facts: StateFact[], withdraw: readonly string[]) {
    const { stage, indicator } = this.#options;
    await stage.measurements.write({
      stream: 'states',
      indicatorKey: indicator.key,
      recordedBy: 'pipeline',
      facts,
      withdraw: withdraw.map(id => ({ id })),
      recordedAt: stage.clock.now,
    });
  }

  async #remove({ from, to }: Interval) {
    const { stage, indicator } = this.#options;
    for (const [key, fact] of this.#facts) {
      if (fact.from >= from && fact.from < to) {
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

  async #correct(change: CorrectionChange): Promise<string | undefined> {
    const { stage, indicator } = this.#options;
    const { now } = stage.clock;
    const { span, factKey: key } = correctedBy(indicator, change, now);
    return await stage.corrections.insert({
      id: randomUUID(),
      indicator,
      change,
      span,
      factKey: key,
      reason: 'It was otherwise',
      evidence: null,
      approvedBy: null,
      createdAt: now,
      createdBy: 'pipeline',
    });
  }

  async #override({ state, from, to }: Step & { kind: 'override' }) {
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

  async #correctAway(factId: string) {
    const id = await this.#correct({ kind: 'withdraw', fact: { id: factId } });
    // There is no correction of a fact that is not there.
    expect(id === undefined).toBe(!this.#facts.has(`id:${factId}`));
    if (id !== undefined) {
      const withdrawn = `id:${factId}`;
      this.#corrections = [...this.#corrections, { id, withdrawn }];
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

  async #restate({ inDays, isOffice, shift }: Step & { kind: 'restate' }) {
    const { stage, indicator, timeZone, targets } = this.#options;
    this.#version += 1;
    await stage.restate(
      this.agreementId,
      {
        effectiveFrom: dateOf(stage.clock.now + inDays * DAY, timeZone),
        calendar: calendarOf(isOffice),
      },
      indicator,
      targets.map((_, i) => targets[(i + shift) % targets.length]),
    );
  }
}

import {
  type Attainment,
  type CommentAsk,
  type MonthClose,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import type { AttainmentService } from '../attainment/AttainmentService';
import { grouped } from '../collections/grouped';
import type { Callers } from '../permissions/Caller';
import { viewOf } from '../permissions/View';
import { agreementInMonth, type AgreementInMonth } from './AgreementInMonth';
import type { AsksStore } from './asks/AsksStore';
import { toCommentAsk } from './asks/toCommentAsk';
import { closeLine } from './closeLine';
import type { CloseReports } from './CloseReports';
import type { CloseStore, FactsInMonth, IndicatorInMonth } from './CloseStore';
import { figuresOfMonth } from './figuresOfMonth';
import type { CloseOptions, MonthCloses } from './MonthCloses';
import { totalsOf } from './totalsOf';

interface Options {
  readonly store: CloseStore;
  readonly agreements: Pick<AgreementsStore, 'atRevisions'>;
  /** As nobody's permissions narrow them: the scope is handed on. */
  readonly figures: Pick<AttainmentService, 'list'>;
  readonly reports: Pick<CloseReports, 'ofMonth'>;
  readonly asks: Pick<AsksStore, 'ofMonth'>;
  readonly callers: Callers;
  /** Working days until a month is reported, where the agreement does not say. */
  readonly dueWorkingDay: number;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Gathers each kind of thing for all agreements at once, and makes lines of them. */
export class DefaultMonthCloses implements MonthCloses {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultMonthCloses {
    return new DefaultMonthCloses(options);
  }

  async get(month: string, options: CloseOptions): Promise<MonthClose> {
    const { figures, store, dueWorkingDay, now: clock } = this.#options;
    const { credentials, readable: scope } = options;
    const now = clock();
    const judged = await figuresOfMonth(month, {
      figures,
      options: { credentials, scope },
      now,
    });
    const lines = await this.#agreements(month, options);
    if (lines.length === 0) {
      return { month, items: [], totals: totalsOf([]) };
    }
    const ids = lines.map(({ agreement }) => agreement.id);
    const figuresOf = grouped(judged, ({ agreementId }) => agreementId);
    const factsOf = await this.#facts(lines, figuresOf);
    const exclusions = await store.openExclusions(ids, widest(lines));
    const reports = await this.#options.reports.ofMonth(ids, month);
    const asks = await this.#asks(ids, month);
    const publishable = await store.among(
      ids,
      options.publishable ?? { kind: 'all' },
    );
    const items = lines.map(of => {
      const { id } = of.agreement;
      const { span } = of;
      return closeLine({
        of,
        figures: figuresOf.get(id) ?? [],
        facts: factsOf(of),
        exclusions: exclusions.filter(
          ({ agreementId, from, to }) =>
            agreementId === id && from < span.to && span.from < to,
        ),
        report: reports.get(id),
        asks: asks.get(id) ?? new Map(),
        mayPublish: publishable.has(id),
        dueWorkingDay,
        now,
      });
    });
    return { month, items, totals: totalsOf(items) };
  }

  /** Those on whose provider's side the caller is, by title. */
  async #agreements(
    month: string,
    { credentials, readable }: CloseOptions,
  ): Promise<readonly AgreementInMonth[]> {
    const { store, agreements, callers } = this.#options;
    const revisions = await store.signedSlas(readable ?? { kind: 'all' });
    const caller = await callers.caller(credentials);
    const found = await agreements.atRevisions(revisions);
    return found
      .filter(one => viewOf(caller, partiesOf(one)).kind === 'provider')
      .flatMap(one => agreementInMonth(one, month) ?? [])
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  }

  /** What there is of the indicators that an agreement is judged by. */
  async #facts(
    lines: readonly AgreementInMonth[],
    figuresOf: ReadonlyMap<string, readonly Attainment[]>,
  ): Promise<(of: AgreementInMonth) => readonly FactsInMonth[]> {
    const wantedOf = ({ agreement, span }: AgreementInMonth) => {
      const figures = figuresOf.get(agreement.id) ?? [];
      return figures.map(
        ({ entityRef, indicator }): IndicatorInMonth => ({
          entityRef,
          name: indicator.slice(entityRef.length + 1),
          ...span,
        }),
      );
    };
    const wanted = new Map(
      lines.flatMap(wantedOf).map(one => [textOf(one), one]),
    );
    const found = await this.#options.store.facts([...wanted.values()]);
    const facts = new Map(found.map(one => [textOf(one), one]));
    return of => {
      const keys = new Set(wantedOf(of).map(textOf));
      return [...keys].flatMap(key => facts.get(key) ?? []);
    };
  }

  async #asks(
    ids: readonly string[],
    month: string,
  ): Promise<ReadonlyMap<string, ReadonlyMap<string, CommentAsk>>> {
    const asks = await this.#options.asks.ofMonth(ids, month);
    const byAgreement = grouped(asks, ({ agreementId }) => agreementId);
    return new Map(
      [...byAgreement].map(([id, own]) => [
        id,
        new Map(own.map(ask => [ask.targetId, toCommentAsk(ask)])),
      ]),
    );
  }
}

function keyOf({ terms, agreement }: AgreementInMonth): string {
  return `${terms.title.toLocaleLowerCase('en-US')} ${agreement.id}`;
}

function textOf({ entityRef, name, from, to }: IndicatorInMonth): string {
  return `${entityRef}/${name} ${from} ${to}`;
}

/** From the first beginning of the month in any zone to its last end. */
function widest(lines: readonly AgreementInMonth[]) {
  return {
    from: Math.min(...lines.map(({ span }) => span.from)),
    to: Math.max(...lines.map(({ span }) => span.to)),
  };
}

import {
  dateOf,
  parseInstant,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerActionsStore } from '../../customerActions/CustomerActionsStore';
import type { StoredAction } from '../../customerActions/StoredAction';
import type { InteractionsStore } from '../../dialogue/InteractionsStore';
import type { StoredInteraction } from '../../dialogue/StoredInteraction';
import type {
  SatisfactionStore,
  ScoreCount,
} from '../../satisfaction/SatisfactionStore';
import { summaries } from '../../satisfaction/summaries';

/** More than anybody reads in a report. */
const MOST = 500;

interface Options {
  readonly satisfaction: Pick<SatisfactionStore, 'count'>;
  readonly interactions: Pick<InteractionsStore, 'list'>;
  readonly customerActions: Pick<CustomerActionsStore, 'list'>;
}

/** What the customer's side and the provider said to each other, as far as both see it. */
export interface Relationship {
  readonly scores: readonly ScoreCount[];
  readonly complaints: readonly StoredInteraction[];
  readonly actions: readonly StoredAction[];
}

/** Of whom, and of which time. */
export interface RelationshipQuery {
  readonly customerRef: string;
  readonly period: ReportContent['period'];
  /** Epoch seconds. */
  readonly asOf: number;
}

/** Whether a month lies in a month, quarter or year. */
function isMonthOf(month: string, label: string): boolean {
  if (!label.includes('-Q')) {
    return month.startsWith(label);
  }
  const quarter = Math.ceil(Number(month.slice(5)) / 3);
  return `${month.slice(0, 4)}-Q${quarter}` === label;
}

/** Reads what of the relationship stands in reports: what is shared with this customer, and nothing else. */
export class ReportedRelationship {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ReportedRelationship {
    return new ReportedRelationship(options);
  }

  async read(query: RelationshipQuery): Promise<Relationship> {
    const { customerRef, period, asOf } = query;
    const { satisfaction, customerActions } = this.#options;
    const scope = {
      customers: { kind: 'all' },
      sharedOnly: [customerRef],
    } as const;
    const from = parseInstant(period.from);
    const [scores, complaints, before, actions] = await Promise.all([
      satisfaction.count({
        customerRef,
        from: dateOf(from, period.timeZone),
      }),
      this.#complaints(customerRef, {
        from,
        to: Math.min(parseInstant(period.to), asOf + 1),
      }),
      this.#complaints(customerRef, { to: from, state: 'open' }),
      customerActions.list({ customerRef, state: 'open', scope, limit: MOST }),
    ]);
    return {
      scores: scores.filter(({ month }) => isMonthOf(month, period.label)),
      complaints: [...complaints, ...before],
      actions: actions.filter(({ createdAt }) => createdAt <= asOf),
    };
  }

  async #complaints(
    customerRef: string,
    filter: { from?: number; to: number; state?: 'open' },
  ): Promise<readonly StoredInteraction[]> {
    return await this.#options.interactions.list({
      ...filter,
      customerRef,
      kind: 'complaint',
      scope: { customers: { kind: 'all' }, sharedOnly: [customerRef] },
      limit: MOST,
    });
  }
}

/** What a report tells of a complaint. */
export function complaintsOf(
  { complaints }: Relationship,
  timeZone: string,
): ReportContent['complaints'] {
  return [...complaints]
    .sort((a, b) => a.at - b.at || a.id.localeCompare(b.id))
    .map(({ at, title, complaint }) => ({
      date: dateOf(at, timeZone),
      title,
      answered: complaint !== null && complaint.state !== 'open',
    }));
}

/** What a report tells of shared open actions. */
export function actionsOf(
  { actions }: Relationship,
  nameOf: (ref: string) => string,
): ReportContent['actions'] {
  return actions.map(({ title, due, owner }) => ({
    title,
    due,
    owner: nameOf(owner),
  }));
}

/** How satisfied the customer said to be with some services. */
export function satisfactionOf(
  { scores }: Relationship,
  services: ReadonlySet<string>,
  titleOf: (ref: string) => string,
): ReportContent['satisfaction'] {
  const ofServices = scores.filter(({ service }) => services.has(service));
  return [...summaries(ofServices, ({ service }) => service)]
    .map(([service, { count, mean }]) => ({
      service: titleOf(service),
      answers: count,
      mean: mean === null ? null : mean.toFixed(2),
    }))
    .sort((a, b) => a.service.localeCompare(b.service, 'en-US'));
}

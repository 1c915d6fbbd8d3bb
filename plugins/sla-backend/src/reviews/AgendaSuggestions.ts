import {
  formatInstant,
  type AgendaSuggestion,
} from '@service-levels/backstage-plugin-sla-common';
import type { Agreements } from '../agreements/Agreements';
import type { AttainmentService } from '../attainment/AttainmentService';
import type { CustomerActions } from '../customerActions/CustomerActions';
import type { Dialogue } from '../dialogue/Dialogue';
import type { Improvements } from '../improvements/Improvements';
import type { Reports } from '../reports/Reports';
import type { Requirements } from '../requirements/Requirements';
import type { Satisfaction } from '../satisfaction/Satisfaction';
import type { ReviewsOptions } from './Reviews';
import type { StoredReview } from './StoredReview';

/** All services as a caller may use them. */
interface Options {
  readonly actions: Pick<CustomerActions, 'list'>;
  readonly agreements: Pick<Agreements, 'list'>;
  readonly attainment: Pick<AttainmentService, 'list'>;
  readonly dialogue: Pick<Dialogue, 'list'>;
  readonly improvements: Pick<Improvements, 'list'>;
  readonly reports: Pick<Reports, 'list'>;
  readonly requirements: Pick<Requirements, 'list'>;
  readonly satisfaction: Pick<Satisfaction, 'list'>;
}

/** So many of each kind at most: an agenda is for a meeting. */
const MOST = 20;
/** So many of the latest reports. */
const REPORTS = 4;
/** Closed periods that are looked at, beside the running one. */
const PERIODS = 4;
/** Agreements that end within so many days are worth a word. */
const DAYS_AHEAD = 180;
const DAY = 86_400;
const LONGEST_TITLE = 200;

const PAGE = { limit: MOST, after: undefined };

function titled(...parts: readonly string[]): string {
  return [...parts.join(': ')].slice(0, LONGEST_TITLE).join('');
}

/**
 * What could stand on the agenda of a review, as the caller may see it.
 * Opportunities are never among it: an agenda is shared sooner or later.
 */
export class AgendaSuggestions {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AgendaSuggestions {
    return new AgendaSuggestions(options);
  }

  async of(
    review: StoredReview,
    { credentials }: ReviewsOptions,
  ): Promise<readonly AgendaSuggestion[]> {
    const asking = { review, options: { credentials } };
    const found = await Promise.all([
      this.#reports(asking),
      this.#missed(asking),
      this.#complaints(asking),
      this.#satisfaction(asking),
      this.#requirements(asking),
      this.#actions(asking),
      this.#ending(asking),
      this.#improvements(asking),
    ]);
    return found.flat();
  }

  /** The latest that the customer has. */
  async #reports({ review, options }: Asking): Promise<AgendaSuggestion[]> {
    const { items } = await this.#options.reports.list(
      { ...PAGE, limit: 100, customerRef: review.customerRef },
      options,
    );
    return items
      .filter(({ published }) => published !== null)
      .slice(0, REPORTS)
      .map(({ id, title, period }) => ({
        kind: 'report',
        about: id,
        title: titled(title),
        detail: period.label,
        visibility: 'shared',
      }));
  }

  /** Targets that were missed in the last closed periods. */
  async #missed({ review, options }: Asking): Promise<AgendaSuggestion[]> {
    const pages = await Promise.all(
      review.agreements.map(
        async agreementId =>
          await this.#options.attainment.list(
            {
              agreementId,
              status: 'breached',
              asked: { kind: 'last', count: PERIODS + 1 },
              limit: 100,
              after: undefined,
            },
            options,
          ),
      ),
    );
    return pages
      .flatMap(({ items }) => items)
      .filter(({ period }) => period.state === 'closed')
      .slice(0, MOST)
      .map(({ targetId, targetName, agreementTitle, period }) => ({
        kind: 'missed-target',
        about: targetId,
        title: titled(agreementTitle, targetName),
        detail: period.label,
        visibility: 'shared',
      }));
  }

  async #complaints({ review, options }: Asking): Promise<AgendaSuggestion[]> {
    const { customerRef } = review;
    const pages = await Promise.all(
      (['open', 'answered'] as const).map(
        async state =>
          await this.#options.dialogue.list(
            { ...PAGE, customerRef, kind: 'complaint', state },
            options,
          ),
      ),
    );
    return pages
      .flatMap(({ items }) => items)
      .map(({ id, title, complaint, visibility }) => ({
        kind: 'complaint',
        about: id,
        title,
        detail: complaint?.state ?? null,
        visibility,
      }));
  }

  /** The last answer about each service. */
  async #satisfaction({
    review,
    options,
  }: Asking): Promise<AgendaSuggestion[]> {
    const { items } = await this.#options.satisfaction.list(
      { ...PAGE, limit: 100, customerRef: review.customerRef },
      options,
    );
    const last = new Map([...items].reverse().map(one => [one.service, one]));
    return [...last.values()].slice(0, MOST).map(({ service, score }) => ({
      kind: 'satisfaction',
      about: service,
      title: titled(service),
      detail: String(score),
      visibility: 'shared',
    }));
  }

  async #requirements({
    review,
    options,
  }: Asking): Promise<AgendaSuggestion[]> {
    const { items } = await this.#options.requirements.list(
      { ...PAGE, limit: 100, customerRef: review.customerRef },
      options,
    );
    return items
      .filter(({ state }) => state !== 'agreed' && state !== 'declined')
      .slice(0, MOST)
      .map(({ id, title, state }) => ({
        kind: 'requirement',
        about: id,
        title,
        detail: state,
        visibility: 'shared',
      }));
  }

  async #actions({ review, options }: Asking): Promise<AgendaSuggestion[]> {
    const { items } = await this.#options.actions.list(
      { ...PAGE, customerRef: review.customerRef, state: 'open' },
      options,
    );
    return items.map(({ id, title, due, visibility }) => ({
      kind: 'action',
      about: id,
      title,
      detail: due,
      visibility,
    }));
  }

  /** Agreements of the customer that end soon after the meeting. */
  async #ending({ review, options }: Asking): Promise<AgendaSuggestion[]> {
    const before = formatInstant(review.at + DAYS_AHEAD * DAY).slice(0, 10);
    const { items } = await this.#options.agreements.list(
      {
        ...PAGE,
        customerRef: review.customerRef,
        type: 'sla',
        expiringBefore: before,
        sort: 'effective-to',
      },
      options,
    );
    return items.map(({ id, title, effectiveTo }) => ({
      kind: 'agreement-end',
      about: id,
      title: titled(title),
      detail: effectiveTo,
      visibility: 'shared',
    }));
  }

  async #improvements({
    review,
    options,
  }: Asking): Promise<AgendaSuggestion[]> {
    const { items } = await this.#options.improvements.list(
      { ...PAGE, limit: 100, customerRef: review.customerRef },
      options,
    );
    return items
      .filter(({ state }) => state !== 'done' && state !== 'dropped')
      .slice(0, MOST)
      .map(({ id, title, state, visibility }) => ({
        kind: 'improvement',
        about: id,
        title,
        detail: state,
        visibility,
      }));
  }
}

interface Asking {
  readonly review: StoredReview;
  readonly options: Pick<ReviewsOptions, 'credentials'>;
}

import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type {
  Agreement,
  SlaApi,
  StateFactInput,
} from '@service-levels/backstage-plugin-sla-common';
import { behaviours, demoAgreements, type DemoAgreement } from './agreements';
import { gapsOf, outagesOf, type Behaviour } from './outages';

const DAY_SECONDS = 86_400;
const MONTHS = 13;

/** Gives up only after the catalog had a long time to read its files. */
const ATTEMPTS = 120;
const PAUSE_MILLISECONDS = 1000;

/** The first of the month thirteen months before, as a date. */
function firstMonth(now: Date): Date {
  return new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS, 1),
  );
}

function monthsBetween(from: Date, to: Date): string[] {
  const months: string[] = [];
  for (
    const month = new Date(from);
    month <= to;
    month.setUTCMonth(month.getUTCMonth() + 1)
  ) {
    months.push(month.toISOString().slice(0, 7));
  }
  return months;
}

/** Everything that went wrong since the first month and is over by now. */
export function factsOf(behaviour: Behaviour, now: Date): StateFactInput[] {
  const first = firstMonth(now);
  const firstDay = first.getTime() / 1000 / DAY_SECONDS;
  const today = Math.floor(now.getTime() / 1000 / DAY_SECONDS);
  const days = Array.from(
    { length: today - firstDay + 1 },
    (_, i) => firstDay + i,
  );
  return [
    ...monthsBetween(first, now).flatMap(month => gapsOf(behaviour, month)),
    ...days.flatMap(day => outagesOf(behaviour, day)),
  ].filter(fact => fact.to !== null && new Date(fact.to) <= now);
}

/**
 * Fills an empty portal through the HTTP API, as a pipeline would. Run again
 * it adds the days that are missing and changes nothing else.
 */
export class DemoData {
  readonly #sla: SlaApi;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;

  private constructor(options: {
    sla: SlaApi;
    auth: AuthService;
    logger: LoggerService;
  }) {
    this.#sla = options.sla;
    this.#auth = options.auth;
    this.#logger = options.logger;
  }

  static create(options: {
    sla: SlaApi;
    auth: AuthService;
    logger: LoggerService;
  }): DemoData {
    return new DemoData(options);
  }

  async load(now: Date): Promise<void> {
    await this.#untilCustomersAreKnown();
    for (const behaviour of behaviours) {
      await this.#measure(behaviour, now);
    }
    const { items } = await this.#sla.getAgreements(
      { limit: 500 },
      await this.#as(),
    );
    const byTitle = new Map(items.map(existing => [existing.title, existing]));
    for (const agreement of demoAgreements) {
      const existing = byTitle.get(agreement.draft.title);
      await this.#bringTo(
        agreement.until,
        existing ?? (await this.#create(agreement, now)),
      );
    }
    this.#logger.info('demo data ready');
  }

  /** Customers and entities come from files that the catalog reads after the start. */
  async #untilCustomersAreKnown(): Promise<void> {
    const refs = new Set(
      demoAgreements
        .map(({ draft }) => draft.customer)
        .filter(ref => ref.startsWith('customer:')),
    );
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const known = await this.#sla
        .getCustomers({ limit: 500 }, await this.#as())
        .catch(() => ({ items: [] }));
      if (
        [...refs].every(ref =>
          known.items.some(customer => customer.ref === ref),
        )
      ) {
        return;
      }
      await new Promise(resolve => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
    throw new Error(
      `The catalog does not have the customers ${[...refs].join(', ')}`,
    );
  }

  async #measure(behaviour: Behaviour, now: Date): Promise<void> {
    const { indicator } = behaviour;
    const at = indicator.lastIndexOf('/');
    await this.#sla.createIndicator(
      {
        entityRef: indicator.slice(0, at),
        name: indicator.slice(at + 1),
        stream: 'states',
        title: 'Availability',
        unit: 'seconds',
        whereNothingReported: 'up',
      },
      await this.#as(),
    );
    await this.#sla.sendMeasurements(
      { indicator, states: factsOf(behaviour, now) },
      await this.#as(),
    );
  }

  async #create({ draft }: DemoAgreement, now: Date): Promise<Agreement> {
    return await this.#sla.createAgreement(
      {
        type: 'sla',
        timeZone: 'Europe/Berlin',
        effectiveFrom: firstMonth(now).toISOString().slice(0, 10),
        effectiveTo: null,
        ...draft,
      },
      await this.#as(),
    );
  }

  /** Goes on from where an earlier start was interrupted. */
  async #bringTo(
    until: DemoAgreement['until'],
    agreement: Agreement,
  ): Promise<void> {
    const { id, version } = agreement;
    const offered =
      agreement.state === 'draft'
        ? await this.#sla.offerAgreement(id, { version }, await this.#as())
        : agreement;
    const parties =
      until === 'signed'
        ? (['provider', 'customer'] as const)
        : (['provider'] as const);
    const missing = parties.filter(
      party => !offered.signatures.some(signed => signed.party === party),
    );
    for (const party of missing) {
      await this.#sla.signAgreement(
        id,
        { party, version, hash: offered.hash ?? '' },
        await this.#as(),
      );
    }
  }

  async #as(): Promise<{ token: string }> {
    return await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'sla',
    });
  }
}

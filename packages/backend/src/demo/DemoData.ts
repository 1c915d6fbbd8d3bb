import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type {
  Agreement,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import type { DemoAgreement } from './agreements/DemoAgreement';
import { demoAgreements } from './agreements/demoAgreements';
import { loadAnnouncements } from './announcements/loadAnnouncements';
import { loadAsks } from './close/loadAsks';
import { toDraft } from './agreements/toDraft';
import { BANKING_DAYS, bankingDays, HOLIDAY_REGION } from './bankingDays';
import type { LoadedUntil } from './LoadedUntil';
import { loadMeasurements } from './measurements/loadMeasurements';
import {
  AGREEMENT_WITH_EXCLUSIONS,
  demoExclusion,
  demoMaintenance,
  SYSTEM_WITH_MAINTENANCE,
} from './planned';
import { loadRelationship } from './relationship/loadRelationship';
import { externalCustomers } from './relationship/externalCustomers';
import { retailBanking } from './relationship/retailBanking';
import { loadReviews } from './reviews/loadReviews';
import { loadReports } from './reports/loadReports';
import { demoOfferings } from './demoOfferings';
import { demoService } from './demoService';
import { isRefusal, retry } from './retry';

const PAGE = { limit: 500 };

/** Who has signed at which stage. */
const PARTIES_OF = {
  offered: [],
  'half-signed': ['provider'],
  signed: ['provider', 'customer'],
} as const;

interface Options {
  readonly sla: SlaApi;
  readonly auth: AuthService;
  readonly logger: LoggerService;
  readonly loadedUntil: LoadedUntil;
}

/**
 * Fills an empty portal through the HTTP API, as a pipeline would. Run again
 * it adds what has happened since and changes nothing else.
 */
export class DemoData {
  readonly #sla: SlaApi;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #loadedUntil: LoadedUntil;

  private constructor({ sla, auth, logger, loadedUntil }: Options) {
    this.#sla = sla;
    this.#auth = auth;
    this.#logger = logger;
    this.#loadedUntil = loadedUntil;
  }

  static create(options: Options): DemoData {
    return new DemoData(options);
  }

  async load(now: Date): Promise<void> {
    await this.#untilCustomersAreKnown();
    this.#logger.info('loading the demo data');
    const started = Date.now();
    const added = await loadMeasurements(now, {
      sla: this.#sla,
      as: async () => await this.#as(),
      loadedUntil: this.#loadedUntil,
    });
    await this.#keepCalendar(now);
    await this.#keepService();
    await this.#offerLevels();
    await this.#agreeAll(now);
    await this.#planMaintenance(now);
    await this.#exclude(now);
    for (const one of [retailBanking(now), ...externalCustomers(now)]) {
      await loadRelationship(one, {
        sla: this.#sla,
        as: async () => await this.#as(),
      });
    }
    await loadAnnouncements(now, {
      sla: this.#sla,
      as: async () => await this.#as(),
    });
    await loadReports(now, {
      sla: this.#sla,
      as: async () => await this.#as(),
    });
    await loadAsks(now, {
      sla: this.#sla,
      as: async () => await this.#as(),
    });
    await loadReviews(now, {
      sla: this.#sla,
      as: async () => await this.#as(),
    });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    this.#logger.info(
      `demo data ready: ${added} measurements added in ${seconds} s`,
    );
  }

  /** Waits without being refused; the other entities are there by then, or a moment later. */
  async #untilCustomersAreKnown(): Promise<void> {
    const needed = new Set(
      demoAgreements
        .flatMap(({ customer, covers = [] }) => [customer, ...covers])
        .filter(ref => ref.startsWith('customer:')),
    );
    await retry(async () => {
      const { items } = await this.#sla.getCustomers(PAGE, await this.#as());
      items.forEach(({ ref }) => needed.delete(ref));
      if (needed.size > 0) {
        throw new Error(`The catalog has no customer ${[...needed]}`);
      }
    });
  }

  async #keepCalendar(now: Date): Promise<void> {
    const { items } = await this.#sla.getCalendars(PAGE, await this.#as());
    if (items.some(({ name }) => name === BANKING_DAYS)) {
      return;
    }
    const year = now.getUTCFullYear();
    const holidays = await this.#sla.getHolidays(
      { region: HOLIDAY_REGION, from: year - 2, to: year + 2 },
      await this.#as(),
    );
    const years = [-2, -1, 0, 1, 2].map(n => year + n);
    await this.#sla.createCalendar(
      bankingDays(holidays.items, years),
      await this.#as(),
    );
  }

  async #keepService(): Promise<void> {
    const { items } = await this.#sla.getServices(PAGE, await this.#as());
    if (items.length === 0) {
      await this.#accepted(async () =>
        this.#sla.createService(demoService, 'demo-service', await this.#as()),
      );
    }
  }

  async #offerLevels(): Promise<void> {
    const { items } = await this.#sla.getOfferings(PAGE, await this.#as());
    const kept = new Set(items.map(({ name }) => name));
    for (const offering of demoOfferings) {
      if (!kept.has(offering.name)) {
        await this.#accepted(async () =>
          this.#sla.createOffering(
            offering,
            `demo-${offering.name}`,
            await this.#as(),
          ),
        );
      }
    }
  }

  async #agreeAll(now: Date): Promise<void> {
    const { items } = await this.#sla.getAgreements(PAGE, await this.#as());
    const byTitle = new Map(items.map(existing => [existing.title, existing]));
    for (const agreement of demoAgreements) {
      await this.#bringTo(
        agreement.stage ?? 'signed',
        byTitle.get(agreement.title) ?? (await this.#create(agreement, now)),
      );
    }
  }

  async #create(agreement: DemoAgreement, now: Date): Promise<Agreement> {
    return await this.#accepted(async () =>
      this.#sla.createAgreement(toDraft(agreement, now), await this.#as()),
    );
  }

  /** Goes on from where an earlier start was interrupted. */
  async #bringTo(
    stage: NonNullable<DemoAgreement['stage']>,
    agreement: Agreement,
  ): Promise<void> {
    if (stage === 'draft') {
      return;
    }
    const { id, version } = agreement;
    const offered =
      agreement.state === 'draft'
        ? await this.#sla.offerAgreement(id, { version }, await this.#as())
        : agreement;
    const missing = PARTIES_OF[stage].filter(
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

  async #planMaintenance(now: Date): Promise<void> {
    const { items } = await this.#sla.getMaintenanceWindows(
      { entityRef: SYSTEM_WITH_MAINTENANCE },
      await this.#as(),
    );
    if (items.length === 0) {
      await this.#accepted(async () =>
        this.#sla.declareMaintenanceWindow(
          demoMaintenance(now),
          await this.#as(),
        ),
      );
    }
  }

  async #exclude(now: Date): Promise<void> {
    const { items } = await this.#sla.getAgreements(PAGE, await this.#as());
    const agreement = items.find(
      ({ title }) => title === AGREEMENT_WITH_EXCLUSIONS,
    );
    // A portal that was filled before has the agreement without grounds.
    if (agreement?.exclusionGrounds === undefined) {
      return;
    }
    const { id } = agreement;
    const declared = await this.#sla.getExclusions(id, PAGE, await this.#as());
    if (declared.items.length === 0) {
      await this.#accepted(async () =>
        this.#sla.declareExclusion(id, demoExclusion(now), await this.#as()),
      );
    }
  }

  async #accepted<T>(send: () => Promise<T>): Promise<T> {
    return await retry(send, isRefusal);
  }

  async #as(): Promise<{ token: string }> {
    return await this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'sla',
    });
  }
}

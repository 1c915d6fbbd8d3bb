import { randomUUID } from 'node:crypto';
import type {
  Agreement,
  RecordAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import { toIdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { Callers } from '../../permissions/Caller';
import type { AgreementOptions, Agreements } from '../Agreements';
import type { AgreementsStore } from '../AgreementsStore';
import { checkRecorded, type RecordSurroundings } from './checkRecorded';
import type { Recording } from './Recording';
import { requireProvidersSide } from './recordingRules';

interface Options extends RecordSurroundings {
  readonly store: Pick<AgreementsStore, 'madeBy' | 'insert'>;
  readonly agreements: Pick<Agreements, 'get'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of recording what was signed outside. */
export class DefaultRecording implements Recording {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultRecording {
    return new DefaultRecording(options);
  }

  async record(
    request: { recorded: RecordAgreement; idempotencyKey?: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store, agreements, callers } = this.#options;
    const { recorded } = request;
    const caller = await callers.caller(options.credentials);
    requireProvidersSide(caller, recorded.draft);
    const now = this.#options.now();
    const idempotencyKey = toIdempotencyKey({
      principal: caller.subject,
      key: request.idempotencyKey,
      what: 'recorded',
      body: recorded,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await agreements.get(made, options);
    }
    const checked = await checkRecorded(recorded, this.#options, now);
    const id = await store.insert({
      id: randomUUID(),
      ...checked,
      createdAt: now,
      createdBy: caller.subject,
      idempotencyKey,
    });
    return await agreements.get(id, options);
  }
}

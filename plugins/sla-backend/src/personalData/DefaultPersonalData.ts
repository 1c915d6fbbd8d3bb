import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  ERASED_PERSON,
  formatInstant,
  RETENTION_KINDS,
  type PersonalDataChange,
  type PersonalDataExport,
  type PersonalDataFindings,
  type ReplacePerson,
  type RetentionPreviews,
  type SoughtPerson,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersChanged } from '../effects/CustomersChanged';
import type { PersonalDataChanged } from '../effects/PersonalDataChanged';
import type { ServicesChanged } from '../effects/ServicesChanged';
import { StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Callers } from '../permissions/Caller';
import { etagOfFindings } from './etagOfFindings';
import type { PutInstead } from './Naming';
import type { PersonalData, PersonalDataOptions } from './PersonalData';
import type { PersonalDataStore } from './PersonalDataStore';
import { dateBefore, type PersonalDataRetention } from './retention/KeptDays';
import type { OldRecordsStore } from './retention/OldRecordsStore';

interface Options {
  readonly store: PersonalDataStore;
  readonly oldRecords: Pick<OldRecordsStore, 'count'>;
  readonly retention: PersonalDataRetention;
  readonly callers: Callers;
  readonly customersChanged: CustomersChanged;
  readonly servicesChanged: ServicesChanged;
  readonly changed: PersonalDataChanged;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** What is asked to be done. */
interface Asked {
  readonly kind: PersonalDataChange['kind'];
  readonly person: SoughtPerson;
  readonly by: PutInstead;
  readonly etag: string;
  readonly idempotencyKey?: string;
}

/** The rules of personal data. */
export class DefaultPersonalData implements PersonalData {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultPersonalData {
    return new DefaultPersonalData(options);
  }

  async find(
    person: SoughtPerson,
    _options: PersonalDataOptions,
  ): Promise<PersonalDataFindings> {
    const found = await this.#options.store.find(person);
    return { findings: found.findings, etag: etagOfFindings(person, found) };
  }

  async export(
    person: SoughtPerson,
    _options: PersonalDataOptions,
  ): Promise<PersonalDataExport> {
    const { store, now } = this.#options;
    return {
      person,
      exportedAt: formatInstant(now()),
      tables: await store.export(person),
    };
  }

  async erase(
    request: { person: SoughtPerson; etag: string; idempotencyKey?: string },
    options: PersonalDataOptions,
  ): Promise<PersonalDataChange> {
    return await this.#change(
      { ...request, kind: 'erased', by: ERASED_PERSON },
      options,
    );
  }

  async replace(
    request: {
      replacement: ReplacePerson;
      etag: string;
      idempotencyKey?: string;
    },
    options: PersonalDataOptions,
  ): Promise<PersonalDataChange> {
    const { to, ...person } = request.replacement;
    // Only one that is sought is replaced, and for that the schema requires the other.
    const by = { ref: to.ref ?? '', name: to.name ?? '' };
    return await this.#change(
      { ...request, kind: 'replaced', person, by },
      options,
    );
  }

  async previewRetention(
    { days }: { days?: number },
    _options: PersonalDataOptions,
  ): Promise<RetentionPreviews> {
    const { oldRecords, retention, now } = this.#options;
    const items = await Promise.all(
      RETENTION_KINDS.map(async kind => {
        const keptDays = days ?? retention[kind] ?? null;
        const before = keptDays === null ? null : dateBefore(now(), keptDays);
        const due = before === null ? 0 : await oldRecords.count(kind, before);
        return { kind, keptDays, before, due };
      }),
    );
    return { items };
  }

  async #change(
    asked: Asked,
    options: PersonalDataOptions,
  ): Promise<PersonalDataChange> {
    const { store, callers, changed, customersChanged } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    const { id, customers } = await store.oneAtATime(
      async () => await this.#changeOnce(asked, subject),
    );
    for (const customerRef of customers ?? []) {
      await customersChanged.publish(customerRef);
    }
    if (customers !== undefined) {
      await this.#options.servicesChanged.publish();
      await changed.publish({ id, kind: asked.kind });
    }
    return await this.#get(id);
  }

  /** `customers` only where it was not done before. */
  async #changeOnce(
    { kind, person, by, etag, idempotencyKey: key }: Asked,
    subject: string,
  ): Promise<{ readonly id: string; readonly customers?: readonly string[] }> {
    const { store, now } = this.#options;
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key,
      what: `personal data ${kind}`,
      body: { person, by },
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    if (made !== undefined) {
      return { id: made };
    }
    const current = etagOfFindings(person, await store.find(person));
    if (etag !== current) {
      throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
    }
    return await store.change({
      id: randomUUID(),
      kind,
      person,
      by,
      at: now(),
      // Who erases themself is not named as who did it.
      doneBy: subject === person.ref ? by.ref : subject,
      idempotencyKey: subject === person.ref ? undefined : idempotencyKey,
    });
  }

  async #get(id: string): Promise<PersonalDataChange> {
    const change = await this.#options.store.get(id);
    if (change === undefined) {
      throw new NotFoundError(`There is no change ${id} of personal data`);
    }
    return change;
  }
}

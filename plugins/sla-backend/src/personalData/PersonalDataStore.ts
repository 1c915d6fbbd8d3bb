import type {
  PersonalDataChange,
  PersonalDataExport,
  PersonalDataFinding,
  PersonalDataOutcome,
  SoughtPerson,
} from '@service-levels/backstage-plugin-sla-common';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { PutInstead } from './Naming';

/** What is done with one person's data. */
export interface ChangeOfPerson {
  readonly id: string;
  readonly kind: PersonalDataChange['kind'];
  readonly person: SoughtPerson;
  readonly by: PutInstead;
  /** Epoch seconds. */
  readonly at: number;
  readonly doneBy: string;
  readonly idempotencyKey: IdempotencyKey | undefined;
}

/** Where somebody's name stands. */
export interface FoundPerson {
  readonly findings: readonly PersonalDataFinding[];
  /** Another where it stands in other rows. */
  readonly fingerprint: string;
}

/** Where people stand in the database. */
export interface PersonalDataStore {
  /**
   * Where somebody's name stands, by kind.
   *
   * @throws InvalidInputError - where a name stands in too many texts
   */
  find(person: SoughtPerson): Promise<FoundPerson>;

  /** All rows that somebody's name stands in. */
  export(person: SoughtPerson): Promise<PersonalDataExport['tables']>;

  /** What a key made before. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Does something while nobody else changes people, here or on another instance. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T>;

  /**
   * Replaces somebody, group of tables by group of tables, each in a
   * transaction of its own and under its locks. Where it breaks off, what was
   * done stays, and doing it again does the rest.
   *
   * @returns refs of customers that the portal keeps otherwise than before
   */
  change(change: ChangeOfPerson): Promise<{
    readonly id: string;
    readonly outcomes: readonly PersonalDataOutcome[];
    readonly customers: readonly string[];
  }>;

  get(id: string): Promise<PersonalDataChange | undefined>;
}

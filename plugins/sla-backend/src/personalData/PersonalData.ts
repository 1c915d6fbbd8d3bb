import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  PersonalDataChange,
  PersonalDataExport,
  PersonalDataFindings,
  ReplacePerson,
  RetentionPreviews,
  SoughtPerson,
} from '@service-levels/backstage-plugin-sla-common';

/** On whose behalf. */
export interface PersonalDataOptions {
  readonly credentials: BackstageCredentials;
}

/** How a change is confirmed. */
interface Confirmed {
  /** Of the findings that were seen. */
  readonly etag: string;
  readonly idempotencyKey?: string;
}

/** What is kept of people, for who answers for it. */
export interface PersonalData {
  /** @throws InvalidInputError - where a name stands in too many texts to say */
  find(
    person: SoughtPerson,
    options: PersonalDataOptions,
  ): Promise<PersonalDataFindings>;

  export(
    person: SoughtPerson,
    options: PersonalDataOptions,
  ): Promise<PersonalDataExport>;

  /**
   * Removes somebody's name everywhere but where it must stay.
   *
   * @throws StaleVersionError - where it stands elsewhere than in what was seen
   */
  erase(
    request: Confirmed & { readonly person: SoughtPerson },
    options: PersonalDataOptions,
  ): Promise<PersonalDataChange>;

  /**
   * Puts another ref or name where one is wrong.
   *
   * @throws StaleVersionError - where it stands elsewhere than in what was seen
   */
  replace(
    request: Confirmed & { readonly replacement: ReplacePerson },
    options: PersonalDataOptions,
  ): Promise<PersonalDataChange>;

  /** What is removed because it is old, and how much would be now; `days` instead of what is configured. */
  previewRetention(
    query: { readonly days?: number },
    options: PersonalDataOptions,
  ): Promise<RetentionPreviews>;
}

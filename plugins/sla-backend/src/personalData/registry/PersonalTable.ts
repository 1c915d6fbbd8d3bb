import type {
  KeptReason,
  PersonalDataKind,
} from '@service-levels/backstage-plugin-sla-common';

/**
 * What a column may hold of people: `ref` the entity ref of a user and nothing
 * else of people (also that of a group, or the subject of a service); `name` a
 * ref, or the name of somebody outside; `text` words in which people may be
 * named; `json` refs, names and words in JSON.
 */
export type Holding = 'ref' | 'name' | 'text' | 'json';

/** A column that may hold personal data. */
export interface PersonalColumn {
  readonly holds: Holding;
  /** Why it is needed. */
  readonly purpose: string;
}

/** One table with all its columns: a test holds it against the schema, and `docs/privacy.md` against it. */
export interface PersonalTable {
  readonly table: string;
  readonly kind: PersonalDataKind;
  /** Columns of the primary key, or of another that is unique. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, PersonalColumn>>;
  /** Columns without personal data. */
  readonly free: readonly string[];
  readonly seenBy: string;
  readonly keptFor: string;
  /** SQL of the customer whose it is; of code, never of input. */
  readonly customerRef?: string;
  /** SQL of the agreement that it belongs to. */
  readonly agreementId?: string;
  /** SQL of what must stay as it is, and why. */
  readonly stays?: { readonly where: string; readonly because: KeptReason };
  /** What a form that was open meanwhile is refused by: a count of its own, or of its agreement. */
  readonly revision?: 'own' | 'agreement';
  /** Rows are removed where others have their names replaced, since they are nothing without the person. */
  readonly isRemoved?: true;
  /** Column with the name of whom a row is about: erasing them removes the row, with how to reach them. */
  readonly isOf?: string;
}

/** A table without personal data. */
export interface FreeTable {
  readonly table: string;
  readonly free: readonly string[];
}

/** Shorthand for columns of one purpose. */
export function columns(
  holds: Holding,
  purpose: string,
  names: readonly string[],
): Record<string, PersonalColumn> {
  return Object.fromEntries(names.map(name => [name, { holds, purpose }]));
}

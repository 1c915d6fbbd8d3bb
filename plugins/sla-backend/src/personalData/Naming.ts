import type { SoughtPerson } from '@service-levels/backstage-plugin-sla-common';
import type { Holding } from './registry';

/** What a name is replaced by. */
export interface PutInstead {
  readonly ref: string;
  readonly name: string;
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;
const LETTER = String.raw`[\p{L}\p{N}_]`;

function escaped(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`);
}

/** A ref in a text; not within a longer one, and a full stop after it ends a sentence. */
function refPattern(ref: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_:.\\/\\-])${escaped(
      ref,
    )}(?![\\p{L}\\p{N}_\\-]|\\.${LETTER})`,
    'giu',
  );
}

/** A name as words of its own, whatever its case and the white space between. */
function namePattern(name: string): RegExp {
  const words = name
    .trim()
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s+`);
  return new RegExp(`(?<!${LETTER})${words}(?!${LETTER})`, 'giu');
}

/** How one person may be written, and what is written instead. */
export class Naming {
  readonly #ref: RegExp | undefined;
  readonly #names: readonly RegExp[];

  private constructor(person: SoughtPerson) {
    this.#ref = person.ref === null ? undefined : refPattern(person.ref);
    // The longest first, so that one within another leaves nothing behind.
    this.#names = [...person.names]
      .sort((a, b) => b.length - a.length)
      .map(namePattern);
  }

  static of(person: SoughtPerson): Naming {
    return new Naming(person);
  }

  isIn(value: unknown, holds: Holding): boolean {
    return this.replace(value, holds, { ref: '', name: '' }) !== value;
  }

  /** The value with the person replaced; the same one where they do not stand in it. */
  replace(value: unknown, holds: Holding, by: PutInstead): unknown {
    if (typeof value !== 'string') {
      return value;
    }
    if (holds !== 'json') {
      return this.#inText(value, by);
    }
    const before: unknown = JSON.parse(value);
    const after = this.replaceWithin(before, by);
    return after === before ? value : JSON.stringify(after);
  }

  /** The same for what was read from JSON; keys stay as they are. */
  replaceWithin(value: unknown, by: PutInstead): unknown {
    if (typeof value === 'string') {
      return this.#inText(value, by);
    }
    if (Array.isArray(value)) {
      const after = value.map(item => this.replaceWithin(item, by));
      return after.some((item, i) => item !== value[i]) ? once(after) : value;
    }
    if (value !== null && typeof value === 'object') {
      const before = Object.entries(value);
      const after = before.map(
        ([key, item]) => [key, this.replaceWithin(item, by)] as const,
      );
      return after.some(([, item], i) => item !== before[i][1])
        ? Object.fromEntries(after)
        : value;
    }
    return value;
  }

  #inText(text: string, by: PutInstead): string {
    // By a function, since `$&` in a name would mean something.
    const withoutRef =
      this.#ref === undefined ? text : text.replace(this.#ref, () => by.ref);
    return this.#names.reduce(
      (rest, name) => rest.replace(name, () => by.name),
      withoutRef,
    );
  }
}

/** A list in which two were the same person names them once. */
function once(items: readonly unknown[]): unknown[] {
  return items.filter(
    (item, i) => typeof item !== 'string' || items.indexOf(item) === i,
  );
}

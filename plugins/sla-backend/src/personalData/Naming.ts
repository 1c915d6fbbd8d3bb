import type { SoughtPerson } from '@service-levels/backstage-plugin-sla-common';
import type { Holding } from './registry';
import { isPartOf, namesSource, refSource, untouchedIn } from './written';

/** What a name is replaced by. */
export interface PutInstead {
  readonly ref: string;
  readonly name: string;
}

/** Where nothing is replaced, but sought. */
const NOTHING: PutInstead = { ref: '', name: '' };
/** After these, a German genitive has no `s`. */
const HISSES = /[sßxz]$/iu;

/** The same for the same words, whatever their case and the white space between. */
function folded(name: string): string {
  return name.normalize('NFC').trim().split(/\s+/).join(' ').toLowerCase();
}

/** How one person may be written, and what is written instead. */
export class Naming {
  readonly #ref: string | null;
  readonly #names: readonly string[];
  readonly #patterns = new Map<string, RegExp>();

  private constructor({ ref, names }: SoughtPerson) {
    this.#ref = ref;
    this.#names = names.map(name => name.normalize('NFC').trim());
  }

  static of(person: SoughtPerson): Naming {
    return new Naming(person);
  }

  isIn(value: unknown, holds: Holding): boolean {
    return this.replace(value, holds, NOTHING) !== value;
  }

  /** Whether the value is the person's name or ref, and nothing besides. */
  isWhole(value: unknown): boolean {
    return (
      typeof value === 'string' &&
      [this.#ref ?? '', ...this.#names].some(
        name => name !== '' && folded(name) === folded(value),
      )
    );
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

  /** In one pass, so that nothing is looked for in what was just written. */
  #inText(text: string, by: PutInstead): string {
    // Letters with marks may be stored as one character or as two.
    const composed = text.normalize('NFC');
    const untouched = untouchedIn(composed);
    const parts: string[] = [];
    let end = 0;
    for (const found of composed.matchAll(this.#patternFor(by))) {
      const [match, ref, genitive] = found;
      const stretch = { start: found.index, end: found.index + match.length };
      const instead =
        ref === undefined ? this.#nameFor(match, genitive, by) : by.ref;
      const isAddress =
        ref === undefined && untouched.some(one => isPartOf(stretch, one));
      if (instead !== match && !isAddress) {
        parts.push(composed.slice(end, stretch.start), instead);
        end = stretch.end;
      }
    }
    return end === 0 ? text : [...parts, composed.slice(end)].join('');
  }

  /** The new name, with the genitive of the old one; the same where it stands there already. */
  #nameFor(match: string, genitive: string, by: PutInstead): string {
    const name = folded(match.slice(0, match.length - genitive.length));
    const isNew =
      name === folded(by.name) &&
      !this.#names.some(one => folded(one) === name);
    if (isNew) {
      return match;
    }
    const isSilent = genitive.length === 1 && HISSES.test(by.name);
    return by.name + (isSilent ? '’' : genitive);
  }

  /** Kept, since it takes a while to make and is asked of many texts. */
  #patternFor({ name }: PutInstead): RegExp {
    const made = this.#patterns.get(name) ?? this.#pattern(name);
    this.#patterns.set(name, made);
    return made;
  }

  /** The longest first, so that one within another leaves nothing behind; with the new one, which is to stay. */
  #pattern(instead: string): RegExp {
    const written = [...this.#names, instead]
      .filter(name => name !== '')
      .sort((a, b) => b.length - a.length);
    const never = String.raw`[^\s\S]`;
    const ref = this.#ref === null ? never : refSource(this.#ref);
    const names = written.length === 0 ? `(${never})` : namesSource(written);
    return new RegExp(`(${ref})|${names}`, 'giu');
  }
}

/** A list in which two were the same person names them once. */
function once(items: readonly unknown[]): unknown[] {
  return items.filter(
    (item, i) => typeof item !== 'string' || items.indexOf(item) === i,
  );
}

/** Numbers that are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  private constructor(seed: number) {
    this.#state = seed;
  }

  static create(options: { seed: number }): Random {
    return new Random(options.seed);
  }

  /** A whole number from 0 on and less than `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  /** One of several. */
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)];
  }

  /** The same in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    const rest = [...items];
    return items.map(() => rest.splice(this.below(rest.length), 1)[0]);
  }

  /** Others than this gives, from here on. */
  fork(): Random {
    return new Random(this.below(4_294_967_296));
  }
}

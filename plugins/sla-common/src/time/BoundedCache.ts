/** Keeps the values that were asked for last, and forgets the others. */
export class BoundedCache<TValue> {
  readonly #limit: number;
  /** A map remembers the order in which keys were set: the oldest comes first. */
  readonly #values = new Map<string, TValue>();

  private constructor(limit: number) {
    this.#limit = limit;
  }

  static create<TValue>(limit: number): BoundedCache<TValue> {
    return new BoundedCache<TValue>(limit);
  }

  /** The value of a key; made where it is not known any more. */
  get(key: string, make: () => TValue): TValue {
    const known = this.#values.get(key);
    const value = known ?? make();
    if (known !== undefined) {
      this.#values.delete(key);
    }
    this.#values.set(key, value);
    if (this.#values.size > this.#limit) {
      const [oldest] = this.#values.keys();
      this.#values.delete(oldest);
    }
    return value;
  }
}

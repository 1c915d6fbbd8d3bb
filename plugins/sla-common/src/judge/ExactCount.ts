/** Adds up counts of any size exactly, without a BigInt for each where they are small. */
export class ExactCount {
  #small = 0;
  #large = 0n;

  /** @param count - a safe integer, not below 0 */
  add(count: number): void {
    const sum = this.#small + count;
    if (sum <= Number.MAX_SAFE_INTEGER) {
      this.#small = sum;
      return;
    }
    this.#large += BigInt(this.#small);
    this.#small = count;
  }

  get isZero(): boolean {
    return this.#small === 0 && this.#large === 0n;
  }

  get value(): bigint {
    return this.#large + BigInt(this.#small);
  }
}

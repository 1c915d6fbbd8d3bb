/** Time alone changes what was achieved, and a signal may be lost on its way. */
const POLL_MILLISECONDS = 60_000;
/** A signal reaches every open page at once; they do not all ask in the same moment. */
const SPREAD_MILLISECONDS = 3_000;
/** Where signals come without end, or somebody comes and goes, a page asks no more often than this. */
const PAUSE_MILLISECONDS = 15_000;

interface Options {
  readonly refresh: () => void;
  /** Whether anybody can see the page. */
  readonly isSeen: () => boolean;
}

/** Decides when a page reads again. */
export class Freshness {
  readonly #options: Options;
  /** When it last read again. */
  #lastAt = -Infinity;
  #nextAt = Infinity;
  #timer: number | undefined;

  private constructor(options: Options) {
    this.#options = options;
  }

  /** Begins to count: what the page shows has just been asked for. */
  static create(options: Options): Freshness {
    const freshness = new Freshness(options);
    freshness.#plan(performance.now() + POLL_MILLISECONDS);
    return freshness;
  }

  /** Something has changed: reads soon. */
  changed(): void {
    const soon = performance.now() + Math.random() * SPREAD_MILLISECONDS;
    const at = Math.max(soon, this.#lastAt + PAUSE_MILLISECONDS);
    if (at < this.#nextAt) {
      this.#plan(at);
    }
  }

  /** Somebody may have come back: reads at once, unless that was just done. */
  seen(): void {
    const isRecent = performance.now() - this.#lastAt < PAUSE_MILLISECONDS;
    if (!isRecent && this.#options.isSeen()) {
      this.#refresh();
    }
  }

  /** Reads no more. */
  stop(): void {
    window.clearTimeout(this.#timer);
  }

  #plan(at: number): void {
    window.clearTimeout(this.#timer);
    this.#nextAt = at;
    this.#timer = window.setTimeout(
      () => this.#due(),
      Math.max(0, at - performance.now()),
    );
  }

  /** While nobody looks nothing is read: who comes back is `seen`. */
  #due(): void {
    if (this.#options.isSeen()) {
      this.#refresh();
    }
  }

  #refresh(): void {
    this.#lastAt = performance.now();
    this.#plan(this.#lastAt + POLL_MILLISECONDS);
    this.#options.refresh();
  }
}

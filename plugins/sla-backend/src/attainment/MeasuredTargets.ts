import { NotFoundError } from '@backstage/errors';
import {
  keyOfStated,
  type JudgedDaysStore,
  type MeasuredTarget,
} from './days/JudgedDaysStore';
import type { TargetInForce } from './JudgedTarget';

/** A target as a version states it. */
interface Stated {
  readonly targetId: string;
  readonly inForce: TargetInForce;
}

/** What is known of targets before they are judged, as all their versions state them. */
export class MeasuredTargets {
  readonly #measured: ReadonlyMap<string, MeasuredTarget>;

  private constructor(measured: readonly MeasuredTarget[]) {
    this.#measured = new Map(measured.map(one => [keyOfStated(one), one]));
  }

  /** What was read with the targets themselves. */
  static of(
    targets: readonly { readonly measured: readonly MeasuredTarget[] }[],
  ): MeasuredTargets {
    return new MeasuredTargets(targets.flatMap(({ measured }) => measured));
  }

  static async read(
    stated: readonly { readonly targetId: string }[],
    days: Pick<JudgedDaysStore, 'measured'>,
  ): Promise<MeasuredTargets> {
    return new MeasuredTargets(
      await days.measured([...new Set(stated.map(one => one.targetId))]),
    );
  }

  /** @throws NotFoundError - where it was not among those that were read */
  of({ targetId, inForce: { version } }: Stated): MeasuredTarget {
    const stated = { targetId, version: version.version };
    const measured = this.#measured.get(keyOfStated(stated));
    if (measured === undefined) {
      throw new NotFoundError(`There is no target ${targetId}`);
    }
    return measured;
  }
}

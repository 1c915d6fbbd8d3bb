import { SHOWN_STATUSES, type ShownStatus } from '../../widgets/shownStatus';

/** The worst of several verdicts, and how many of them have it. */
export interface Worst {
  readonly status: ShownStatus;
  readonly count: number;
  readonly total: number;
}

/** What a cell that stands for several targets shows; undefined for none. */
export function worstOf(statuses: readonly ShownStatus[]): Worst | undefined {
  const status = SHOWN_STATUSES.find(candidate => statuses.includes(candidate));
  return status === undefined
    ? undefined
    : {
        status,
        count: statuses.filter(candidate => candidate === status).length,
        total: statuses.length,
      };
}

import type { AgreementsNow } from '../../../hooks/loadAgreements';

/** What has to be there before a portal can report. */
export const SET_UP_STEPS = [
  'roles',
  'customers',
  'agreement',
  'figures',
  'report',
] as const;

/** One of them. */
export type SetUpStep = (typeof SET_UP_STEPS)[number];

/** Which of them are there, by what was read. */
export type SetUpDone = Readonly<Record<SetUpStep, boolean>>;

/** Tells what is there; a step that is done is known from what is stored, never from a click. */
export function stepsOf(read: {
  readonly mayManage: boolean;
  readonly hasIndicator: boolean;
  readonly now: AgreementsNow;
}): SetUpDone {
  const { mayManage, hasIndicator, now } = read;
  const figures = now.agreements.flatMap(one => one.figures);
  return {
    roles: mayManage,
    customers: now.customers.length > 0,
    agreement: now.agreements.length > 0,
    figures: hasIndicator,
    report: figures.some(({ attained }) => attained !== null),
  };
}

/** Whether the home is worth more than the checklist: somebody can be reported to. */
export function isSetUp(now: AgreementsNow): boolean {
  return now.agreements.some(({ figures }) => figures.length > 0);
}

import type { Translate } from '../../../translations/useTranslate';

/** What of a target can differ, by the names of the API. */
const FIELDS = [
  'target',
  'status',
  'attained',
  'attainedPercent',
  'excludedSeconds',
  'downSeconds',
  'degradedSeconds',
  'unknownSeconds',
  'serviceSeconds',
  'budget',
  'budgetConsumed',
  'coverage',
  'openCases',
  'reported',
  'agreementVersion',
] as const;

/** The word for what differs; what has none is called as the API calls it. */
export function fieldInWords(field: string, t: Translate): string {
  const known = FIELDS.find(one => one === field);
  return known === undefined ? field : t(`reportPage.fields.${known}`);
}

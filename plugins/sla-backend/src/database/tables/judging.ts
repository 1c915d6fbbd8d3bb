/** What was judged up to now, and which days are to be judged anew. */

export interface JudgedTargetRow {
  id: number;
  agreement_id: string;
  version: number;
  target_id: string;
  indicator_id: number;
  judged_until: number;
}

export interface JudgedDayRow {
  judged_target_id: number;
  day: number;
  service_seconds: number;
  excluded_seconds: number;
  down_seconds: number;
  degraded_seconds: number;
  unknown_seconds: number;
  /** JSON of what does not add up as seconds. */
  details: string | null;
}

export interface TouchedDayRow {
  indicator_id: number;
  day: number;
}

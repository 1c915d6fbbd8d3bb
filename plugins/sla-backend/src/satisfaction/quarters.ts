/** A quarter of the calendar. */
export interface Quarter {
  /** Such as `2026-Q4`. */
  readonly label: string;
  /** Its first date. */
  readonly from: string;
}

const MONTHS = 3;

/** The label of the quarter that a month such as `2026-10` is in. */
export function quarterOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return `${year}-Q${Math.ceil(number / MONTHS)}`;
}

/** The last so many quarters, the one that a date is in last. */
export function lastQuarters(count: number, date: string): readonly Quarter[] {
  const [year, month] = date.split('-').map(Number);
  const running = year * 4 + Math.ceil(month / MONTHS) - 1;
  return Array.from({ length: count }, (_, i) => {
    const number = running - (count - 1) + i;
    const firstMonth = String((number % 4) * MONTHS + 1).padStart(2, '0');
    const first = `${Math.floor(number / 4)}-${firstMonth}`;
    return { label: quarterOfMonth(first), from: `${first}-01` };
  });
}

/** The month so many months after one, or before it. */
export function monthBeside(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number);
  const beside = new Date(Date.UTC(year, number - 1 + months, 1));
  return beside.toISOString().slice(0, 7);
}

/** One table of figures. */
export interface BenchTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a bench found. */
export interface BenchReport {
  /** What was measured, in a sentence or two. */
  readonly about: string;
  readonly tables: readonly BenchTable[];
  /** Limits that were missed, in words; none is a pass. */
  readonly missed: readonly string[];
}

/** What each file `bench/NAME.ts` exports as `bench`. */
export type Bench = () => Promise<BenchReport>;

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function tableText({ columns, rows }: BenchTable): string {
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join(
    '\n',
  );
}

/** The report as it is printed, and kept in `bench/results`. */
export function reportText(
  name: string,
  report: BenchReport,
  machine: string,
): string {
  const verdict =
    report.missed.length === 0
      ? 'All limits are kept.'
      : report.missed.map(limit => `- missed: ${limit}`).join('\n');
  return [
    `# ${name}`,
    report.about,
    ...report.tables.map(tableText),
    verdict,
    machine,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Measures of a sheet of A4, in points. */
export const PAPER = { width: 595, side: 62, top: 62, bottom: 62 } as const;

/** How wide a line can be. */
export const LINE_WIDTH = PAPER.width - 2 * PAPER.side;

/** Between one column of a table and the next. */
export const GAP = 10;

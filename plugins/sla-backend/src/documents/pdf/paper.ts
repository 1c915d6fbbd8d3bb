import type { Content } from 'pdfmake/interfaces';

/** Measures of a sheet of A4, in points. */
export const PAPER = { width: 595, side: 62, top: 62, bottom: 62 } as const;

/** How wide a line can be. */
export const LINE_WIDTH = PAPER.width - 2 * PAPER.side;

/** Between one column of a table and the next. */
export const GAP = 10;

/** For what is said besides. */
export const GREY = '#595959';

/** Between the head of a document and what it says. */
export const ruleContent = (): Content => ({
  canvas: [
    {
      type: 'line',
      x1: 0,
      y1: 0,
      x2: LINE_WIDTH,
      y2: 0,
      lineWidth: 0.75,
      lineColor: '#b0b0b0',
    },
  ],
  margin: [0, 10, 0, 4],
});

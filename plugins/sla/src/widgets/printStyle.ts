/** The class of what is printed. */
export const SHEET_CLASS = 'sla-sheet';

/**
 * What is printed is the sheet alone, dark on white: whatever neither holds it
 * nor lies in it is left out, so that the portal around it doesn't matter.
 * Without transitions: these would still be on their way while it is printed.
 */
export function printStyle(paper: {
  readonly margin: string;
  readonly points: number;
  readonly lineHeight: number;
}): string {
  const { margin, points, lineHeight } = paper;
  return `
@page { size: A4; margin: ${margin}; }
@media print {
  body *:not(:has(.${SHEET_CLASS})):not(.${SHEET_CLASS}):not(.${SHEET_CLASS} *) {
    display: none !important;
  }
  *:has(.${SHEET_CLASS}) {
    display: block !important;
    position: static !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    width: auto !important;
    margin: 0 !important;
    padding: 0 !important;
    overflow: visible !important;
    background: #fff !important;
    transition: none !important;
  }
  .${SHEET_CLASS} {
    max-width: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    box-shadow: none !important;
    font-size: ${points}pt !important;
    line-height: ${lineHeight} !important;
  }
  .${SHEET_CLASS} * { line-height: ${lineHeight} !important; }
  .${SHEET_CLASS} span, .${SHEET_CLASS} p { font-size: ${points}pt !important; }
  .${SHEET_CLASS} button { display: none !important; }
  .${SHEET_CLASS} a { text-decoration: none !important; }
  .${SHEET_CLASS}, .${SHEET_CLASS} * {
    color: #000 !important;
    background: transparent !important;
    border-color: #999 !important;
    transition: none !important;
  }
}
`;
}

/** Of what has to go on one sheet of paper. */
export const PRINT_STYLE = printStyle({
  margin: '12mm',
  points: 8,
  lineHeight: 1.2,
});

/** Of what is read on paper like a book. */
export const DOCUMENT_PRINT_STYLE = printStyle({
  margin: '20mm',
  points: 10,
  lineHeight: 1.4,
});

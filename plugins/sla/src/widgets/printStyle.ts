/** The class of what is printed. */
export const SHEET_CLASS = 'sla-sheet';

/**
 * What is printed is the sheet alone, dark on white: whatever neither holds it
 * nor lies in it is left out, so that the portal around it doesn't matter.
 * Without transitions: these would still be on their way while it is printed.
 */
export const PRINT_STYLE = `
@page { size: A4; margin: 12mm; }
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
    font-size: 8pt !important;
    line-height: 1.2 !important;
  }
  .${SHEET_CLASS} * { line-height: 1.2 !important; }
  .${SHEET_CLASS} span, .${SHEET_CLASS} p { font-size: 8pt !important; }
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

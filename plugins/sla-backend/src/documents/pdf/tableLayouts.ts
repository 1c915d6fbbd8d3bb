import type { CustomTableLayout } from 'pdfmake/interfaces';
import { GAP } from './paper';

const RULE = '#c8c8c8';

/** How tables look: facts without lines, rows with a line between them. */
export const TABLE_LAYOUTS: Record<'facts' | 'rows', CustomTableLayout> = {
  facts: {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => GAP,
    paddingTop: () => 1,
    paddingBottom: () => 1,
  },
  rows: {
    hLineWidth: () => 0.5,
    hLineColor: () => RULE,
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: () => GAP,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
};

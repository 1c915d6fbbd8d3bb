import { GAP } from './paper';
import type { TableLayout } from './PrintedSheet';

const RULE = '#c8c8c8';
/** White lines part the cells of a strip. */
const BETWEEN_CELLS = 3;
const WHITE = '#ffffff';

/** How tables look: facts without lines, rows with a line between them, strips as cells apart. */
export const TABLE_LAYOUTS: Readonly<
  Record<'facts' | 'rows' | 'strip', TableLayout>
> = {
  facts: {
    hLineWidth: 0,
    vLineWidth: 0,
    paddingLeft: 0,
    paddingRight: GAP,
    paddingTop: 1,
    paddingBottom: 1,
  },
  rows: {
    hLineWidth: 0.5,
    hLineColor: RULE,
    vLineWidth: 0,
    paddingLeft: 0,
    paddingRight: GAP,
    paddingTop: 3,
    paddingBottom: 3,
  },
  strip: {
    hLineWidth: BETWEEN_CELLS,
    hLineColor: WHITE,
    vLineWidth: BETWEEN_CELLS,
    vLineColor: WHITE,
    paddingLeft: 0,
    paddingRight: 0,
    paddingTop: 1,
    paddingBottom: 1,
  },
};

import type {
  DocumentFrame,
  DocumentSignature,
} from '@service-levels/backstage-plugin-sla-common';
import type { Column, Content } from 'pdfmake/interfaces';
import { LINE_WIDTH } from './paper';

const BETWEEN = 24;
const PLACE_WIDTH = (LINE_WIDTH - BETWEEN) / 2;
/** So many rows fit on a page, whatever the names are. */
const ROWS_ON_ONE_PAGE = 3;

function inkOf({ placeAndDate, signature }: DocumentFrame): Content[] {
  return [
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: PLACE_WIDTH, y2: 0, lineWidth: 0.5 },
      ],
      margin: [0, 34, 0, 2],
    },
    { text: `${placeAndDate}, ${signature}`, style: 'small' },
  ];
}

function placeContent(
  place: DocumentSignature | undefined,
  frame: DocumentFrame,
): Column {
  if (place === undefined) {
    return { text: '', width: PLACE_WIDTH };
  }
  const { forWhom, name, role, signed } = place;
  return {
    width: PLACE_WIDTH,
    margin: [0, 0, 0, 18],
    stack: [
      { text: forWhom, style: 'small' },
      ...(name === null ? [] : [{ text: name, bold: true }]),
      ...(role === null ? [] : [{ text: role }]),
      ...signed.map(text => ({ text, style: 'small' })),
      ...(signed.length === 0 ? inkOf(frame) : []),
    ],
  };
}

/** A place for each signature, two in a row: what was signed, and lines for ink. */
export function signatureContent(
  signatures: readonly DocumentSignature[],
  frame: DocumentFrame,
): Content[] {
  const rows: Content[] = [];
  for (let i = 0; i < signatures.length; i += 2) {
    const places = [signatures[i], signatures.at(i + 1)];
    rows.push({
      unbreakable: true,
      stack: [
        {
          columnGap: BETWEEN,
          columns: places.map(place => placeContent(place, frame)),
        },
      ],
    });
  }
  const title: Content = {
    text: frame.signatures,
    style: 'section',
    headlineLevel: 1,
  };
  return rows.length <= ROWS_ON_ONE_PAGE
    ? [{ unbreakable: true, stack: [title, ...rows] }]
    : [title, ...rows];
}

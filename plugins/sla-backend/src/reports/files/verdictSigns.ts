import type { Verdict } from '@service-levels/backstage-plugin-sla-common';
import type { CanvasElement, Content } from 'pdfmake/interfaces';

const SIZE = 8;

/** The colours of verdicts: of the sign, and behind it. They only help; the signs differ in shape. */
const COLORS: Readonly<
  Record<Verdict, { readonly sign: string; readonly ground: string }>
> = {
  breached: { sign: '#a3201a', ground: '#f7d9d7' },
  'at-risk': { sign: '#7a4f00', ground: '#fbe7c2' },
  'near-miss': { sign: '#1a6129', ground: '#d9eedd' },
  met: { sign: '#1a6129', ground: '#d9eedd' },
  'no-data': { sign: '#4a4a4a', ground: '#e4e4e4' },
  'no-events': { sign: '#4a4a4a', ground: '#f1f1f1' },
};

type Point = readonly [number, number];

function line(color: string, ...points: readonly Point[]): CanvasElement {
  return {
    type: 'polyline',
    lineWidth: 1.3,
    lineColor: color,
    points: points.map(([x, y]) => ({ x, y })),
  };
}

/** Strokes on a square of `SIZE`. */
function strokesOf(verdict: Verdict, color: string): CanvasElement[] {
  switch (verdict) {
    case 'breached':
      return [line(color, [1, 1], [7, 7]), line(color, [1, 7], [7, 1])];
    case 'at-risk':
      return [
        line(color, [4, 0.5], [7.6, 7.2], [0.4, 7.2], [4, 0.5]),
        line(color, [4, 3.2], [4, 5]),
      ];
    case 'near-miss':
      return [
        line(color, [0.5, 4.5], [2.8, 7], [6, 1]),
        line(color, [7.6, 1], [7.6, 4.6]),
        line(color, [7.6, 6], [7.6, 7.3]),
      ];
    case 'met':
      return [line(color, [0.8, 4.5], [3.2, 7], [7.2, 1])];
    case 'no-data':
      return [
        line(color, [2, 2.4], [2.6, 1], [5, 0.8], [6, 2.2], [4, 4], [4, 5.2]),
        line(color, [4, 6.4], [4, 7.6]),
      ];
    default:
      return [line(color, [1, 4], [7, 4])];
  }
}

/** The sign of a verdict, as large as a letter. */
export function signContent(verdict: Verdict): Content {
  return {
    canvas: strokesOf(verdict, COLORS[verdict].sign),
    margin: [0, 2, 0, 0],
  };
}

/** What lies behind a sign. */
export function groundOf(verdict: Verdict): string {
  return COLORS[verdict].ground;
}

/** Sign and word beside each other. */
export function verdictContent(verdict: Verdict, text: string): Content {
  return {
    columns: [
      { stack: [signContent(verdict)], width: SIZE + 3 },
      { text, width: '*', bold: verdict === 'breached' },
    ],
    columnGap: 2,
  };
}

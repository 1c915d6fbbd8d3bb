/** What a day may be marked for. */
export type MarkKind = 'outage' | 'excluded';

const SIZE = 5;
const SHAPES: Readonly<Record<MarkKind, string>> = {
  outage: `M${-SIZE},${-SIZE} H${SIZE} L0,${SIZE} Z`,
  excluded: `M0,${-SIZE} L${SIZE},0 L0,${SIZE} L${-SIZE},0 Z`,
};

/** The sign above a marked day: a full triangle for downtime, an empty diamond for what is excluded. */
export function MarkSign(props: {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
}) {
  const { kind, x, y } = props;
  return (
    <path
      d={SHAPES[kind]}
      transform={`translate(${x} ${y})`}
      fill={kind === 'outage' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.5}
    />
  );
}

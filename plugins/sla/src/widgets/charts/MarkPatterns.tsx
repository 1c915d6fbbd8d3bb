import { useTheme } from '@material-ui/core/styles';

/** Ids of the patterns, once on a page. */
export const OUTAGE_PATTERN = 'sla-pattern-outage';
export const EXCLUDED_PATTERN = 'sla-pattern-excluded';

/** The patterns that days are marked with: lines one way for downtime, dots for what is excluded. */
export function MarkPatterns() {
  const { palette } = useTheme();
  return (
    <defs>
      <pattern
        id={OUTAGE_PATTERN}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2={6} stroke={palette.status.error} strokeWidth={4} />
      </pattern>
      <pattern
        id={EXCLUDED_PATTERN}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
      >
        <circle cx={2} cy={2} r={1.5} fill={palette.text.secondary} />
      </pattern>
    </defs>
  );
}

import { alpha, type Theme } from '@material-ui/core/styles';
import type { ShownStatus } from './shownStatus';

/** The theme's colour of a status. Text never has it: its contrast is not enough. */
export function statusColor(theme: Theme, status: ShownStatus): string {
  const { status: colors } = theme.palette;
  switch (status) {
    case 'breached':
      return colors.error;
    case 'at-risk':
      return colors.warning;
    case 'met':
    case 'near-miss':
      return colors.ok;
    default:
      return theme.palette.text.secondary;
  }
}

/**
 * A background in that colour that the theme's text is readable on. In the
 * dark theme the neutral colour is as light as the text, so it stays fainter.
 */
export function statusBackground(theme: Theme, status: ShownStatus): string {
  const color = statusColor(theme, status);
  if (theme.palette.type !== 'dark') {
    return alpha(color, 0.25);
  }
  return alpha(color, color === theme.palette.text.secondary ? 0.2 : 0.35);
}

/** Stripes where nothing was measured, so that it is told apart without colour. */
export function noDataStripes(theme: Theme): string {
  const line = alpha(theme.palette.text.secondary, 0.45);
  return `repeating-linear-gradient(135deg, transparent 0 4px, ${line} 4px 7px)`;
}

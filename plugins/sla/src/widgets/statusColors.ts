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

/** A background in that colour that the theme's text is readable on. */
export function statusBackground(theme: Theme, status: ShownStatus): string {
  return alpha(statusColor(theme, status), theme.palette.type === 'dark' ? 0.35 : 0.25);
}

/** Stripes where nothing was measured, so that it is told apart without colour. */
export function noDataStripes(theme: Theme): string {
  const line = alpha(theme.palette.text.secondary, 0.45);
  return `repeating-linear-gradient(135deg, transparent 0 4px, ${line} 4px 7px)`;
}

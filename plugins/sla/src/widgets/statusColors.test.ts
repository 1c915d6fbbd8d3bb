import { themes } from '@backstage/theme';
import {
  decomposeColor,
  getContrastRatio,
  type Theme,
} from '@material-ui/core/styles';
import { SHOWN_STATUSES } from './shownStatus';
import { statusBackground } from './statusColors';

/** The opaque colour that a reader sees where a translucent one lies on another. */
function laidOn(background: string, color: string): string {
  const { values } = decomposeColor(color);
  const [r, g, b, opacity = 1] = values;
  const beneath = decomposeColor(background).values;
  const mixed = [r, g, b].map((value, i) =>
    Math.round(value * opacity + beneath[i] * (1 - opacity)),
  );
  return `rgb(${mixed.join(', ')})`;
}

function themeOf(name: 'light' | 'dark'): Theme {
  // The type is that of either version; v4 answers with a theme of v4.
  const theme = themes[name].getTheme('v4') as Theme | undefined;
  if (theme === undefined) {
    throw new Error(`The portal has no theme ${name} for MUI v4`);
  }
  return theme;
}

describe('statusBackground', () => {
  describe.each(['light', 'dark'] as const)(
    'in the %s theme of the portal',
    name => {
      it.each(SHOWN_STATUSES)(
        'lets text on %s be read (contrast of at least 4.5)',
        status => {
          const theme = themeOf(name);
          const background = laidOn(
            theme.palette.background.paper,
            statusBackground(theme, status),
          );
          const text = laidOn(background, theme.palette.text.primary);
          expect(getContrastRatio(text, background)).toBeGreaterThanOrEqual(
            4.5,
          );
        },
      );
    },
  );
});

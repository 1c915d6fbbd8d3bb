import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    figure: {
      font: 'inherit',
      textDecoration: 'underline dotted',
      textUnderlineOffset: 4,
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
    },
    quiet: {
      textAlign: 'left',
      textDecoration: 'none',
      '&:hover, &:focus-visible': { textDecoration: 'underline dotted' },
    },
    large: {
      fontSize: theme.typography.h6.fontSize,
      fontWeight: 'bold',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'SlaFigureButton' },
);

/** A figure that opens its explanation. */
export function FigureButton(props: {
  readonly figure: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly isLarge?: boolean;
  /** One of several that say the same in other words: not to look like a figure of its own. */
  readonly isQuiet?: boolean;
  readonly onOpen: () => void;
}) {
  const classes = useStyles();
  const { figure, label, onOpen } = props;
  const { isLarge = false, isQuiet = false } = props;
  const look = [
    classes.figure,
    ...(isLarge ? [classes.large] : []),
    ...(isQuiet ? [classes.quiet] : []),
  ];
  return (
    <ButtonBase
      className={look.join(' ')}
      aria-haspopup="dialog"
      aria-label={label}
      onClick={onOpen}
    >
      {figure}
    </ButtonBase>
  );
}

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
  readonly onOpen: () => void;
}) {
  const classes = useStyles();
  const { figure, label, isLarge = false, onOpen } = props;
  return (
    <ButtonBase
      className={`${classes.figure} ${isLarge ? classes.large : ''}`}
      aria-haspopup="dialog"
      aria-label={label}
      onClick={onOpen}
    >
      {figure}
    </ButtonBase>
  );
}

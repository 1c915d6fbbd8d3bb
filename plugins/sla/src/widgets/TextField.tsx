import MaterialTextField, {
  type TextFieldProps,
} from '@material-ui/core/TextField';
import { makeStyles, type Theme } from '@material-ui/core/styles';

/** Above its field, however many lines it takes; as small as one that made room for what is typed. */
const ABOVE = {
  position: 'static',
  width: '133%',
  transform: 'translate(0, 1.5px) scale(0.75)',
  '& + .MuiInput-formControl': { marginTop: 0 },
} as const;

const useStyles = makeStyles(
  (theme: Theme) => ({
    // A long label wraps above its field, not onto what stands in it.
    label: {
      '&.MuiInputLabel-shrink': ABOVE,
      [theme.breakpoints.down('sm')]: ABOVE,
    },
  }),
  { name: 'SlaTextField' },
);

/** Material's field, with a label that may be long. */
export function TextField(props: TextFieldProps) {
  const classes = useStyles();
  const { InputLabelProps, ...field } = props;
  return (
    <MaterialTextField
      {...field}
      InputLabelProps={{ ...InputLabelProps, className: classes.label }}
    />
  );
}

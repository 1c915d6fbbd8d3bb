import type { FieldErrors } from '../../../widgets/FieldErrors';
import { TextField } from '../../../widgets/TextField';

/** A date. */
export function DateInput(props: {
  readonly id: string;
  /** What the API calls the field. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly errors: FieldErrors;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly help?: string;
}) {
  const { field, errors, help, onChange, ...input } = props;
  const error = errors[field];
  return (
    <TextField
      {...input}
      fullWidth
      type="date"
      error={error !== undefined}
      helperText={error ?? help}
      InputLabelProps={{ shrink: true }}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

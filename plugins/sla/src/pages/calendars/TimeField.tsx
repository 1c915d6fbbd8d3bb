import { TextField } from '../../widgets/TextField';
import { TIME_PATTERN } from './isTime';

/** A local time as calendars write it, whatever the browser's language: a field for times has no 24:00. */
export function TimeField(props: {
  readonly id: string;
  readonly label: string;
  readonly end: 'from' | 'to';
  readonly required?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { id, label, end, required, value, onChange } = props;
  return (
    <TextField
      id={id}
      required={required}
      InputLabelProps={{ shrink: true }}
      inputProps={{
        pattern: TIME_PATTERN[end],
        placeholder: end === 'to' ? '18:00' : '08:00',
        size: 6,
      }}
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

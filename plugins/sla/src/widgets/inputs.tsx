import FormControlLabel from '@material-ui/core/FormControlLabel';
import Checkbox from '@material-ui/core/Checkbox';
import type { ReactNode } from 'react';
import type { FieldErrors } from './FieldErrors';
import { TextField } from './TextField';

/** What each field of a form knows of it. */
export interface FormOf<TDraft> {
  readonly draft: TDraft;
  readonly errors: FieldErrors;
  readonly onChange: (draft: TDraft) => void;
  /** Ids of its fields begin with it, once on a page. */
  readonly idPrefix: string;
}

interface InputProps {
  readonly id: string;
  /** What the API calls the field. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly errors: FieldErrors;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly help?: string;
}

function useCommon(props: InputProps) {
  const { id, field, label, value, errors, onChange, help, ...rest } = props;
  const error = errors[field];
  return {
    ...rest,
    fullWidth: true,
    id,
    label,
    value,
    error: error !== undefined,
    helperText: error ?? help,
    onChange: ({ target }: { target: { value: string } }) =>
      onChange(target.value),
  };
}

/** A text. */
export function TextInput(
  props: InputProps & { readonly most: number; readonly isLong?: boolean },
) {
  const { most, isLong = false, ...input } = props;
  return (
    <TextField
      {...useCommon(input)}
      multiline={isLong}
      inputProps={{ maxLength: most }}
    />
  );
}

/** A number. */
export function NumberInput(props: InputProps) {
  return (
    <TextField
      {...useCommon(props)}
      type="number"
      inputProps={{ step: 'any' }}
    />
  );
}

/** Date and time on the browser's clock, to the second. */
export function TimeInput(props: InputProps) {
  return (
    <TextField
      {...useCommon(props)}
      type="datetime-local"
      inputProps={{ step: 1 }}
      InputLabelProps={{ shrink: true }}
    />
  );
}

/** A date of the calendar. */
export function DateInput(props: InputProps) {
  return (
    <TextField
      {...useCommon(props)}
      type="date"
      InputLabelProps={{ shrink: true }}
    />
  );
}

/** One of some. */
export function ChoiceInput(
  props: InputProps & {
    readonly choices: readonly {
      readonly value: string;
      readonly text: string;
    }[];
  },
) {
  const { choices, ...input } = props;
  return (
    <TextField
      {...useCommon(input)}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      {choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </TextField>
  );
}

/** Yes or no. */
export function CheckInput(props: {
  readonly id: string;
  readonly label: ReactNode;
  /** What a screen reader calls it, where its label says it only beside something else. */
  readonly name?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  const { id, label, name, isChecked, onChange } = props;
  return (
    <FormControlLabel
      label={label}
      control={
        <Checkbox
          id={id}
          color="primary"
          checked={isChecked}
          inputProps={{ 'aria-label': name }}
          onChange={({ target }) => onChange(target.checked)}
        />
      }
    />
  );
}

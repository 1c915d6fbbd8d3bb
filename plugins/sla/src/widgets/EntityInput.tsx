import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { TextField } from './TextField';

/** How many entities are suggested. */
const SUGGESTIONS = 20;
/** So long after the last letter the catalog is asked. */
const PAUSE_MILLISECONDS = 250;

interface Suggestion {
  readonly ref: string;
  readonly title: string;
}

/** Entities of some kinds whose names or titles have the text in them. */
function useSuggestions(kinds: readonly string[], text: string): Suggestion[] {
  const catalog = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(text.trim()), PAUSE_MILLISECONDS, [text]);
  const { value = [] } = useAsync(async () => {
    if (term === '') {
      return [];
    }
    const { items } = await catalog.queryEntities({
      filter: { kind: [...kinds] },
      fullTextFilter: {
        term: term.slice(term.indexOf('/') + 1),
        fields: ['metadata.name', 'metadata.title', 'spec.profile.displayName'],
      },
      fields: ['kind', 'metadata'],
      limit: SUGGESTIONS,
    });
    return items.map(entity => ({
      ref: stringifyEntityRef(entity),
      title: entity.metadata.title ?? entity.metadata.name,
    }));
    // A catalog that does not answer suggests nothing; refs can be typed.
  }, [catalog, kinds.join(), term]);
  return value;
}

/** The ref of an entity, typed or chosen of what the catalog suggests. */
export function EntityInput(props: {
  readonly id: string;
  readonly label: string;
  /** In lower case. */
  readonly kinds: readonly string[];
  readonly value: string;
  readonly onChange: (ref: string) => void;
  readonly error?: string;
  readonly help?: string;
  readonly required?: boolean;
}) {
  const { id, label, kinds, value, onChange, error, help, required } = props;
  const suggestions = useSuggestions(kinds, value);
  return (
    <div>
      <TextField
        fullWidth
        required={required}
        id={id}
        label={label}
        value={value}
        error={error !== undefined}
        helperText={error ?? help}
        inputProps={{ list: `${id}-list`, autoComplete: 'off', maxLength: 300 }}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map(({ ref, title }) => (
          <option key={ref} value={ref}>
            {title}
          </option>
        ))}
      </datalist>
    </div>
  );
}

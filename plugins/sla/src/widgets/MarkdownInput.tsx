import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../translations/useTranslate';
import type { FieldErrors } from './FieldErrors';
import { TextInput } from './inputs';
import { Markdown } from './Markdown';

/** A long text in Markdown, and beneath it how it will look. */
export function MarkdownInput(props: {
  readonly id: string;
  /** What the API calls the field. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly errors: FieldErrors;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
}) {
  const t = useTranslate();
  const { id, value } = props;
  return (
    <div>
      <TextInput
        {...props}
        help={t('dialogue.textHelp')}
        most={20_000}
        isLong
      />
      {value.trim() !== '' && (
        <section aria-labelledby={`${id}-preview`}>
          <Typography
            id={`${id}-preview`}
            variant="caption"
            color="textSecondary"
          >
            {t('dialogue.preview')}
          </Typography>
          <Markdown text={value} />
        </section>
      )}
    </div>
  );
}

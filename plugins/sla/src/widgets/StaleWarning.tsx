import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../translations/useTranslate';

/** Why what is shown is not fresh; nothing where it is. */
export function StaleWarning(props: { readonly error: Error | undefined }) {
  const t = useTranslate();
  const { error } = props;
  return error === undefined ? null : (
    <Typography role="status">
      {t('targets.staleWarning', { reason: error.message })}
    </Typography>
  );
}

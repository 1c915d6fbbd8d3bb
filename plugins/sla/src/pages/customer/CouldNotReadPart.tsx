import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translations/useTranslate';

/** That a part of the customer's page could not be read, and how to try again. */
export function CouldNotReadPart(props: {
  readonly text: string;
  readonly onRetry: () => void;
}) {
  const t = useTranslate();
  return (
    <>
      <Typography role="status">{props.text}</Typography>
      <Button variant="outlined" size="small" onClick={props.onRetry}>
        {t('error.retry')}
      </Button>
    </>
  );
}

import { ResponseError } from '@backstage/errors';
import { useTranslate } from '../translations/useTranslate';
import { Problem } from '../widgets/Problem';

/** Says why there is nothing to see of an entity, and what to do about it. */
export function CouldNotRead(props: {
  readonly error: Error;
  readonly name: string;
  readonly onRetry: () => void;
}) {
  const t = useTranslate();
  const { error, name, onRetry } = props;
  const isNotAllowed =
    error instanceof ResponseError && error.statusCode === 403;
  return (
    <Problem
      title={
        isNotAllowed ? t('error.notAllowedTitle', { name }) : t('error.title')
      }
      text={isNotAllowed ? t('error.notAllowed') : error.message}
      onRetry={onRetry}
    />
  );
}

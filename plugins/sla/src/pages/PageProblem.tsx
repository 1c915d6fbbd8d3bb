import { ResponseError } from '@backstage/errors';
import { useTranslate } from '../translations/useTranslate';
import { Problem } from '../widgets/Problem';

/** Why a page has nothing to show: not allowed, not there (or not for this reader), or a failure. */
export function PageProblem(props: {
  readonly error: Error;
  readonly onRetry: () => void;
  /** What to say where it is not there; default that the agreement is not. */
  readonly notFound?: { readonly title: string; readonly text: string };
}) {
  const t = useTranslate();
  const { error, onRetry } = props;
  const agreement = {
    title: t('pages.notFoundTitle'),
    text: t('pages.notFound'),
  };
  const { notFound = agreement } = props;
  const status = error instanceof ResponseError ? error.statusCode : undefined;
  if (status === 403) {
    return (
      <Problem
        title={t('pages.notAllowedTitle')}
        text={t('error.notAllowed')}
        onRetry={onRetry}
      />
    );
  }
  return status === 404 ? (
    <Problem {...notFound} onRetry={onRetry} />
  ) : (
    <Problem title={t('error.title')} text={error.message} onRetry={onRetry} />
  );
}

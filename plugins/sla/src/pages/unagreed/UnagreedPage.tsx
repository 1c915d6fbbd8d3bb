import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Stack } from '../../widgets/Stack';
import { StaleWarning } from '../../widgets/StaleWarning';
import { PageProblem } from '../PageProblem';
import { UnagreedIndicatorsPanel } from './UnagreedIndicatorsPanel';
import { UnagreedServicesPanel } from './UnagreedServicesPanel';
import { useUnagreed } from './useUnagreed';

/** What is measured, owned or used although nothing is agreed about it. */
export function UnagreedPage() {
  const t = useTranslate();
  const home = useRouteRef(slaRouteRef);
  const { value, error, retry } = useUnagreed();
  if (value === undefined) {
    return error === undefined ? (
      <Loading text={t('unagreed.loading')} />
    ) : (
      <PageProblem error={error} onRetry={retry} />
    );
  }
  return (
    <Stack data-testid="sla-unagreed">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <StaleWarning error={error} />
      <UnagreedServicesPanel {...value} />
      <UnagreedIndicatorsPanel {...value} />
    </Stack>
  );
}

import { PageWithHeader } from '@backstage/core-components';
import { useTranslate } from '../translations/useTranslate';
import { SlaRoutes } from './SlaRoutes';

/** The pages in the legacy frontend system, where a page brings its own header. */
export function SlaPage() {
  const t = useTranslate();
  return (
    <PageWithHeader themeId="tool" title={t('pages.title')}>
      <SlaRoutes />
    </PageWithHeader>
  );
}

import { Link } from '@backstage/core-components';
import { useBriefPath } from '../../../hooks/useBriefPath';
import { useTranslate } from '../../../translations/useTranslate';

/** The way to the page before a meeting; what is on it depends on whose side the reader is. */
export function BriefLink(props: { readonly customerRef: string }) {
  const t = useTranslate();
  const path = useBriefPath()(props.customerRef);
  return path === undefined ? null : <Link to={path}>{t('brief.link')}</Link>;
}

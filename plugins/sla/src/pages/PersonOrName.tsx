import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ERASED_PERSON } from '@service-levels/backstage-plugin-sla-common';
import { titleIn, type Titles } from '../hooks/loadTitles';
import { isEntityRef } from '../hooks/useTitles';
import { useTranslate } from '../translations/useTranslate';

/** Somebody or something of the catalog by its title, with a link; or the name of somebody outside. */
export function PersonOrName(props: {
  readonly who: string;
  readonly titles: Titles;
}) {
  const t = useTranslate();
  const { who, titles } = props;
  if (who === ERASED_PERSON.ref) {
    return <>{t('personalData.erasedPerson')}</>;
  }
  return isEntityRef(who) ? (
    <EntityRefLink
      entityRef={parseEntityRef(who)}
      title={titleIn(titles, who)}
      hideIcon
      disableTooltip
    />
  ) : (
    <>{who}</>
  );
}

import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { titleIn, type Titles } from '../hooks/loadTitles';

const REF = /^[^:/\s]+:[^:/\s]+\/[^:/\s]+$/;

/** Somebody or something of the catalog by its title, with a link; or the name of somebody outside. */
export function PersonOrName(props: {
  readonly who: string;
  readonly titles: Titles;
}) {
  const { who, titles } = props;
  return REF.test(who) ? (
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

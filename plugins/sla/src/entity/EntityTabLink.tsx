import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  EntityDisplayName,
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import type { KeyboardEvent } from 'react';
import { TAB_PATH } from '../routes';

/** An entity by its title, with a link to its own service levels. */
export function EntityTabLink(props: {
  readonly entityRef: string;
  /** Where it is known already; else the catalog is asked. */
  readonly title?: string;
  /** What is opened on the tab. */
  readonly query?: string;
  /** In a chart that is one stop of the Tab key. */
  readonly cell?: {
    readonly 'data-cell': string;
    readonly tabIndex: number;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}) {
  const { entityRef, title, cell, query = '' } = props;
  const entityPath = useRouteRef(entityRouteRef);
  const page = entityPath(entityRouteParams(parseEntityRef(entityRef)));
  return (
    <Link to={`${page}${TAB_PATH}${query}`} {...cell}>
      {title ?? (
        <EntityDisplayName entityRef={entityRef} hideIcon disableTooltip />
      )}
    </Link>
  );
}

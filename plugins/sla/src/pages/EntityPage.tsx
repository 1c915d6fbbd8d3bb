import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Fragment, type ReactNode } from 'react';
import { TAB_PATH } from '../routes';
import { useTranslate } from '../translations/useTranslate';
import { Stack } from '../widgets/Stack';

/** The entity that a page is about. */
export interface PageEntity {
  readonly entityRef: string;
  /** Its title, else its name. */
  readonly name: string;
}

/** A page beneath the tab of an entity, with the way back to it. */
export function EntityPage(props: {
  readonly testId: string;
  readonly children: (entity: PageEntity) => ReactNode;
}) {
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const entityRef = stringifyEntityRef(entity);
  const name = entity.metadata.title ?? entity.metadata.name;
  return (
    <Stack data-testid={props.testId}>
      <Link to={`${entityPath(entityRouteParams(entity))}${TAB_PATH}`}>
        {t('pages.backToEntity', { name })}
      </Link>
      {/* What is typed of one entity is not kept for another. */}
      <Fragment key={entityRef}>{props.children({ entityRef, name })}</Fragment>
    </Stack>
  );
}

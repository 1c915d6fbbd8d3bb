import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { titleIn, type Known } from '../../hooks/loadTitles';
import { useTranslate } from '../../translations/useTranslate';

/** Somebody or something in the catalog by its title, with a link; or its name and that it is not there. */
export function NamedEntity(props: {
  readonly entityRef: string;
  readonly known: Known;
}) {
  const t = useTranslate();
  const { entityRef, known } = props;
  const title = titleIn(known.titles, entityRef);
  return known.missing.has(entityRef) ? (
    <>
      {entityRef}{' '}
      <Typography component="span" variant="body2" color="error">
        {`(${t('relationship.missing')})`}
      </Typography>
    </>
  ) : (
    <EntityRefLink
      entityRef={parseEntityRef(entityRef)}
      title={title}
      hideIcon
      disableTooltip
    />
  );
}

import Typography from '@material-ui/core/Typography';
import { EntityTabLink } from '../../entity/EntityTabLink';
import { kindInWords } from '../../entity/rolledUpKinds';
import { titleIn } from '../../hooks/loadTitles';
import { useTranslate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';
import { NamedEntity } from './NamedEntity';
import type { CustomerInView } from './useCustomer';

/** What a customer owns and uses, with links that broke and that are disputed. */
export function LinksPanel(props: CustomerInView) {
  const t = useTranslate();
  const { customer, known } = props;
  const claimedBy = (entityRef: string) =>
    (customer.conflicts ?? [])
      .filter(conflict => conflict.entityRef === entityRef)
      .map(({ customerRef }) => titleIn(known.titles, customerRef));
  const itemOf = (entityRef: string) => ({
    key: entityRef,
    content: (
      <>
        {known.missing.has(entityRef) ? (
          <NamedEntity entityRef={entityRef} known={known} />
        ) : (
          <EntityTabLink
            entityRef={entityRef}
            title={titleIn(known.titles, entityRef)}
          />
        )}
        <Typography variant="body2" color="textSecondary">
          {kindInWords(entityRef, t)}
        </Typography>
        {claimedBy(entityRef).map(other => (
          <Typography key={other} variant="body2" color="error">
            {t('relationship.conflict', { customer: other })}
          </Typography>
        ))}
      </>
    ),
    label: null,
  });
  const links = [
    { title: t('relationship.owns'), refs: customer.owns },
    { title: t('relationship.uses'), refs: customer.uses },
  ].filter(({ refs }) => refs.length > 0);
  return (
    <Panel id="sla-customer-links" title={t('relationship.systems')}>
      {links.length === 0 && (
        <Typography color="textSecondary">
          {t('relationship.noLinks')}
        </Typography>
      )}
      {links.map(({ title, refs }) => (
        <div key={title}>
          <Typography component="h3" variant="subtitle2">
            {title}
          </Typography>
          <LabelledList items={refs.map(itemOf)} />
        </div>
      ))}
      {known.missing.size > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('relationship.missingHint')}
        </Typography>
      )}
    </Panel>
  );
}

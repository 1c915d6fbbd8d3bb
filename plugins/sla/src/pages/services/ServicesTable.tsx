import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { KeptService } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { RowAction } from '../../widgets/RowAction';
import { StackedTable } from '../../widgets/StackedTable';
import { NamedEntity } from '../customer/NamedEntity';
import type { ServicesInView } from './useServices';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaServicesTable' },
);

function ServiceCell({ service }: { readonly service: KeptService }) {
  const { ref, title, description, state, home } = service;
  return (
    <>
      {state === 'archived' && home === 'portal' ? (
        title
      ) : (
        <EntityRefLink
          entityRef={parseEntityRef(ref)}
          title={title}
          hideIcon
          disableTooltip
        />
      )}
      {description !== null && (
        <Typography variant="body2" color="textSecondary">
          {description}
        </Typography>
      )}
    </>
  );
}

function StateCell({ service }: { readonly service: KeptService }) {
  const t = useTranslate();
  if (service.home === 'portal') {
    return <>{t(`services.states.${service.state}`)}</>;
  }
  return (
    <>
      {t('services.states.overridden')}
      <Typography variant="body2" color="textSecondary">
        {t('services.overridden')}
      </Typography>
    </>
  );
}

/** Services with who owns them, whether the catalog shows them, and what may be done. */
export function ServicesTable(
  props: ServicesInView & {
    readonly onChange: (service: KeptService) => void;
    readonly onArchive: (service: KeptService) => void;
    readonly onRestore: (service: KeptService) => void;
  },
) {
  const classes = useStyles();
  const t = useTranslate();
  const { services, known, onChange, onArchive, onRestore } = props;
  const actionsOf = (service: KeptService) => {
    const { title: name, state, home } = service;
    if (home === 'catalog') {
      return '—';
    }
    return (
      <div className={classes.actions}>
        {state === 'archived' ? (
          <RowAction
            text={t('services.restore')}
            label={t('services.restoreOf', { name })}
            onClick={() => onRestore(service)}
          />
        ) : (
          <>
            <RowAction
              text={t('services.change')}
              label={t('services.changeOf', { name })}
              onClick={() => onChange(service)}
            />
            <RowAction
              text={t('services.archive')}
              label={t('services.archiveOf', { name })}
              onClick={() => onArchive(service)}
            />
          </>
        )}
      </div>
    );
  };
  return (
    <StackedTable
      label={t('services.title')}
      heads={[
        t('services.service'),
        t('services.owner'),
        t('services.domain'),
        t('services.state'),
        t('services.actions'),
      ]}
      rows={services.map(service => ({
        key: service.ref,
        cells: [
          <ServiceCell key="service" service={service} />,
          <NamedEntity key="owner" entityRef={service.owner} known={known} />,
          service.domain === null ? (
            t('services.noDomain')
          ) : (
            <NamedEntity
              key="domain"
              entityRef={service.domain}
              known={known}
            />
          ),
          <StateCell key="state" service={service} />,
          actionsOf(service),
        ],
      }))}
    />
  );
}

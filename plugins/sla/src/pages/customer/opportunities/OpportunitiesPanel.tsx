import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaDialogueUpdatePermission,
  type Opportunity,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { orNothing } from '../../../hooks/orNothing';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { TableExport } from '../../../widgets/TableExport';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { useCustomerServices } from '../useCustomerServices';
import { useReadOf } from '../../../hooks/useReadOf';
import { opportunitiesFile } from './opportunitiesFile';
import { OpportunitiesTable } from './OpportunitiesTable';
import { OpportunityDialog } from './OpportunityDialog';

async function read(api: SlaApi, customerRef: string) {
  const found = await orNothing(
    allOf(cursor => api.getOpportunities(customerRef, { limit: 100, cursor })),
  );
  return found.at(0) ?? null;
}

/** What is open over the page. */
type Asked =
  | { readonly kind: 'add' }
  | { readonly kind: 'change'; readonly opportunity: Opportunity };

/** Possible new needs that the provider spotted. Not there for the customer's side. */
export function OpportunitiesPanel(props: { readonly customerRef: string }) {
  const { customerRef } = props;
  const t = useTranslate();
  const words = { t, format: useFormat() };
  const [asked, setAsked] = useState<Asked>();
  const { value, error, retry } = useReadOf(customerRef, read);
  const { allowed } = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef: customerRef,
  });
  const { services, titleOf } = useCustomerServices(
    customerRef,
    value?.flatMap(one => one.services),
  );
  if (value === undefined && error === undefined) {
    return <Loading text={t('opportunities.loading')} />;
  }
  // Nobody on the customer's side is to see so much as the heading.
  if (value === null) {
    return null;
  }
  const opportunities = value ?? [];
  return (
    <Panel
      id="sla-opportunities-title"
      title={t('opportunities.title')}
      aside={
        allowed && (
          <Button
            variant="outlined"
            disabled={services === undefined}
            onClick={() => setAsked({ kind: 'add' })}
          >
            {t('opportunities.add')}
          </Button>
        )
      }
    >
      <Typography variant="body2" color="textSecondary">
        {t('opportunities.internal')}
      </Typography>
      {error !== undefined && (
        <CouldNotReadPart
          text={t('opportunities.failed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value !== undefined && opportunities.length === 0 && (
        <Typography>{t('opportunities.none')}</Typography>
      )}
      {opportunities.length > 0 && (
        <>
          <OpportunitiesTable
            opportunities={opportunities}
            titleOf={titleOf}
            words={words}
            onChange={
              allowed
                ? opportunity => setAsked({ kind: 'change', opportunity })
                : undefined
            }
          />
          <TableExport
            of={t('opportunities.title')}
            file={() => opportunitiesFile(opportunities, titleOf, words)}
          />
        </>
      )}
      {asked !== undefined && (
        <OpportunityDialog
          customerRef={customerRef}
          services={services ?? []}
          opportunity={asked.kind === 'change' ? asked.opportunity : undefined}
          onClose={() => setAsked(undefined)}
          onStored={() => {
            setAsked(undefined);
            retry();
          }}
        />
      )}
    </Panel>
  );
}

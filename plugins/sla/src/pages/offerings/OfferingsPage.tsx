import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementCreatePermission,
  type Offering,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { fileOf, tableOf } from '../../export/tableOf';
import { useFormat } from '../../format/useFormat';
import { allOf } from '../../hooks/allOf';
import { useSending } from '../../hooks/useSending';
import { slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { OfferingDialog } from './OfferingDialog';
import { declarationOf, fieldsOf, newOffering } from './offeringFields';
import { OfferingsTable } from './OfferingsTable';
import { hoursOf, targetsOf } from './offeringWords';

/** Which dialog is open. */
type Open =
  | { readonly kind: 'create' }
  | { readonly kind: 'change'; readonly offering: Offering };

/** What was done last. */
interface Done {
  readonly what: 'created' | 'changed' | 'archived' | 'restored';
  readonly name: string;
}

/** What agreements start from: services with a level, hours and targets. */
export function OfferingsPage() {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const home = useRouteRef(slaRouteRef);
  const { allowed } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  const { value, error, loading, retry } = useAsyncRetry(
    async () => await allOf(cursor => api.getOfferings({ cursor })),
    [api],
  );
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<Done>();
  const { sending, send } = useSending<Offering>();
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('offerings.loading')} />;
  }
  const words = { t, format };
  const isEmpty = value.length === 0;
  const tell = (what: Done['what']) => (offering: Offering) => {
    setOpen(undefined);
    setDone({ what, name: offering.title });
    retry();
  };
  const act = async (what: 'archived' | 'restored', { name }: Offering) => {
    setDone(undefined);
    const after = await send(
      async () =>
        await (what === 'archived'
          ? api.archiveOffering(name)
          : api.restoreOffering(name)),
    );
    if (after !== undefined) {
      tell(what)(after);
    }
  };
  const file = () =>
    fileOf(
      tableOf(
        t('offerings.title'),
        [
          t('offerings.fields.name'),
          t('offerings.offering'),
          t('offerings.level'),
          t('offerings.fields.description'),
          t('offerings.hours'),
          t('offerings.targets'),
          t('offerings.state'),
        ],
        value.map(offering => [
          offering.name,
          offering.title,
          offering.level,
          offering.description,
          hoursOf(offering, words),
          targetsOf(offering, words).join('\n'),
          t(`offerings.states.${offering.state}`),
        ]),
      ),
    );
  return (
    <Stack data-testid="sla-offerings">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Panel
        id="sla-offerings-title"
        title={t(isEmpty ? 'offerings.emptyTitle' : 'offerings.title')}
        aside={!isEmpty && <ExportButtons file={file} />}
      >
        <Typography>{t('offerings.intro')}</Typography>
        {isEmpty && <Typography>{t('offerings.empty')}</Typography>}
        {allowed && (
          <Box mt={1} mb={1}>
            <Button
              variant="contained"
              color="primary"
              onClick={() => setOpen({ kind: 'create' })}
            >
              {t('offerings.create')}
            </Button>
          </Box>
        )}
        <Typography role="status" aria-live="polite">
          {done && t(`offerings.${done.what}`, { name: done.name })}
        </Typography>
        {sending.kind === 'failed' && (
          <Typography role="alert" color="error">
            {t('offerings.failed', { reason: sending.reason })}
          </Typography>
        )}
        {!isEmpty && (
          <OfferingsTable
            offerings={value}
            words={words}
            mayChange={allowed}
            onChange={offering => setOpen({ kind: 'change', offering })}
            onArchive={offering => act('archived', offering)}
            onRestore={offering => act('restored', offering)}
          />
        )}
        {open?.kind === 'create' && (
          <OfferingDialog
            title={t('offerings.create')}
            initial={newOffering(
              new Intl.DateTimeFormat().resolvedOptions().timeZone,
            )}
            isNew
            store={async (fields, key) =>
              await api.createOffering(
                { name: fields.name.trim(), ...declarationOf(fields) },
                key,
              )
            }
            onStored={tell('created')}
            onClose={() => setOpen(undefined)}
          />
        )}
        {open?.kind === 'change' && (
          <OfferingDialog
            title={t('offerings.changeOf', { name: open.offering.title })}
            initial={fieldsOf(open.offering)}
            isNew={false}
            store={async fields =>
              await api.changeOffering(
                open.offering.name,
                open.offering.etag,
                declarationOf(fields, open.offering),
              )
            }
            onStored={tell('changed')}
            onClose={() => {
              setOpen(undefined);
              retry();
            }}
          />
        )}
      </Panel>
    </Stack>
  );
}

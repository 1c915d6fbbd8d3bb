import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaDialogueCreatePermission,
  type CustomerDetails,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { TableExport } from '../../widgets/TableExport';
import { CouldNotReadPart } from '../customer/CouldNotReadPart';
import { ImprovementDialog } from './ImprovementDialog';
import { improvementsFile } from './improvementsFile';
import { ImprovementsTable } from './ImprovementsTable';
import { useImprovements } from './useImprovements';

/** What is improved for a customer; its side sees what is shared. */
export function ImprovementsPanel(props: {
  readonly customerRef: string;
  readonly side: CustomerDetails['side'];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, side } = props;
  const { value, error, retry } = useImprovements(customerRef);
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState<string>();
  const { allowed } = usePermission({
    permission: slaDialogueCreatePermission,
    resourceRef: customerRef,
  });
  const isProvider = side === 'provider';
  const done = (text: string) => {
    setAdding(false);
    setSaid(text);
    retry();
  };
  return (
    <Panel
      id="sla-customer-improvements"
      title={t('improvements.panelTitle')}
      aside={
        isProvider &&
        allowed && (
          <Button
            variant="outlined"
            size="small"
            onClick={() => setAdding(true)}
          >
            {t('improvements.add')}
          </Button>
        )
      }
    >
      {error !== undefined && (
        <CouldNotReadPart
          text={t('improvements.failed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('improvements.loading')} />
      )}
      {value?.rows.length === 0 && (
        <Typography>{t('improvements.none')}</Typography>
      )}
      {value !== undefined && value.rows.length > 0 && (
        <>
          <ImprovementsTable
            rows={value.rows}
            titles={value.titles}
            label={t('improvements.panelTitle')}
            withCustomer={false}
            onDone={isProvider ? done : undefined}
          />
          <TableExport
            of={t('improvements.panelTitle')}
            file={() =>
              improvementsFile(value.rows, {
                t,
                format,
                titles: value.titles,
              })
            }
          />
        </>
      )}
      <div role="status">
        {said !== undefined && <Typography>{said}</Typography>}
      </div>
      {isAdding && (
        <ImprovementDialog
          customerRef={customerRef}
          improvement={undefined}
          onClose={() => setAdding(false)}
          onStored={() => done(t('improvements.stored'))}
        />
      )}
    </Panel>
  );
}

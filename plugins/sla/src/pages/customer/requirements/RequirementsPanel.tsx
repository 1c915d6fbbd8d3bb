import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaRequirementCreatePermission,
  type CustomerDetails,
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
import { RecordRequirementDialog } from './RecordRequirementDialog';
import { RequirementDialog } from './RequirementDialog';
import { requirementsFile } from './requirementsFile';
import { RequirementsTable } from './RequirementsTable';
import { useOpenedRequirement } from './useOpenedRequirement';
import { WatermelonNotes } from '../../../entity/WatermelonNotes';

async function read(api: SlaApi, customerRef: string) {
  const [bars, watermelons] = await Promise.all([
    orNothing(
      allOf(cursor =>
        api.getRequirementBars(customerRef, { limit: 100, cursor }),
      ),
    ),
    orNothing(api.getWatermelons(customerRef)),
  ]);
  return { bars: bars.at(0), watermelons: watermelons.at(0) };
}

const HEADING = 'sla-requirements-title';

/**
 * What a customer wants, what was agreed, what was achieved and how it felt.
 * Not there for who may not read it, but that a link leads nowhere is told.
 */
export function RequirementsPanel(props: {
  readonly customerRef: string;
  /** On whose side the reader is: a policy that allows all allows a representative the provider's part as well. */
  readonly side: CustomerDetails['side'];
}) {
  const { customerRef, side } = props;
  const t = useTranslate();
  const words = { t, format: useFormat() };
  const [isRecording, setIsRecording] = useState(false);
  const opened = useOpenedRequirement(HEADING);
  const { value, error, retry } = useReadOf(customerRef, read);
  const { allowed } = usePermission({
    permission: slaRequirementCreatePermission,
    resourceRef: customerRef,
  });
  const bars = value?.bars ?? [];
  const watermelons = value?.watermelons;
  const { services, titleOf } = useCustomerServices(customerRef, [
    ...bars.map(({ requirement }) => requirement.service),
    ...(watermelons?.items ?? []).map(({ service }) => service),
  ]);
  const dialog = opened.id !== undefined && (
    <RequirementDialog
      key={opened.id}
      customerRef={customerRef}
      id={opened.id}
      title={
        bars.find(one => one.requirement.id === opened.id)?.requirement.title
      }
      services={services ?? []}
      side={side}
      words={words}
      onClose={opened.close}
      onChanged={retry}
    />
  );
  if (value !== undefined && value.bars === undefined) {
    return <>{dialog}</>;
  }
  return (
    <Panel
      id={HEADING}
      title={t('requirements.title')}
      aside={
        allowed && (
          <Button
            variant="contained"
            color="primary"
            disabled={services === undefined}
            onClick={() => setIsRecording(true)}
          >
            {t('requirements.record')}
          </Button>
        )
      }
    >
      {error !== undefined && (
        <CouldNotReadPart
          text={t('requirements.failed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('requirements.loading')} />
      )}
      {watermelons !== undefined && (
        <WatermelonNotes
          watermelons={watermelons}
          titleOf={titleOf}
          words={words}
        />
      )}
      {value !== undefined && bars.length === 0 && (
        <Typography>{t('requirements.none')}</Typography>
      )}
      {bars.length > 0 && (
        <>
          <RequirementsTable
            bars={bars}
            watermelons={watermelons?.items ?? []}
            titleOf={titleOf}
            words={words}
            onOpen={opened.open}
          />
          <TableExport
            of={t('requirements.title')}
            file={() => requirementsFile(bars, titleOf, words)}
          />
        </>
      )}
      {isRecording && (
        <RecordRequirementDialog
          customerRef={customerRef}
          services={services ?? []}
          onClose={() => setIsRecording(false)}
          onRecorded={() => {
            setIsRecording(false);
            retry();
          }}
        />
      )}
      {dialog}
    </Panel>
  );
}

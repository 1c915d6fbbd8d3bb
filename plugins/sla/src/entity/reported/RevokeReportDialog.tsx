import { useApi } from '@backstage/core-plugin-api';
import type { ReportedResult } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useReason } from '../../hooks/useReason';
import { useTranslate } from '../../translations/useTranslate';
import { ReasonDialog } from '../../widgets/ReasonDialog';

/** Takes a reported result back, with a reason; it stays to be seen. */
export function RevokeReportDialog(props: {
  readonly result: ReportedResult;
  /** What was reported, in words. */
  readonly what: string;
  readonly onClose: () => void;
  readonly onRevoked: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { result, what, onClose, onRevoked } = props;
  const asking = useReason(
    async reason => await api.revokeReportedResult(result.id, { reason }),
    onRevoked,
  );
  return (
    <ReasonDialog
      id="sla-revoke-report"
      title={t('reported.revokeTitle')}
      what={what}
      label={t('corrections.reason')}
      no={t('measurements.close')}
      yes={t('corrections.revoke')}
      onNo={onClose}
      {...asking}
    />
  );
}

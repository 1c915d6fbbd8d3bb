import { useApi } from '@backstage/core-plugin-api';
import type { Improvement } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useReason } from '../../hooks/useReason';
import { useTranslate } from '../../translations/useTranslate';
import { ReasonDialog } from '../../widgets/ReasonDialog';

/** Drops an improvement, with a reason. */
export function DropImprovementDialog(props: {
  readonly improvement: Improvement;
  readonly onClose: () => void;
  readonly onDropped: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { improvement, onClose, onDropped } = props;
  const asking = useReason(
    async reason =>
      await api.transitionImprovement(improvement, { to: 'dropped', reason }),
    onDropped,
  );
  return (
    <ReasonDialog
      id="sla-drop-improvement"
      title={t('improvements.dropTitle')}
      what={improvement.title}
      label={t('improvements.dropReason')}
      no={t('improvements.cancel')}
      yes={t('improvements.steps.dropped')}
      onNo={onClose}
      {...asking}
    />
  );
}

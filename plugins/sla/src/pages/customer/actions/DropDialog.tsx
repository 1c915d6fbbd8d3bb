import { useApi } from '@backstage/core-plugin-api';
import type { Action } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useReason } from '../../../hooks/useReason';
import { useTranslate } from '../../../translations/useTranslate';
import { ReasonDialog } from '../../../widgets/ReasonDialog';

/** Drops an action, with a reason. */
export function DropDialog(props: {
  readonly action: Action;
  readonly onClose: () => void;
  readonly onDropped: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { action, onClose, onDropped } = props;
  const asking = useReason(
    async reason => await api.dropAction(action, { reason }),
    onDropped,
  );
  return (
    <ReasonDialog
      id="sla-drop-action"
      title={t('actions.dropTitle')}
      what={action.title}
      label={t('actions.dropReason')}
      no={t('dialogue.cancel')}
      yes={t('actions.drop')}
      onNo={onClose}
      {...asking}
    />
  );
}

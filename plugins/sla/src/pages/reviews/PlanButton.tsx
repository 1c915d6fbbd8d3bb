import { usePermission } from '@backstage/plugin-permission-react';
import { slaDialogueCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useTranslate } from '../../translations/useTranslate';
import { RowAction } from '../../widgets/RowAction';
import { PlanReviewDialog } from './PlanReviewDialog';

/** Plans the review of an agreement; a dash for who may not. */
export function PlanButton(props: {
  readonly customerRef: string;
  readonly agreementId: string;
  readonly title: string;
  readonly onPlanned: () => void;
}) {
  const t = useTranslate();
  const { customerRef, agreementId, title, onPlanned } = props;
  const [isOpen, setOpen] = useState(false);
  const { allowed } = usePermission({
    permission: slaDialogueCreatePermission,
    resourceRef: customerRef,
  });
  if (!allowed) {
    return <>–</>;
  }
  return (
    <>
      <RowAction
        text={t('reviews.plan')}
        label={t('reviews.planOf', { title })}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <PlanReviewDialog
          customerRef={customerRef}
          agreements={[agreementId]}
          onClose={() => setOpen(false)}
          onStored={() => {
            setOpen(false);
            onPlanned();
          }}
        />
      )}
    </>
  );
}

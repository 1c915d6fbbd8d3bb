import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import {
  slaRequirementCreatePermission,
  slaRequirementUpdatePermission,
  type RequirementHead,
  type CustomerDetails,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import type { Words } from '../../../entity/Words';
import { Loading } from '../../../widgets/Loading';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { useReadOf } from '../../../hooks/useReadOf';
import { AnswerChoice } from './AnswerChoice';
import { RequirementDecision } from './RequirementDecision';
import { RequirementDiscussion } from './RequirementDiscussion';
import { RequirementFacts } from './RequirementFacts';

const ID = 'sla-requirement';

/** A requirement with its history and what was said about it; who may decide on it does so here. */
export function RequirementDialog(props: {
  readonly requirement: RequirementHead;
  readonly titleOf: (ref: string) => string;
  readonly side: CustomerDetails['side'];
  readonly words: Words;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { requirement: head, side, titleOf, words, onClose, onChanged } = props;
  const { t } = words;
  const { customerRef, id } = head;
  const read = useCallback(
    async (api: SlaApi, ref: string) => await api.getRequirement(ref, id),
    [id],
  );
  const { value, error, retry } = useReadOf(customerRef, read);
  const mayUpdate = usePermission({
    permission: slaRequirementUpdatePermission,
    resourceRef: customerRef,
  }).allowed;
  const mayDecide = mayUpdate && side === 'provider';
  const maySay = usePermission({
    permission: slaRequirementCreatePermission,
    resourceRef: customerRef,
  }).allowed;
  const changed = () => {
    retry();
    onChanged();
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby={ID}>
      <DialogTitle id={ID}>{head.title}</DialogTitle>
      <DialogContent>
        {error !== undefined && (
          <CouldNotReadPart
            text={t('requirements.failed', { reason: error.message })}
            onRetry={retry}
          />
        )}
        {value === undefined && error === undefined && (
          <Loading text={t('requirements.loading')} />
        )}
        {value !== undefined && (
          <>
            <RequirementFacts
              requirement={value}
              titleOf={titleOf}
              words={words}
            />
            {mayDecide && (
              <>
                <AnswerChoice
                  key={value.etag}
                  requirement={value}
                  onChanged={changed}
                />
                <RequirementDecision requirement={value} onChanged={changed} />
              </>
            )}
            <Typography component="h3" variant="subtitle1">
              {t('requirements.discussion')}
            </Typography>
            <RequirementDiscussion
              requirement={value}
              titleOf={titleOf}
              words={words}
              maySay={maySay}
              isProvider={mayDecide}
              onSaid={retry}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('measurements.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

import { ResponseError } from '@backstage/errors';
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
  type CustomerDetails,
  type Requirement,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useState } from 'react';
import type { Words } from '../../../entity/Words';
import { useReadOf } from '../../../hooks/useReadOf';
import { useTitles } from '../../../hooks/useTitles';
import { Loading } from '../../../widgets/Loading';
import { DraftAgreementLink } from '../../agreements/editor/start/DraftAgreementLink';
import { CouldNotReadPart } from '../CouldNotReadPart';
import type { NamedService } from '../useCustomerServices';
import { AnswerChoice } from './AnswerChoice';
import { ChangeRequirementDialog } from './ChangeRequirementDialog';
import { RequirementDecision } from './RequirementDecision';
import { RequirementDiscussion } from './RequirementDiscussion';
import { RequirementFacts } from './RequirementFacts';

const ID = 'sla-requirement';

/** No such id, or not for this reader: which of them is not told. */
function isNotThere(error: Error | undefined): boolean {
  return (
    error instanceof ResponseError && [400, 403, 404].includes(error.statusCode)
  );
}

function namedIn(requirement: Requirement | undefined): string[] {
  if (requirement === undefined) {
    return [];
  }
  const { service, indicator, createdBy } = requirement;
  const { history, changes, discussion } = requirement;
  const services = changes.flatMap(({ before }) => before.service ?? []);
  const indicators = [indicator, ...changes.map(one => one.before.indicator)];
  return [
    service,
    createdBy,
    ...services,
    ...indicators.flatMap(ref => ref?.slice(0, ref.lastIndexOf('/')) ?? []),
    ...[...history, ...changes, ...discussion].map(({ by }) => by),
  ];
}

/** A requirement with its history and what was said about it; who may change or decide on it does so here. */
export function RequirementDialog(props: {
  readonly customerRef: string;
  readonly id: string;
  /** Its title, where it is known before it was read. */
  readonly title: string | undefined;
  readonly services: readonly NamedService[];
  readonly side: CustomerDetails['side'];
  readonly words: Words;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const { customerRef, id, services, side, words, onClose, onChanged } = props;
  const { t } = words;
  const read = useCallback(
    async (api: SlaApi, ref: string) => await api.getRequirement(ref, id),
    [id],
  );
  const { value, error, retry } = useReadOf(customerRef, read);
  const titleOf = useTitles(namedIn(value));
  const [isChanging, setIsChanging] = useState(false);
  const mayUpdate = usePermission({
    permission: slaRequirementUpdatePermission,
    resourceRef: customerRef,
  }).allowed;
  const mayDecide = mayUpdate && side === 'provider';
  const maySay = usePermission({
    permission: slaRequirementCreatePermission,
    resourceRef: customerRef,
  }).allowed;
  const isOwn =
    value?.recordedOn === 'customer' && value.state === 'captured' && maySay;
  const mayChange = side === 'provider' ? mayUpdate : isOwn;
  const changed = () => {
    retry();
    onChanged();
  };
  const isGone = value === undefined && isNotThere(error);
  const title = isGone
    ? t('requirements.notFoundTitle')
    : value?.title ?? props.title ?? t('requirements.requirement');
  return (
    <>
      <Dialog
        open
        fullWidth
        maxWidth="md"
        onClose={onClose}
        aria-labelledby={ID}
      >
        <DialogTitle id={ID}>{title}</DialogTitle>
        <DialogContent>
          {isGone && <Typography>{t('requirements.notFound')}</Typography>}
          {error !== undefined && !isGone && (
            <CouldNotReadPart
              text={t('requirements.openFailed', { reason: error.message })}
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
                  <AnswerChoice requirement={value} onChanged={changed} />
                  <RequirementDecision
                    requirement={value}
                    onChanged={changed}
                  />
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
          {value !== undefined && mayDecide && (
            <DraftAgreementLink
              customerRef={customerRef}
              requirementIds={[id]}
            />
          )}
          {value !== undefined && mayChange && (
            <Button onClick={() => setIsChanging(true)}>
              {t('requirements.change')}
            </Button>
          )}
          <Button onClick={onClose}>{t('measurements.close')}</Button>
        </DialogActions>
      </Dialog>
      {value !== undefined && isChanging && (
        <ChangeRequirementDialog
          requirement={value}
          services={services}
          titleOf={titleOf}
          words={words}
          onClose={() => setIsChanging(false)}
          onChanged={() => {
            setIsChanging(false);
            changed();
          }}
        />
      )}
    </>
  );
}

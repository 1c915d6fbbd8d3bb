import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaDialogueUpdatePermission,
  type Review,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { reviewsRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { DOCUMENT_PRINT_STYLE, SHEET_CLASS } from '../../widgets/printStyle';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { AgendaPanel } from './AgendaPanel';
import { DecisionsPanel } from './DecisionsPanel';
import { ReviewFacts } from './ReviewFacts';
import { ReviewToolbar } from './ReviewToolbar';
import { asCustomer } from './reviewWords';
import { MinutesPanel, NotesPanel } from './WordsPanels';

/** `/sla/reviews/{id}`: agenda, minutes and decisions of one review. */
export function ReviewPage() {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { reviewId = '' } = useParams();
  const { value, error, loading, retry } = useAsyncRetry(
    async () => await api.getReview(reviewId),
    [api, reviewId],
  );
  if (error !== undefined && !loading) {
    return (
      <PageProblem
        error={error}
        onRetry={retry}
        notFound={{
          title: t('reviews.notFoundTitle'),
          text: t('reviews.notFound'),
        }}
      />
    );
  }
  if (value === undefined || value.id !== reviewId) {
    return <Loading text={t('reviews.loading')} />;
  }
  return <ReviewOf key={reviewId} initial={value} />;
}

function ReviewOf(props: { readonly initial: Review }) {
  const t = useTranslate();
  const format = useFormat();
  const toAll = useRouteRef(reviewsRouteRef);
  const pathOf = useCustomerPath();
  const [stored, setStored] = useState(props.initial);
  const [isAsCustomer, setAsCustomer] = useState(false);
  const [said, setSaid] = useState<string>();
  const { customerRef, customerTitle, state } = stored;
  const { allowed } = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef: customerRef,
  });
  // Notes are told to nobody on the customer's side.
  const isProvider = stored.notes !== null;
  const review = isAsCustomer ? asCustomer(stored) : stored;
  const mayWrite = isProvider && allowed && state !== 'cancelled';
  const onStored = (changed: Review) => {
    const isHeld = changed.state === 'held' && state === 'planned';
    setSaid(t(isHeld ? 'reviews.heldSaid' : 'reviews.stored'));
    setStored(changed);
  };
  const part = {
    review,
    isProvider: isProvider && !isAsCustomer,
    mayWrite: mayWrite && !isAsCustomer,
    onStored,
  };
  const customer = pathOf(customerRef);
  return (
    <Stack data-testid="sla-review">
      <style>{DOCUMENT_PRINT_STYLE}</style>
      <Link to={toAll()}>{t('reviews.back')}</Link>
      {customer !== undefined && <Link to={customer}>{customerTitle}</Link>}
      <ReviewToolbar
        review={stored}
        isProvider={isProvider}
        mayWrite={part.mayWrite}
        isAsCustomer={isAsCustomer}
        onView={setAsCustomer}
        onStored={onStored}
      />
      <div role="status">
        {said !== undefined && <Typography>{said}</Typography>}
      </div>
      <div className={SHEET_CLASS}>
        <Stack>
          <Panel
            id="sla-review-title"
            title={t('reviews.of', {
              customer: customerTitle,
              when: format.moment(stored.at, clockZone()),
            })}
          >
            {isAsCustomer && (
              <Typography>
                {t('reviews.asCustomerNote', { customer: customerTitle })}
              </Typography>
            )}
            <ReviewFacts review={review} />
          </Panel>
          <AgendaPanel {...part} />
          <MinutesPanel {...part} />
          <DecisionsPanel {...part} />
          {part.isProvider && <NotesPanel {...part} />}
        </Stack>
      </div>
    </Stack>
  );
}

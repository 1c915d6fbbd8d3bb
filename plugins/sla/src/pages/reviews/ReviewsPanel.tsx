import Typography from '@material-ui/core/Typography';
import type { CustomerDetails } from '@service-levels/backstage-plugin-sla-common';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { CouldNotReadPart } from '../customer/CouldNotReadPart';
import { DueTable } from './DueTable';
import { NextReview } from './NextReview';
import { ReviewsTable } from './ReviewsTable';
import { useReviews } from './useReviews';

/** Reviews with one customer: the next one, what is due, and what there was. */
export function ReviewsPanel(props: {
  readonly customerRef: string;
  readonly side: CustomerDetails['side'];
}) {
  const t = useTranslate();
  const { customerRef, side } = props;
  const { value, error, retry } = useReviews(customerRef);
  const reviews = [...(value?.planned ?? []), ...(value?.past ?? [])];
  const titleOf = useTitles(reviews.flatMap(one => one.participants));
  return (
    <Panel id="sla-customer-reviews" title={t('reviews.link')}>
      {error !== undefined && (
        <CouldNotReadPart
          text={t('reviews.panelFailed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('reviews.panelLoading')} />
      )}
      {value !== undefined && (
        <>
          <Typography>
            <NextReview reviews={value} />
          </Typography>
          {value.due.length > 0 && (
            <DueTable
              due={value.due}
              withCustomer={false}
              onPlanned={side === 'provider' ? retry : undefined}
            />
          )}
          {reviews.length > 0 && (
            <ReviewsTable
              label={t('reviews.all')}
              reviews={reviews}
              withCustomer={false}
              titleOf={titleOf}
            />
          )}
        </>
      )}
    </Panel>
  );
}

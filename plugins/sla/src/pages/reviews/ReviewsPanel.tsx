import Typography from '@material-ui/core/Typography';
import type { CustomerDetails } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { TableExport } from '../../widgets/TableExport';
import { CouldNotReadPart } from '../customer/CouldNotReadPart';
import { DueTable } from './DueTable';
import { NextReview } from './NextReview';
import { dueFile, reviewsFile } from './reviewsFile';
import { ReviewsTable } from './ReviewsTable';
import { useReviews } from './useReviews';

/** Reviews with one customer: the next one, what is due, and what there was. */
export function ReviewsPanel(props: {
  readonly customerRef: string;
  readonly side: CustomerDetails['side'];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, side } = props;
  const { value, error, retry } = useReviews(customerRef);
  const reviews = [...(value?.planned ?? []), ...(value?.past ?? [])];
  const titleOf = useTitles(reviews.flatMap(one => one.participants));
  const words = { t, format, titleOf };
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
            <>
              <DueTable
                due={value.due}
                withCustomer={false}
                onPlanned={side === 'provider' ? retry : undefined}
              />
              <TableExport
                of={t('reviews.due')}
                file={() => dueFile(value.due, words)}
              />
            </>
          )}
          {reviews.length > 0 && (
            <>
              <ReviewsTable
                label={t('reviews.all')}
                reviews={reviews}
                withCustomer={false}
                titleOf={titleOf}
              />
              <TableExport
                of={t('reviews.all')}
                file={() => reviewsFile(t('reviews.all'), reviews, words)}
              />
            </>
          )}
        </>
      )}
    </Panel>
  );
}

import Typography from '@material-ui/core/Typography';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { TableExport } from '../../widgets/TableExport';
import { CouldNotReadPart } from '../customer/CouldNotReadPart';
import { improvementsFile } from '../improvements/improvementsFile';
import { ImprovementsTable } from '../improvements/ImprovementsTable';
import { useImprovements } from '../improvements/useImprovements';
import { NextReview } from '../reviews/NextReview';
import { useReviews } from '../reviews/useReviews';

/** When the next review is, and what the provider shared of what it improves. */
export function MyReviews(props: {
  readonly customerRef: string;
  /** Where the reader represents several. */
  readonly customerTitle: string | undefined;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, customerTitle } = props;
  const reviews = useReviews(customerRef);
  const improvements = useImprovements(customerRef);
  const { rows = [], titles = new Map() } = improvements.value ?? {};
  return (
    <Panel
      id={`sla-mine-reviews-${customerRef}`}
      title={
        customerTitle === undefined
          ? t('reviews.myTitle')
          : t('reviews.myTitleOf', { customer: customerTitle })
      }
    >
      {reviews.value === undefined && reviews.error === undefined && (
        <Loading text={t('reviews.panelLoading')} />
      )}
      {reviews.error !== undefined && (
        <CouldNotReadPart
          text={t('reviews.panelFailed', { reason: reviews.error.message })}
          onRetry={reviews.retry}
        />
      )}
      {reviews.value !== undefined && (
        <Typography>
          <NextReview reviews={reviews.value} />
        </Typography>
      )}
      {improvements.error !== undefined && (
        <CouldNotReadPart
          text={t('improvements.failed', {
            reason: improvements.error.message,
          })}
          onRetry={improvements.retry}
        />
      )}
      {rows.length > 0 && (
        <>
          <ImprovementsTable
            rows={rows}
            titles={titles}
            label={t('improvements.panelTitle')}
            withCustomer={false}
            onDone={undefined}
          />
          <TableExport
            of={t('improvements.panelTitle')}
            file={() => improvementsFile(rows, { t, format, titles })}
          />
        </>
      )}
    </Panel>
  );
}

import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { improvementsRouteRef, slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { TableExport } from '../../widgets/TableExport';
import { PageProblem } from '../PageProblem';
import { DueTable } from './DueTable';
import { dueFile, reviewsFile } from './reviewsFile';
import { ReviewsTable } from './ReviewsTable';
import { useReviews } from './useReviews';

/** `/sla/reviews`: what is due, planned and was held, of all customers that the reader may see. */
export function ReviewsPage() {
  const t = useTranslate();
  const format = useFormat();
  const home = useRouteRef(slaRouteRef);
  const improvements = useRouteRef(improvementsRouteRef);
  const { value, error, retry } = useReviews();
  const titleOf = useTitles(
    [...(value?.planned ?? []), ...(value?.past ?? [])].flatMap(
      ({ participants }) => participants,
    ),
  );
  if (error !== undefined) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('reviews.loading')} />;
  }
  const words = { t, format, titleOf };
  const lists = [
    {
      id: 'sla-reviews-planned',
      title: t('reviews.planned'),
      reviews: value.planned,
      none: t('reviews.nonePlanned'),
    },
    {
      id: 'sla-reviews-held',
      title: t('reviews.held'),
      reviews: value.past,
      none: t('reviews.noneHeld'),
    },
  ];
  return (
    <Stack data-testid="sla-reviews">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Link to={improvements()}>{t('improvements.link')}</Link>
      <Typography component="h1" variant="h5">
        {t('reviews.title')}
      </Typography>
      <Typography>{t('reviews.intro')}</Typography>
      <Panel id="sla-reviews-due" title={t('reviews.due')}>
        {value.due.length === 0 ? (
          <Typography>{t('reviews.noneDue')}</Typography>
        ) : (
          <>
            <DueTable due={value.due} withCustomer onPlanned={retry} />
            <TableExport
              of={t('reviews.due')}
              file={() => dueFile(value.due, words)}
            />
          </>
        )}
      </Panel>
      {lists.map(({ id, title, reviews, none }) => (
        <Panel key={id} id={id} title={title}>
          {reviews.length === 0 ? (
            <Typography>{none}</Typography>
          ) : (
            <>
              <ReviewsTable
                label={title}
                reviews={reviews}
                withCustomer
                titleOf={titleOf}
              />
              <TableExport
                of={title}
                file={() => reviewsFile(title, reviews, words)}
              />
            </>
          )}
        </Panel>
      ))}
    </Stack>
  );
}

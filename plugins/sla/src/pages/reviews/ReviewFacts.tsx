import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Review } from '@service-levels/backstage-plugin-sla-common';
import { DefinitionList } from '../../entity/DefinitionList';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { agreementRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { WebLink } from '../../widgets/WebLink';
import { whenInWords } from './reviewWords';

/** When and where a review is, with whom, and which agreements it looks at. */
export function ReviewFacts(props: { readonly review: Review }) {
  const t = useTranslate();
  const format = useFormat();
  const toAgreement = useRouteRef(agreementRouteRef);
  const { review } = props;
  const { participants, place, link, agreements, cancelReason } = review;
  const titleOf = useTitles(participants);
  const where = (
    <>
      {place ?? (link === null ? '–' : '')}{' '}
      {link !== null && <WebLink address={link} />}
    </>
  );
  return (
    <>
      <DefinitionList
        items={[
          {
            term: t('reviews.when'),
            details: [whenInWords(review, { t, format })],
          },
          { term: t('reviews.place'), details: [where] },
          {
            term: t('reviews.participants'),
            details: [participants.map(titleOf).join(', ') || '–'],
          },
          {
            term: t('reviews.agreements'),
            details: agreements.map(({ id, title }) =>
              title === null ? (
                t('reviews.hiddenAgreement')
              ) : (
                <Link to={toAgreement({ agreementId: id })}>{title}</Link>
              ),
            ),
          },
          {
            term: t('reviews.state'),
            details: [t(`reviews.states.${review.state}`)],
          },
        ]}
      />
      {cancelReason !== null && (
        <Typography>
          {t('reviews.calledOff', { reason: cancelReason })}
        </Typography>
      )}
    </>
  );
}

import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  slaAgreementCreatePermission,
  slaAnnouncementCreatePermission,
} from '@service-levels/backstage-plugin-sla-common';
import {
  agreementsRouteRef,
  announcementsRouteRef,
  calendarsRouteRef,
  customersRouteRef,
  lastCloseRouteRef,
  improvementsRouteRef,
  mineRouteRef,
  offeringsRouteRef,
  ownActionsRouteRef,
  reviewsRouteRef,
  reportsRouteRef,
} from '../../routes';
import { useTranslate } from '../../translations/useTranslate';

const useStyles = makeStyles(
  theme => ({
    links: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1, 3) },
  }),
  { name: 'SlaHomeLinks' },
);

/** Leads to the reader's own services and actions, the agreements, the reports, the customers, what is announced to them, reviews, improvements and the service calendars. */
export function HomeLinks() {
  const classes = useStyles();
  const t = useTranslate();
  const mine = useRouteRef(mineRouteRef);
  const agreements = useRouteRef(agreementsRouteRef);
  const reports = useRouteRef(reportsRouteRef);
  const customers = useRouteRef(customersRouteRef);
  const lastClose = useRouteRef(lastCloseRouteRef);
  const calendars = useRouteRef(calendarsRouteRef);
  const ownActions = useRouteRef(ownActionsRouteRef);
  const announcements = useRouteRef(announcementsRouteRef);
  const reviews = useRouteRef(reviewsRouteRef);
  const improvements = useRouteRef(improvementsRouteRef);
  const offerings = useRouteRef(offeringsRouteRef);
  const { allowed: mayAgree } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  // A customer's side has what it was told on its own pages.
  const { allowed: mayAnnounce } = usePermission({
    permission: slaAnnouncementCreatePermission,
  });
  return (
    <nav className={classes.links} aria-label={t('home.links')}>
      <Link to={mine()}>{t('mine.link')}</Link>
      <Link to={agreements()}>{t('agreementList.link')}</Link>
      <Link to={reports()}>{t('reports.link')}</Link>
      <Link to={customers()}>{t('relationship.link')}</Link>
      {mayAnnounce && (
        <Link to={announcements()}>{t('announcements.link')}</Link>
      )}
      {mayAgree && <Link to={lastClose()}>{t('close.link')}</Link>}
      <Link to={reviews()}>{t('reviews.link')}</Link>
      <Link to={improvements()}>{t('improvements.link')}</Link>
      <Link to={ownActions()}>{t('actions.mine')}</Link>
      <Link to={calendars()}>{t('calendars.link')}</Link>
      {mayAgree && <Link to={offerings()}>{t('offerings.link')}</Link>}
    </nav>
  );
}

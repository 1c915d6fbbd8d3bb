import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useFocusAfterStep } from '../../../hooks/useFocusAfterStep';
import { nameIn } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import type { AgreementInView } from './AgreementInView';
import { EndingLines } from './EndingLines';

const HEADING = 'sla-agreement-state';

const useStyles = makeStyles(
  theme => ({
    banner: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.primary.main}`,
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'SlaStateBanner' },
);

/** How an offer ended without both signatures: who said so, when and why. */
function ClosedOffer({ view }: { readonly view: AgreementInView }) {
  const t = useTranslate();
  const format = useFormat();
  const { closed, timeZone } = view.shown;
  if (closed === null) {
    return null;
  }
  const values = {
    who: closed.by === null ? '–' : nameIn(view.titles, closed.by, t),
    time: format.moment(closed.at, timeZone),
  };
  return (
    <>
      <Typography>{t(`agreementPage.closed.${closed.how}`, values)}</Typography>
      {closed.reason !== null && (
        <Typography>
          {t('agreementPage.closedReason', { reason: closed.reason })}
        </Typography>
      )}
    </>
  );
}

/** How many have signed what waits to be signed. */
function Signatures({ view }: { readonly view: AgreementInView }) {
  const t = useTranslate();
  const { signing, state } = view.shown;
  if (state !== 'offered') {
    return null;
  }
  return (
    <Typography>
      {t('agreementPage.signatures', {
        providerGiven: signing.provider.given,
        providerRequired: signing.provider.required,
        customerGiven: signing.customer.given,
        customerRequired: signing.customer.required,
      })}
    </Typography>
  );
}

/** How the approval inside stands; the customer's side is not told. */
function Approval({ view }: { readonly view: AgreementInView }) {
  const t = useTranslate();
  const { approval, state } = view.shown;
  if (approval === null || state !== 'draft') {
    return null;
  }
  // Who drafts it needs nobody, and asked nobody.
  if (!approval.required && approval.state === 'none') {
    return null;
  }
  const nameOf = (who: string) => nameIn(view.titles, who, t);
  return (
    <>
      <Typography>
        {t(`agreementPage.approval.${approval.state}`, {
          who: approval.by === null ? '–' : nameOf(approval.by),
          approvers: approval.approvers.map(nameOf).join(', ') || '–',
        })}
        {approval.required && approval.state !== 'approved'
          ? ` ${t('agreementPage.approvalRequired')}`
          : ''}
      </Typography>
      {approval.note !== null && (
        <Typography>
          {t('agreementPage.closedReason', { reason: approval.note })}
        </Typography>
      )}
    </>
  );
}

/** Where the version that is shown stands, and where the newest one is, if it is another. */
export function StateBanner(props: {
  readonly view: AgreementInView;
  /** What can be done next. */
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { view, children } = props;
  const { shown, agreement } = view;
  const { nextVersion } = agreement;
  const dates = {
    from: format.date(shown.effectiveFrom),
    to: shown.effectiveTo === null ? '' : format.date(shown.effectiveTo),
  };
  useFocusAfterStep(HEADING, `${shown.version} ${shown.state}`);
  const holds = shown.effectiveTo === null ? 'since' : 'until';
  return (
    <Paper
      component="section"
      className={classes.banner}
      aria-labelledby={HEADING}
    >
      <Typography id={HEADING} component="h2" variant="h6">
        {t('agreementPage.stands', {
          version: shown.version,
          state: t(`agreements.state.${shown.state}`),
        })}
      </Typography>
      <Typography>
        {t(`agreementPage.about.${shown.state}`)}{' '}
        {t(`agreementPage.holds.${holds}`, dates)}
      </Typography>
      <EndingLines shown={shown} />
      <Signatures view={view} />
      <ClosedOffer view={view} />
      <Approval view={view} />
      {shown.recorded !== undefined && (
        <Typography>{t('agreementPage.recorded')}</Typography>
      )}
      {shown.retroactive && (
        <Typography>{t('agreementPage.retroactive')}</Typography>
      )}
      {nextVersion !== null && nextVersion.version !== shown.version && (
        <Typography>
          <Link to={`?version=${nextVersion.version}`}>
            {t('agreementPage.next', {
              version: nextVersion.version,
              state: t(`agreements.state.${nextVersion.state}`),
            })}
          </Link>
        </Typography>
      )}
      {agreement.version !== shown.version && (
        <Typography>
          <Link to="?">
            {t('agreementPage.current', {
              version: agreement.version,
              state: t(`agreements.state.${agreement.state}`),
            })}
          </Link>
        </Typography>
      )}
      {children}
    </Paper>
  );
}

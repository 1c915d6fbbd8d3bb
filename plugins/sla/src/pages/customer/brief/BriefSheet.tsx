import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { clockZone } from '../../../format/localInput';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { PRINT_STYLE, SHEET_CLASS } from '../../../widgets/printStyle';
import { AgreementsSection } from './AgreementsSection';
import type { Brief } from './Brief';
import { FeltSection, OpportunitiesSection } from './InternalSections';
import { MeetingAndPeople } from './MeetingAndPeople';
import { ActionsSection, ComplaintsSection } from './OpenSections';
import { RequirementsSection } from './RequirementsSection';
import { AnnouncementsSection, DialogueSection } from './SaidSections';
import { summaryOf } from './summaryOf';

const TITLE = 'sla-brief-title';

const useStyles = makeStyles(
  theme => ({
    sheet: {
      maxWidth: '64rem',
      padding: theme.spacing(3),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
      '& h2': {
        '@media print': { fontSize: '14pt !important', margin: '0 0 1mm' },
      },
      '& h3': {
        margin: theme.spacing(2, 0, 0.5),
        fontSize: '1.1em',
        overflowWrap: 'anywhere',
        '@media print': {
          margin: '2.5mm 0 0.5mm',
          fontSize: '9pt !important',
        },
      },
      '& tbody th': {
        [theme.breakpoints.up('md')]: { width: '28%' },
        '@media print': { width: '28%' },
      },
      '& thead th': { '@media print': { fontSize: '8pt !important' } },
      '& h4': { '@media print': { fontSize: '8pt !important' } },
      '& dl': {
        '@media print': {
          gap: '0.2mm 4mm',
          gridTemplateColumns: '38mm minmax(0, 1fr)',
        },
      },
    },
    mark: {
      display: 'inline-block',
      margin: theme.spacing(0.5, 0, 1),
      padding: theme.spacing(0.25, 1),
      border: `2px solid ${theme.palette.text.primary}`,
      fontWeight: 'bold',
      '@media print': { margin: '0 0 1mm', padding: '0 1.5mm' },
    },
    summary: {
      fontSize: '1.15em',
      fontWeight: 'bold',
      overflowWrap: 'anywhere',
      '@media print': { fontSize: '10pt !important' },
    },
    madeOn: {
      marginTop: theme.spacing(2),
      '@media print': { marginTop: '2mm' },
    },
    pair: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      columnGap: theme.spacing(4),
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      },
      '@media print': {
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        columnGap: '6mm',
      },
    },
  }),
  { name: 'SlaBriefSheet' },
);

/** The page as it is printed: what matters now first, then short parts. */
export function BriefSheet(props: {
  readonly brief: Brief;
  readonly onRetry: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { brief, onRetry } = props;
  const { customer, internals, now } = brief;
  const section = { brief, words: { t, format }, onRetry };
  const mark = () => {
    if (internals !== null) {
      return t('brief.internal');
    }
    return t(customer.side === 'provider' ? 'brief.handOut' : 'brief.own', {
      customer: customer.title,
    });
  };
  return (
    <Paper
      component="article"
      className={`${SHEET_CLASS} ${classes.sheet}`}
      aria-labelledby={TITLE}
      data-testid="sla-brief-sheet"
    >
      <style>{PRINT_STYLE}</style>
      <Typography id={TITLE} component="h2" variant="h5">
        {t('brief.title', { customer: customer.title })}
      </Typography>
      <div className={classes.mark}>{mark()}</div>
      <Typography className={classes.summary}>
        {summaryOf(brief, { t, format })}
      </Typography>
      <MeetingAndPeople {...section} />
      <div className={classes.pair}>
        <ComplaintsSection {...section} />
        <ActionsSection {...section} />
      </div>
      <AgreementsSection {...section} />
      <RequirementsSection {...section} />
      <div className={classes.pair}>
        <DialogueSection {...section} />
        {internals !== null && (
          <FeltSection {...section} internals={internals} />
        )}
        <AnnouncementsSection {...section} />
        {internals !== null && (
          <OpportunitiesSection {...section} internals={internals} />
        )}
      </div>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.madeOn}
      >
        {t('brief.madeOn', {
          time: format.moment(new Date(now).toISOString(), clockZone()),
        })}
      </Typography>
    </Paper>
  );
}

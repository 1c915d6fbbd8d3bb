import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useFocusAfterStep } from '../../../hooks/useFocusAfterStep';
import { useTitles } from '../../../hooks/useTitles';
import {
  useTranslate,
  type Translate,
} from '../../../translations/useTranslate';
import { VisibilityLabel } from '../../../widgets/VisibilityLabel';
import { ReportStateLabel } from '../ReportStateLabel';
import { acceptanceInWords, isDraft } from '../reportWords';
import type { ReportInView } from './ReportInView';
import { isReady } from './steps/stepsOf';

const HEADING = 'sla-report-state';

const useStyles = makeStyles(
  theme => ({
    banner: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
      overflowWrap: 'anywhere',
    },
    published: { borderLeft: `4px solid ${theme.palette.primary.main}` },
    // A draft is told apart without its colour, too.
    draft: { border: `2px dashed ${theme.palette.text.secondary}` },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'SlaReportBanner' },
);

/** What the state means for who reads it, and what to do next. */
function aboutInWords({ report, reader }: ReportInView, t: Translate): string {
  const { state, uncommented } = report;
  if (state === 'draft' || state === 'commented') {
    return isReady({ report })
      ? t('reportPage.about.commented')
      : t('reportPage.about.draft', {
          targets: (uncommented ?? []).join(', '),
        });
  }
  return reader.side === 'customer'
    ? t(`reportPage.aboutForCustomer.${state}`)
    : t(`reportPage.about.${state}`);
}

/** Other revisions that stand beside the one that is shown. */
function OtherRevisions({ view }: { readonly view: ReportInView }) {
  const t = useTranslate();
  const { revision, draftRevision, revisions } = view.report;
  const [newest] = revisions.filter(one => !isDraft(one));
  return (
    <>
      {draftRevision !== null && draftRevision !== revision && (
        <Typography>
          <Link to={`?revision=${draftRevision}`}>
            {t('reportPage.draftBeside', { revision: draftRevision })}
          </Link>
        </Typography>
      )}
      {newest !== undefined && newest.revision !== revision && (
        <Typography>
          <Link to={`?revision=${newest.revision}`}>
            {t('reportPage.newest', {
              revision: newest.revision,
              state: t(`reports.states.${newest.state}`),
            })}
          </Link>
        </Typography>
      )}
    </>
  );
}

/** How the revision that is shown stands, and what to do next. */
export function ReportBanner(props: {
  readonly view: ReportInView;
  /** What can be done next. */
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { view, children } = props;
  const { report, reader } = view;
  const nameOf = useTitles([report.accepted?.by]);
  const acceptance = acceptanceInWords(report, { t, format, nameOf });
  useFocusAfterStep(HEADING, `${report.revision} ${report.state}`);
  const draft = isDraft(report);
  return (
    <Paper
      component="section"
      className={`${classes.banner} ${
        draft ? classes.draft : classes.published
      }`}
      aria-labelledby={HEADING}
    >
      <div className={classes.head}>
        <Typography id={HEADING} component="h2" variant="h6">
          {t('reports.revisionNumber', { revision: report.revision })}
          {': '}
          <ReportStateLabel state={report.state} />
        </Typography>
        {reader.side === 'provider' && (
          <VisibilityLabel visibility={draft ? 'internal' : 'shared'} />
        )}
      </div>
      <Typography>{aboutInWords(view, t)}</Typography>
      {report.correction !== null && (
        <Typography>
          {t('reportPage.corrects', { reason: report.correction })}
        </Typography>
      )}
      {acceptance !== undefined && <Typography>{acceptance}</Typography>}
      <OtherRevisions view={view} />
      {children}
    </Paper>
  );
}

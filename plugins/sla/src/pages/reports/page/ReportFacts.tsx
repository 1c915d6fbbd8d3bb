import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { DefinitionList } from '../../../entity/DefinitionList';
import { useFormat } from '../../../format/useFormat';
import { useTitles } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { Panel } from '../../../widgets/Panel';
import { acceptanceInWords } from '../reportWords';
import type { ReportInView } from './ReportInView';

const useStyles = makeStyles(
  { hash: { fontFamily: 'monospace', overflowWrap: 'anywhere' } },
  { name: 'SlaReportFacts' },
);

/** One revision in the list of all: a link, but for the one that is shown. */
function Revision(props: {
  readonly of: Report;
  readonly revision: Report['revisions'][number];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { of, revision } = props;
  const { publishedAt, correction } = revision;
  const name = t('reportPage.revisionOf', {
    revision: revision.revision,
    state: t(`reports.states.${revision.state}`),
  });
  const more = [
    ...(publishedAt === null
      ? []
      : [format.moment(publishedAt, of.period.timeZone)]),
    ...(correction === null ? [] : [correction]),
  ].join(', ');
  return (
    <>
      {revision.revision === of.revision ? (
        name
      ) : (
        <Link to={`?revision=${revision.revision}`}>{name}</Link>
      )}
      {more !== '' && ` (${more})`}
    </>
  );
}

/** What is known of a published revision: when it was frozen, its hash, what the customer said, and its revisions. */
export function ReportFacts(props: { readonly view: ReportInView }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { report } = props.view;
  const { published, accepted, period, revisions } = report;
  const nameOf = useTitles([published?.by, accepted?.by]);
  if (published === null) {
    return null;
  }
  const at = format.moment(published.at, period.timeZone);
  const acceptance = acceptanceInWords(report, { t, format, nameOf });
  return (
    <Panel id="sla-report-facts" title={t('reportPage.factsTitle')}>
      <DefinitionList
        items={[
          {
            term: t('reports.published'),
            details: [
              published.by === null
                ? at
                : t('reportPage.publishedBy', {
                    at,
                    who: nameOf(published.by),
                  }),
            ],
          },
          {
            term: t('reports.hash'),
            details: [
              <span key="hash" className={classes.hash}>
                {published.hash}
              </span>,
            ],
          },
          {
            term: t('reports.accepted'),
            details: [
              acceptance ?? t('reportPage.notAccepted'),
              ...(accepted?.evidence
                ? [t('reportPage.evidenceIs', { text: accepted.evidence })]
                : []),
            ],
          },
          {
            term: t('reportPage.revisions'),
            details: revisions.map(revision => (
              <Revision
                key={revision.revision}
                of={report}
                revision={revision}
              />
            )),
          },
        ]}
      />
    </Panel>
  );
}

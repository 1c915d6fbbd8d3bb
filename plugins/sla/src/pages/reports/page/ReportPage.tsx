import { useParams, useSearchParams } from 'react-router-dom';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Stack } from '../../../widgets/Stack';
import { StaleWarning } from '../../../widgets/StaleWarning';
import { NoSuchPage } from '../../NoSuchPage';
import { PageProblem } from '../../PageProblem';
import { isDraft } from '../reportWords';
import { DifferencesPanel } from './DifferencesPanel';
import { DisputesPanel } from './disputes/DisputesPanel';
import { MissesPanel } from './draft/MissesPanel';
import { SummaryPanel } from './draft/SummaryPanel';
import { Unstored } from './draft/Unstored';
import { ReportBanner } from './ReportBanner';
import { ReportFacts } from './ReportFacts';
import { forCustomers, type ReportInView } from './ReportInView';
import { ReportSheet } from './sheet/ReportSheet';
import { ReportSteps } from './ReportSteps';
import { ReportToolbar } from './ReportToolbar';
import { SendReport } from './sending/SendReport';
import { SentPanel } from './SentPanel';
import { useReportAllowed } from './steps/useReportAllowed';
import { useReportInView } from './useReportInView';

const REVISION = 'revision';
const INTERNALS = 'internals';
const NUMBER = /^[1-9]\d{0,8}$/;

function DraftForms(props: {
  readonly view: ReportInView;
  readonly onStored: () => void;
}) {
  const { view, onStored } = props;
  const { report } = view;
  const allowed = useReportAllowed(report);
  if (!isDraft(report) || !allowed.publish) {
    return null;
  }
  return (
    <>
      <MissesPanel report={report} onStored={onStored} />
      <SummaryPanel report={report} onStored={onStored} />
    </>
  );
}

function ReportRead(props: {
  readonly view: ReportInView;
  readonly isForCustomers: boolean;
  readonly onForCustomers?: (isForCustomers: boolean) => void;
  readonly onChanged: (revision?: number) => void;
}) {
  const { view, isForCustomers, onForCustomers, onChanged } = props;
  const { report, reader } = view;
  const isPublished = !isDraft(report);
  const hasInternals = reader.side === 'provider';
  const reread = () => onChanged(report.revision);
  return (
    <Stack data-testid="sla-report-page">
      <ReportToolbar
        view={view}
        isForCustomers={isForCustomers}
        onForCustomers={isPublished ? onForCustomers : undefined}
      />
      <ReportBanner view={view}>
        <ReportSteps view={view} onDone={onChanged} />
      </ReportBanner>
      {hasInternals && report.differs === true && (
        <DifferencesPanel view={view} />
      )}
      <DisputesPanel view={view} onChanged={reread} />
      {hasInternals && <DraftForms view={view} onStored={reread} />}
      <ReportSheet report={report} />
      <ReportFacts view={view} />
      {hasInternals && isPublished && (
        <SentPanel view={view}>
          <SendReport view={view} onSent={reread} />
        </SentPanel>
      )}
    </Stack>
  );
}

function ReportOf(props: {
  readonly reportId: string;
  readonly revision: number | undefined;
  readonly isForCustomers: boolean;
  readonly onForCustomers: (isForCustomers: boolean) => void;
  readonly onRevision: (revision: number | undefined) => void;
}) {
  const t = useTranslate();
  const { reportId, revision, isForCustomers, onForCustomers, onRevision } =
    props;
  const { value, error, retry } = useReportInView(reportId, revision);
  if (error !== undefined && value === undefined) {
    return (
      <PageProblem
        error={error}
        onRetry={retry}
        notFound={{
          title: t('reportPage.notFoundTitle'),
          text: t('reportPage.notFound'),
        }}
      />
    );
  }
  if (value === undefined) {
    return <Loading text={t('reportPage.loading')} />;
  }
  const isProvider = value.reader.side === 'provider';
  const asCustomers = isProvider && isForCustomers && !isDraft(value.report);
  return (
    <>
      <StaleWarning error={error} />
      <Unstored>
        <ReportRead
          view={asCustomers ? forCustomers(value) : value}
          isForCustomers={asCustomers}
          onForCustomers={isProvider ? onForCustomers : undefined}
          onChanged={next => {
            if (next === revision || next === value.report.revision) {
              retry();
            } else {
              onRevision(next);
            }
          }}
        />
      </Unstored>
    </>
  );
}

/** A report as it is read and printed, how it stands, and what the reader can do with it. */
export function ReportPage() {
  const { reportId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const asked = params.get(REVISION);
  const isForCustomers = params.get(INTERNALS) === 'without';
  if (asked !== null && !NUMBER.test(asked)) {
    return <NoSuchPage />;
  }
  return (
    // Another revision begins anew: its words never stand under the number of another.
    <ReportOf
      key={`${reportId} ${asked}`}
      reportId={reportId}
      revision={asked === null ? undefined : Number(asked)}
      isForCustomers={isForCustomers}
      onForCustomers={next =>
        setParams({
          ...(asked !== null && { [REVISION]: asked }),
          ...(next && { [INTERNALS]: 'without' }),
        })
      }
      onRevision={revision =>
        setParams(
          revision === undefined ? {} : { [REVISION]: String(revision) },
        )
      }
    />
  );
}

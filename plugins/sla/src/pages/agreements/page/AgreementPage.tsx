import type { VersionState } from '@service-levels/backstage-plugin-sla-common';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Stack } from '../../../widgets/Stack';
import { NoSuchPage } from '../../NoSuchPage';
import { PageProblem } from '../../PageProblem';
import { AlertingPanel } from '../alerts/AlertingPanel';
import { LastReports } from '../../reports/LastReports';
import { CreditsPanel } from '../credits/CreditsPanel';
import { RestsOnPanel } from '../promise/RestsOnPanel';
import { StoredPromisePanel } from '../promise/StoredPromisePanel';
import type { AgreementInView } from './AgreementInView';
import { AgreementSheet } from './AgreementSheet';
import { AgreementSteps } from './AgreementSteps';
import { AgreementToolbar } from './AgreementToolbar';
import { ChangesPanel } from './ChangesPanel';
import { DiscussionPanel } from './DiscussionPanel';
import { StateBanner } from './StateBanner';
import { UnconfirmedPanel } from './UnconfirmedPanel';
import { useAgreementInView } from './useAgreementInView';
import { useWritten } from './useWritten';

/** States of versions that one is alerted about, now or soon. */
const IN_FORCE: readonly VersionState[] = ['agreed', 'active'];

const PARAM = 'version';
/** Before it was ever in force there is nothing to report. */
const REPORTED: readonly VersionState[] = [
  'active',
  'superseded',
  'expired',
  'terminated',
];
const VERSION = /^[1-9]\d{0,8}$/;

function AgreementRead(props: {
  readonly view: AgreementInView;
  readonly onVersion: (version: number) => void;
  readonly onChanged: (version?: number) => void;
}) {
  const { view, onVersion, onChanged } = props;
  const { shown, reader } = view;
  const write = useWritten(view);
  const document = useMemo(() => write(shown), [write, shown]);
  return (
    <Stack>
      <AgreementToolbar view={view} onVersion={onVersion} />
      <StateBanner view={view}>
        <AgreementSteps view={view} onDone={onChanged} />
      </StateBanner>
      <UnconfirmedPanel
        view={view}
        onConfirmed={() => onChanged(shown.version)}
      />
      <AgreementSheet document={document} />
      {REPORTED.includes(view.agreement.state) && (
        <LastReports agreementId={shown.id} />
      )}
      {shown.credits !== undefined && <CreditsPanel agreementId={shown.id} />}
      {reader.side === 'provider' && (
        <>
          {IN_FORCE.includes(shown.state) && (
            <AlertingPanel agreement={shown} />
          )}
          <StoredPromisePanel agreementId={shown.id} version={shown.version} />
          <RestsOnPanel agreementId={shown.id} />
        </>
      )}
      <ChangesPanel view={view} document={document} />
      <DiscussionPanel view={view} />
    </Stack>
  );
}

function AgreementOf(props: {
  readonly agreementId: string;
  readonly version: number | undefined;
  readonly onVersion: (version: number | undefined) => void;
}) {
  const t = useTranslate();
  const { agreementId, version, onVersion } = props;
  const { value, error, loading, retry } = useAgreementInView(
    agreementId,
    version,
  );
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('agreementPage.loading')} />;
  }
  return (
    <AgreementRead
      view={value}
      onVersion={onVersion}
      onChanged={next => {
        if (next === version) {
          retry();
        } else {
          onVersion(next);
        }
      }}
    />
  );
}

/** An agreement as both sides read it, and what the reader can do with it. */
export function AgreementPage() {
  const { agreementId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const asked = params.get(PARAM);
  if (asked !== null && !VERSION.test(asked)) {
    return <NoSuchPage />;
  }
  return (
    // Another version begins anew: terms never stand under the number of the next one.
    <AgreementOf
      key={`${agreementId} ${asked}`}
      agreementId={agreementId}
      version={asked === null ? undefined : Number(asked)}
      onVersion={version =>
        setParams(version === undefined ? {} : { [PARAM]: String(version) })
      }
    />
  );
}

import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaPersonalDataReadPermission,
  type PersonalDataChange,
  type PersonalDataFindings,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { customersRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { FindingsPanel } from './FindingsPanel';
import { FindPanel } from './FindPanel';
import { OutcomePanel } from './OutcomePanel';
import { NOBODY, soughtOf } from './person';
import { RetentionPanel } from './RetentionPanel';

/** What was found, and of whom. */
interface Found {
  readonly person: ReturnType<typeof soughtOf>;
  readonly found: PersonalDataFindings;
}

function ForOnePerson() {
  const api = useApi(slaApiRef);
  const [draft, setDraft] = useState(NOBODY);
  const [change, setChange] = useState<PersonalDataChange>();
  const { sending, send, reset } = useSending<Found>();
  const find = async () => {
    const person = soughtOf(draft);
    await send(async () => ({
      person,
      found: await api.findPersonalData(person),
    }));
  };
  const found =
    change === undefined && sending.kind === 'done' ? sending.value : undefined;
  const isNowhere = found?.found.findings.length === 0;
  const findings = found && <FindingsPanel {...found} onDone={setChange} />;
  return (
    <>
      <FindPanel
        draft={draft}
        sending={sending}
        onChange={changed => {
          setDraft(changed);
          setChange(undefined);
          // What was found is of somebody else now.
          reset();
        }}
        onFind={async () => {
          setChange(undefined);
          await find();
        }}
      />
      {/* Always there: what appears in it is read out, what appears with it is not. */}
      <div role="status">
        {change !== undefined && <OutcomePanel change={change} />}
        {isNowhere && findings}
      </div>
      {!isNowhere && findings}
    </>
  );
}

/** What is kept of people, for who answers for it: of one person, and of everybody for how long. */
export function PersonalDataPage() {
  const t = useTranslate();
  const customers = useRouteRef(customersRouteRef);
  const { allowed, loading } = usePermission({
    permission: slaPersonalDataReadPermission,
  });
  if (loading) {
    return <Loading text={t('personalData.checking')} />;
  }
  return (
    <Stack data-testid="sla-personal-data">
      <Link to={customers()}>{t('personalData.home')}</Link>
      {allowed ? (
        <>
          <ForOnePerson />
          <RetentionPanel />
        </>
      ) : (
        <Panel
          id="sla-personal-data-denied"
          title={t('personalData.notAllowedTitle')}
        >
          <Typography>{t('personalData.notAllowed')}</Typography>
        </Panel>
      )}
    </Stack>
  );
}

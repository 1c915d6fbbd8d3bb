import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaPersonalDataManagePermission,
  type PersonalDataChange,
  type PersonalDataFindings,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { downloadJson } from '../../export/downloadJson';
import { useFormat } from '../../format/useFormat';
import { failureInWords } from '../../hooks/failureInWords';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Panel } from '../../widgets/Panel';
import { StackedTable } from '../../widgets/StackedTable';
import { EraseDialog } from './EraseDialog';
import { keptInWords } from './keptInWords';
import type { soughtOf } from './person';
import { PlacesList } from './PlacesList';
import { ReplaceDialog } from './ReplaceDialog';
import { toExportFile } from './toExportFile';

/** Where somebody's name stands, and what can be done about it. */
export function FindingsPanel(props: {
  readonly person: ReturnType<typeof soughtOf>;
  readonly found: PersonalDataFindings;
  readonly onDone: (change: PersonalDataChange) => void;
}) {
  const { person, found, onDone } = props;
  const { findings, etag } = found;
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { allowed } = usePermission({
    permission: slaPersonalDataManagePermission,
  });
  const [open, setOpen] = useState<'erase' | 'replace'>();
  const { sending, send } = useSending();
  const texts = findings.reduce((sum, one) => sum + one.texts, 0);
  const done = (change: PersonalDataChange) => {
    setOpen(undefined);
    onDone(change);
  };
  const store = async () =>
    await send(async () => {
      const kept = await api.exportPersonalData(person);
      downloadJson(kept, t('personalData.fileName'));
      return kept;
    });
  const failure = failureInWords(sending, t);
  if (findings.length === 0) {
    return (
      <Panel id="sla-personal-data-found" title={t('personalData.foundTitle')}>
        <Typography>{t('personalData.noneFound')}</Typography>
      </Panel>
    );
  }
  return (
    <Panel
      id="sla-personal-data-found"
      title={t('personalData.foundTitle')}
      aside={<ExportButtons file={() => toExportFile(findings, t)} />}
    >
      <StackedTable
        label={t('personalData.foundTitle')}
        heads={[
          t('personalData.kind'),
          t('personalData.places'),
          t('personalData.stays'),
          t('personalData.where'),
        ]}
        rows={findings.map(finding => ({
          key: finding.kind,
          cells: [
            t(`personalData.kinds.${finding.kind}`),
            format.number(finding.places),
            keptInWords(finding.kept, t),
            <PlacesList key="places" finding={finding} />,
          ],
        }))}
      />
      {texts > 0 && (
        <Box mt={2}>
          <Typography>{t('personalData.texts', { count: texts })}</Typography>
        </Box>
      )}
      <Box mt={2} display="flex" flexWrap="wrap" gridGap={8}>
        <Button
          variant="outlined"
          disabled={sending.kind === 'running'}
          onClick={store}
        >
          {t(
            sending.kind === 'running'
              ? 'personalData.exporting'
              : 'personalData.exportAll',
          )}
        </Button>
        {allowed && (
          <>
            <Button variant="outlined" onClick={() => setOpen('replace')}>
              {t('personalData.replace')}
            </Button>
            <Button variant="outlined" onClick={() => setOpen('erase')}>
              {t('personalData.erase')}
            </Button>
          </>
        )}
      </Box>
      {failure !== undefined && (
        <Typography role="alert" color="error">
          {failure}
        </Typography>
      )}
      {open === 'erase' && (
        <EraseDialog
          person={person}
          found={found}
          onClose={() => setOpen(undefined)}
          onDone={done}
        />
      )}
      {open === 'replace' && (
        <ReplaceDialog
          person={person}
          etag={etag}
          onClose={() => setOpen(undefined)}
          onDone={done}
        />
      )}
    </Panel>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { CheckInput } from '../../../widgets/inputs';
import { FormDialog } from '../../../widgets/FormDialog';
import { StackedTable } from '../../../widgets/StackedTable';
import { TextField } from '../../../widgets/TextField';
import { WideField } from '../../../widgets/WideField';

const WRITTEN_OF =
  /^\s*["']?sla\/agreement-id["']?:\s*["']?([0-9a-f-]{36})\b/im;

/** Takes an agreement as YAML, from a file or pasted, and says line by line what is wrong with it. */
export function ImportYamlDialog(props: {
  readonly onImported: (agreement: Agreement) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { onImported, onClose } = props;
  const [text, setText] = useState('');
  const [replaces, setReplaces] = useState(true);
  const { sending, send, reset } = useSending<Agreement>();
  const [, writtenOf] = WRITTEN_OF.exec(text) ?? [];
  const change = (next: string) => {
    setText(next);
    reset();
  };
  const store = async () => {
    const imported = await send(async () => {
      const etag =
        writtenOf !== undefined && replaces
          ? (await api.getAgreement(writtenOf)).etag
          : undefined;
      return await api.importAgreementYaml(text, etag);
    });
    if (imported !== undefined) {
      onImported(imported);
    }
  };
  const problems =
    sending.kind === 'failed'
      ? sending.details.filter(({ line }) => line !== undefined)
      : [];
  return (
    <FormDialog
      id="sla-import-yaml-title"
      title={t('agreementList.importTitle')}
      intro={t('agreementList.importIntro')}
      failure={
        problems.length > 0
          ? t('agreementList.importRefused', { count: problems.length })
          : failureInWords(sending, t)
      }
      store={t('agreementList.importStore')}
      close={t('agreementPage.close')}
      isReady={text.trim() !== '' && sending.kind !== 'running'}
      onStore={store}
      onClose={onClose}
    >
      <WideField>
        <label htmlFor="sla-import-yaml-file">
          {t('agreementList.importFile')}
        </label>{' '}
        <input
          id="sla-import-yaml-file"
          type="file"
          accept=".yaml,.yml,application/yaml"
          onChange={async ({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) {
              change(await file.text());
            }
          }}
        />
      </WideField>
      <WideField>
        <TextField
          id="sla-import-yaml-text"
          label={t('agreementList.importText')}
          value={text}
          required
          multiline
          fullWidth
          minRows={8}
          maxRows={20}
          inputProps={{ style: { fontFamily: 'monospace' }, spellCheck: false }}
          onChange={({ target }) => change(target.value)}
        />
      </WideField>
      {writtenOf !== undefined && (
        <WideField>
          <CheckInput
            id="sla-import-yaml-replaces"
            label={t('agreementList.importReplaces')}
            isChecked={replaces}
            onChange={next => {
              setReplaces(next);
              reset();
            }}
          />
          <Typography variant="body2" color="textSecondary">
            {t('agreementList.importReplacesHelp')}
          </Typography>
        </WideField>
      )}
      {problems.length > 0 && (
        <WideField>
          <StackedTable
            label={t('import.problems')}
            heads={[t('import.line'), t('import.field'), t('import.reason')]}
            rows={problems.map(({ line, field, reason }, i) => ({
              key: String(i),
              cells: [line, field, reason],
            }))}
          />
        </WideField>
      )}
    </FormDialog>
  );
}

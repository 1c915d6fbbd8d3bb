import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { RetentionPreview } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import type { ExportFile } from '../../export/Table';
import { useFormat } from '../../format/useFormat';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { FieldGrid } from '../../widgets/FieldGrid';
import { NumberInput } from '../../widgets/inputs';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { StackedTable } from '../../widgets/StackedTable';
import { PageProblem } from '../PageProblem';

const ID = 'sla-retention';

function toExportFile(
  items: readonly RetentionPreview[],
  t: Translate,
): ExportFile {
  const title = t('personalData.retentionTitle');
  return {
    name: title,
    tables: [
      {
        title: t('personalData.title'),
        columns: [
          { title: t('personalData.kind'), width: 26 },
          { title: t('personalData.keptDays'), width: 16 },
          { title: t('personalData.before'), width: 16 },
          { title: t('personalData.due'), width: 16 },
        ],
        rows: items.map(({ kind, keptDays, before, due }) => [
          t(`personalData.kinds.${kind}`),
          keptInWords(keptDays, t),
          before,
          due,
        ]),
      },
    ],
  };
}

function keptInWords(keptDays: number | null, t: Translate): string {
  return keptDays === null
    ? t('personalData.forGood')
    : t('personalData.days', { count: keptDays });
}

/** What is removed when, and how much would be now: as configured, or as it could be. */
export function RetentionPanel() {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const [typed, setTyped] = useState('');
  const [days, setDays] = useState<number>();
  const { value, error, loading, retry } = useAsyncRetry(
    async () => (await api.previewRetention({ days })).items,
    [api, days],
  );
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  const number = Number(typed);
  const isReady = Number.isInteger(number) && number >= 1 && number <= 36_500;
  return (
    <Panel
      id={`${ID}-title`}
      title={t('personalData.retentionTitle')}
      aside={value && <ExportButtons file={() => toExportFile(value, t)} />}
    >
      <Typography>{t('personalData.retentionIntro')}</Typography>
      <FieldGrid
        label={t('personalData.retentionTitle')}
        onSubmit={() => setDays(number)}
        buttons={
          <>
            <Button type="submit" variant="outlined" disabled={!isReady}>
              {t('personalData.preview')}
            </Button>
            {days !== undefined && (
              <Button onClick={() => setDays(undefined)}>
                {t('personalData.asConfigured')}
              </Button>
            )}
          </>
        }
      >
        <NumberInput
          id={`${ID}-days`}
          field="days"
          label={t('personalData.previewDays')}
          value={typed}
          errors={{}}
          onChange={setTyped}
        />
      </FieldGrid>
      {value === undefined ? (
        <Loading text={t('personalData.retentionLoading')} />
      ) : (
        <StackedTable
          label={t('personalData.retentionTitle')}
          heads={[
            t('personalData.kind'),
            t('personalData.keptDays'),
            t('personalData.before'),
            t('personalData.due'),
          ]}
          rows={value.map(({ kind, keptDays, before, due }) => ({
            key: kind,
            cells: [
              t(`personalData.kinds.${kind}`),
              keptInWords(keptDays, t),
              before === null ? t('personalData.noDate') : format.date(before),
              format.number(due),
            ],
          }))}
        />
      )}
    </Panel>
  );
}

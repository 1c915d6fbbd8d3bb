import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Import } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { localText } from '../../format/localText';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { StackedTable } from '../../widgets/StackedTable';
import { PageProblem } from '../PageProblem';
import { resultInWords } from './resultInWords';

const SHOWN = 10;

function stateInWords({ state, dryRun }: Import, t: Translate): string {
  const words: Readonly<Record<Import['state'], string>> = {
    staging: t('import.states.staging'),
    storing: t('import.states.storing'),
    done: dryRun ? t('import.states.checked') : t('import.states.done'),
    refused: t('import.states.refused'),
    failed: t('import.states.failed'),
  };
  return words[state];
}

/** The last files for an indicator: when, by whom, and what came of them. */
export function LastImports(props: {
  /** Ref of the indicator. */
  readonly indicator: string;
  /** How many have ended on this page: another number reads anew. */
  readonly ended: number;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { indicator, ended } = props;
  const { value, error, retry } = useAsyncRetry(
    async () => await api.getImports({ indicator, limit: SHOWN }),
    [api, indicator, ended],
  );
  const nameOf = useTitles(
    (value?.items ?? []).map(({ startedBy }) => startedBy),
  );
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const resultOf = ({ result, problems }: Import) =>
    result === null
      ? problems
          .slice(0, 1)
          .map(({ reason }) => reason)
          .join()
      : resultInWords(result, { t, format });
  const heads = [
    t('import.when'),
    t('import.who'),
    t('import.state'),
    t('import.rows'),
    t('import.outcome'),
  ];
  if (value === undefined) {
    return error === undefined ? (
      <Loading text={t('import.loadingLast')} />
    ) : (
      <PageProblem error={error} onRetry={retry} />
    );
  }
  const toFile = () => ({
    name: t('import.last'),
    tables: [
      {
        title: t('import.last'),
        columns: heads.map(title => ({ title, width: 24 })),
        rows: value.items.map(one => [
          localText(one.startedAt, timeZone),
          nameOf(one.startedBy),
          stateInWords(one, t),
          one.rowsRead,
          resultOf(one),
        ]),
      },
    ],
  });
  return (
    <Panel
      id="sla-last-imports"
      title={t('import.last')}
      aside={value.items.length > 0 && <ExportButtons file={toFile} />}
    >
      {value.items.length === 0 ? (
        <Typography color="textSecondary">{t('import.none')}</Typography>
      ) : (
        <StackedTable
          label={t('import.last')}
          heads={heads}
          rows={value.items.map(one => ({
            key: one.id,
            cells: [
              format.moment(one.startedAt, timeZone),
              nameOf(one.startedBy),
              stateInWords(one, t),
              format.number(one.rowsRead),
              resultOf(one),
            ],
          }))}
        />
      )}
    </Panel>
  );
}

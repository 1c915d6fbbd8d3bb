import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../../format/useFormat';
import { slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { filterOf, matches, paramsOf } from './ImprovementFilter';
import { ImprovementFilters } from './ImprovementFilters';
import { improvementsFile } from './improvementsFile';
import { ImprovementsTable } from './ImprovementsTable';
import { useImprovements } from './useImprovements';

/** `/sla/improvements`: the register of improvements, of all customers that the reader may see. */
export function ImprovementsPage() {
  const t = useTranslate();
  const format = useFormat();
  const home = useRouteRef(slaRouteRef);
  const [params, setParams] = useSearchParams();
  const [said, setSaid] = useState<string>();
  const { value, error, retry } = useImprovements();
  if (error !== undefined) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('improvements.loading')} />;
  }
  const { rows, titles } = value;
  const filter = filterOf(params);
  const shown = rows.filter(row => matches(row, filter, Date.now()));
  return (
    <Stack data-testid="sla-improvements">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Panel
        id="sla-improvements-title"
        title={t('improvements.title')}
        aside={
          shown.length > 0 && (
            <ExportButtons
              file={() => improvementsFile(shown, { t, format, titles })}
            />
          )
        }
      >
        <Typography>{t('improvements.intro')}</Typography>
        {rows.length === 0 ? (
          <Typography>{t('improvements.empty')}</Typography>
        ) : (
          <>
            <ImprovementFilters
              rows={rows}
              filter={filter}
              onChange={changed =>
                setParams(paramsOf(changed), { replace: true })
              }
            />
            <Typography role="status" aria-live="polite" variant="body2">
              {shown.length === 0
                ? t('improvements.noneFits')
                : t('improvements.shown', { count: shown.length })}
            </Typography>
            {shown.length > 0 && (
              <ImprovementsTable
                rows={shown}
                titles={titles}
                label={t('improvements.title')}
                withCustomer
                onDone={text => {
                  setSaid(text);
                  retry();
                }}
              />
            )}
          </>
        )}
        <div role="status">
          {said !== undefined && <Typography>{said}</Typography>}
        </div>
      </Panel>
    </Stack>
  );
}

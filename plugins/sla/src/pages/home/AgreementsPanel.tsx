import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { AgreementsNow } from '../../hooks/loadAgreements';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Panel } from '../../widgets/Panel';
import { ShownInParts } from '../../widgets/ShownInParts';
import { AgreementFilters } from './AgreementFilters';
import { matches, toRows } from './AgreementRow';
import { AgreementsTable } from './AgreementsTable';
import { toExportFile } from './toExportFile';
import { useAgreementFilter } from './useAgreementFilter';

const EVERYTHING = { text: '', type: '', state: '' } as const;

/** The list of agreements, what needs attention first, and how it is narrowed. */
export function AgreementsPanel(props: { readonly value: AgreementsNow }) {
  const t = useTranslate();
  const { filter, change } = useAgreementFilter();
  const rows = toRows(props.value, Date.now() / 1000);
  const shown = rows.filter(row => matches(row, filter));
  return (
    <Panel
      id="sla-home"
      title={t('agreements.title')}
      aside={<ExportButtons file={() => toExportFile(shown, t)} />}
    >
      <AgreementFilters filter={filter} onChange={change} />
      <Typography
        role="status"
        aria-live="polite"
        variant="body2"
        color="textSecondary"
      >
        {t('home.shown', { count: shown.length, total: rows.length })}
      </Typography>
      {shown.length === 0 ? (
        <>
          <Typography>{t('home.noneMatches')}</Typography>
          <Button variant="outlined" onClick={() => change(EVERYTHING)}>
            {t('home.showAll')}
          </Button>
        </>
      ) : (
        <ShownInParts items={shown}>
          {part => <AgreementsTable rows={part} />}
        </ShownInParts>
      )}
    </Panel>
  );
}

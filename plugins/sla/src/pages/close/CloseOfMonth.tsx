import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  CloseLine,
  CloseMiss,
  MonthClose,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Panel } from '../../widgets/Panel';
import { AskDialog } from './AskDialog';
import { CloseFilters } from './CloseFilters';
import { CloseTable } from './CloseTable';
import { CloseTotals } from './CloseTotals';
import { isPublishable, whatIsLeftFirst } from './lineOf';
import { PublishPanel } from './PublishPanel';
import { toExportFile } from './toExportFile';
import { EVERYTHING, fits, useCloseFilter } from './useCloseFilter';

/** A month that was read: what is left, what can be published, and the lines. */
export function CloseOfMonth(props: {
  readonly close: MonthClose;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { close, onChanged } = props;
  const { month, items, totals } = close;
  const { filter, change } = useCloseFilter();
  const [selected, select] = useState<readonly string[]>([]);
  const [asking, ask] = useState<{ line: CloseLine; miss: CloseMiss }>();
  const [said, say] = useState<string>();
  const titleOf = useTitles(
    items.flatMap(({ customerRef, misses }) => [
      customerRef,
      ...misses.map(miss => miss.ask?.owner),
    ]),
  );
  const title = t('close.title', { month: format.month(month) });
  if (items.length === 0) {
    return (
      <Panel id="sla-close-title" title={t('close.emptyTitle')}>
        <Typography>{t('close.empty')}</Typography>
      </Panel>
    );
  }
  const words = { t, format, titleOf, now: Date.now() };
  const shown = whatIsLeftFirst(items).filter(line =>
    fits(line, filter, [line.agreementTitle, titleOf(line.customerRef)]),
  );
  const chosen = items.filter(
    line => isPublishable(line) && selected.includes(line.agreementId),
  );
  return (
    <>
      <CloseTotals totals={totals} />
      <PublishPanel
        month={month}
        publishable={items.filter(isPublishable)}
        chosen={chosen}
        onSelect={select}
        onPublished={() => {
          select([]);
          onChanged();
        }}
      />
      <Panel
        id="sla-close-title"
        title={title}
        aside={<ExportButtons file={() => toExportFile(shown, month, words)} />}
      >
        <Typography>{t('close.intro')}</Typography>
        <CloseFilters filter={filter} onChange={change} />
        <Typography role="status" variant="body2" color="textSecondary">
          {t('close.shown', { count: shown.length, total: items.length })}
        </Typography>
        {shown.length === 0 ? (
          <>
            <Typography>{t('close.noneMatches')}</Typography>
            <Button variant="outlined" onClick={() => change(EVERYTHING)}>
              {t('close.showAll')}
            </Button>
          </>
        ) : (
          <CloseTable
            label={title}
            lines={shown}
            words={words}
            selected={selected}
            onSelect={select}
            onAsk={(line, miss) => ask({ line, miss })}
          />
        )}
        <div role="status">
          {said !== undefined && <Typography>{said}</Typography>}
        </div>
      </Panel>
      {asking !== undefined && (
        <AskDialog
          {...asking}
          month={month}
          onAsked={({ owner, due }) => {
            ask(undefined);
            say(
              t('close.told', {
                owner: titleOf(owner),
                due: format.date(due),
              }),
            );
            onChanged();
          }}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  );
}

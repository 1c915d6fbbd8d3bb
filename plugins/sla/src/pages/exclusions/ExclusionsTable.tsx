import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  Exclusion,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { fileOf, tableOf } from '../../export/tableOf';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Panel } from '../../widgets/Panel';
import { StackedTable } from '../../widgets/StackedTable';
import {
  reasonInWords,
  spanInWords,
  stateInWords,
  wordsInWords,
} from './exclusionWords';
import { nextWords, type MaySay, type Word } from './nextWords';
import { SayDialog } from './SayDialog';

/** What was declared: when, why, whether it counts, who said what, and what can be said next. */
export function ExclusionsTable(props: {
  readonly agreement: Agreement;
  /** Newest first. */
  readonly exclusions: readonly Exclusion[];
  readonly may: MaySay;
  readonly onSaid: () => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { agreement, exclusions, may, onSaid } = props;
  const [asked, setAsked] = useState<{ exclusion: Exclusion; word: Word }>();
  const titleOf = useTitles(
    exclusions.flatMap(({ declaredBy, words: said }) => [
      declaredBy,
      ...said.map(({ by }) => by),
    ]),
  );
  const words = { t, format, timeZone: agreement.timeZone, titleOf };
  const targetsOf = ({ targets }: Exclusion) =>
    targets === null
      ? t('exclusions.allTargets')
      : agreement.targets
          .filter(({ id }) => targets.includes(id))
          .map(({ name }) => name)
          .join(', ');
  const heads = [
    t('exclusions.when'),
    t('exclusions.why'),
    t('exclusions.targets'),
    t('exclusions.state'),
    t('exclusions.who'),
  ];
  const file = () =>
    fileOf(
      tableOf(
        t('exclusions.listTitle'),
        heads,
        exclusions.map(exclusion => [
          spanInWords(exclusion, words),
          reasonInWords(exclusion, words),
          targetsOf(exclusion),
          stateInWords(exclusion, words),
          wordsInWords(exclusion, words).join('\n'),
        ]),
      ),
    );
  return (
    <Panel
      id="sla-exclusions-list"
      title={
        exclusions.length === 0
          ? t('exclusions.emptyTitle')
          : t('exclusions.listTitle')
      }
      aside={exclusions.length > 0 && <ExportButtons file={file} />}
    >
      {exclusions.length > 0 && (
        <StackedTable
          label={t('exclusions.listTitle')}
          heads={[...heads, t('exclusions.actions')]}
          rows={exclusions.map(exclusion => ({
            key: exclusion.id,
            cells: [
              spanInWords(exclusion, words),
              reasonInWords(exclusion, words),
              targetsOf(exclusion),
              stateInWords(exclusion, words),
              wordsInWords(exclusion, words).map(line => (
                <Typography key={line} variant="body2">
                  {line}
                </Typography>
              )),
              nextWords(exclusion, may).map(word => (
                <Button
                  key={word}
                  size="small"
                  aria-label={`${t(`exclusions.${word}`)}: ${spanInWords(
                    exclusion,
                    words,
                  )}`}
                  onClick={() => setAsked({ exclusion, word })}
                >
                  {t(`exclusions.${word}`)}
                </Button>
              )),
            ],
          }))}
        />
      )}
      {asked && (
        <SayDialog
          exclusion={asked.exclusion}
          word={asked.word}
          about={t('exclusions.sayAbout', {
            when: spanInWords(asked.exclusion, words),
            reason: reasonInWords(asked.exclusion, words),
          })}
          onClose={() => setAsked(undefined)}
          onSaid={() => {
            setAsked(undefined);
            onSaid();
          }}
        />
      )}
    </Panel>
  );
}

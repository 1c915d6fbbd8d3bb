import Typography from '@material-ui/core/Typography';
import type {
  RollUp,
  RollUpSummary,
} from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../translations/useTranslate';
import { StackedTable } from '../widgets/StackedTable';
import { StatusLabel } from '../widgets/StatusLabel';
import {
  countsInWords,
  worstOfSummaryInWords,
} from '../widgets/summaryInWords';
import { EntityTabLink } from './EntityTabLink';
import { kindInWords } from './rolledUpKinds';

/** The worst of several targets, and how many of them. */
export function WorstLabel(props: { readonly summary: RollUpSummary }) {
  const t = useTranslate();
  const { summary } = props;
  return (
    <StatusLabel
      status={summary.worst ?? 'no-events'}
      text={worstOfSummaryInWords(summary, t)}
    />
  );
}

/** What is directly beneath an entity, worst first, each with a link to its own tab. */
export function RollUpTable(props: {
  readonly rollUp: RollUp;
  readonly name: string;
  readonly title: string;
}) {
  const t = useTranslate();
  const { rollUp, name, title } = props;
  const { own, children } = rollUp;
  const cellsOf = (summary: RollUpSummary) => [
    <WorstLabel summary={summary} />,
    countsInWords(summary, t),
  ];
  const itself = {
    key: rollUp.entityRef,
    cells: [t('rollUp.itself', { name }), ...cellsOf(own)],
  };
  return (
    <StackedTable
      label={title}
      heads={[t('rollUp.name'), t('rollUp.worst'), t('rollUp.counts')]}
      rows={[
        ...(own.targets > 0 ? [itself] : []),
        ...children.map(({ entityRef, summary }) => ({
          key: entityRef,
          cells: [
            <>
              <EntityTabLink entityRef={entityRef} />
              <Typography variant="body2" color="textSecondary">
                {kindInWords(entityRef, t)}
              </Typography>
            </>,
            ...cellsOf(summary),
          ],
        })),
      ]}
    />
  );
}

import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  AgreementDraftInput,
  AgreementPreview,
  PreviewFigure,
  PreviewPeriod,
  PreviewTarget,
} from '@service-levels/backstage-plugin-sla-common';
import { useState, type ReactNode } from 'react';
import type { JudgedBy } from '../../../entity/attainedInWords';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { PeriodStrip } from '../../../widgets/PeriodStrip';
import { Stack } from '../../../widgets/Stack';
import { StackedTable, type StackedRow } from '../../../widgets/StackedTable';
import { PreviewPeriods } from './PreviewPeriods';
import {
  cellOf,
  judgedByOf,
  missingInWords,
  summaryInWords,
  type Absent,
} from './previewWords';
import { summaryOf } from './summaryOf';

/** Periods as a strip, with what they come to. */
function StripOf(props: {
  readonly label: string;
  readonly periods: readonly PreviewPeriod[];
  readonly figureOf: (period: PreviewPeriod) => PreviewFigure | null;
  readonly absent: Absent;
  readonly judgedBy: JudgedBy;
  readonly onOpen: () => void;
}) {
  const t = useTranslate();
  const words = { t, format: useFormat() };
  const { label, periods, figureOf, absent, judgedBy, onOpen } = props;
  return (
    <Stack>
      <PeriodStrip
        label={label}
        cells={periods.map(period =>
          cellOf(period, figureOf(period), { absent, judgedBy, words }),
        )}
        onOpen={onOpen}
      />
      {summaryInWords(
        summaryOf(periods, figureOf, judgedBy),
        judgedBy,
        words,
      ).map(text => (
        <Typography key={text} variant="body2">
          {text}
        </Typography>
      ))}
    </Stack>
  );
}

function judgedByInForce(
  periods: readonly PreviewPeriod[],
  proposed: JudgedBy,
): JudgedBy {
  const said = periods.find(({ inForce }) => inForce?.attained);
  return judgedByOf(said?.inForce?.attained ?? null, proposed);
}

/** How the last periods of each target of a draft would have been judged, and how they were. */
export function PreviewTargets(props: {
  /** That the preview is of. */
  readonly draft: AgreementDraftInput;
  readonly preview: AgreementPreview;
}) {
  const t = useTranslate();
  const { draft, preview } = props;
  /** Positions of the targets whose periods are shown as a table. */
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const show = (i: number, isShown: boolean) =>
    setOpen(before => {
      const after = new Set(before);
      if (isShown) {
        after.add(i);
      } else {
        after.delete(i);
      }
      return after;
    });
  const hasInForce = preview.items.some(({ periods }) =>
    periods?.some(({ inForce }) => inForce !== null),
  );
  const nameCell = (target: PreviewTarget, i: number): ReactNode => {
    const isOpen = open.has(i);
    const { name, periods } = target;
    return (
      <Stack>
        <Typography>{name}</Typography>
        {periods !== null && (
          <div>
            <Button
              size="small"
              variant="outlined"
              aria-expanded={isOpen}
              aria-label={t(isOpen ? 'preview.hideOf' : 'preview.showOf', {
                target: name,
              })}
              onClick={() => show(i, !isOpen)}
            >
              {t(isOpen ? 'preview.hide' : 'preview.show')}
            </Button>
          </div>
        )}
      </Stack>
    );
  };
  const rowOf = (target: PreviewTarget, i: number): StackedRow => {
    const { name, periods, missing, indicator, targetId } = target;
    const objective = draft.targets[i]?.objective;
    if (periods === null || objective === undefined) {
      const reason =
        missing === null ? '–' : missingInWords(missing, indicator, t);
      return {
        key: String(i),
        cells: [nameCell(target, i), reason, ...(hasInForce ? ['–'] : [])],
      };
    }
    const hadVersion = periods.some(({ inForce }) => inForce !== null);
    const shared = { periods, onOpen: () => show(i, true) };
    return {
      key: String(i),
      cells: [
        nameCell(target, i),
        <StripOf
          {...shared}
          label={t('preview.stripProposed', { target: name })}
          figureOf={({ proposed }) => proposed}
          absent="not-kept"
          judgedBy={objective}
        />,
        ...(hasInForce
          ? [
              hadVersion ? (
                <StripOf
                  {...shared}
                  label={t('preview.stripInForce', { target: name })}
                  figureOf={({ inForce }) => inForce}
                  absent="nothing"
                  judgedBy={judgedByInForce(periods, objective)}
                />
              ) : (
                t(targetId === null ? 'preview.newTarget' : 'preview.notAgreed')
              ),
            ]
          : []),
      ],
    };
  };
  return (
    <Stack>
      <StackedTable
        label={t('preview.table')}
        heads={[
          t('preview.target'),
          t('preview.proposed'),
          ...(hasInForce ? [t('preview.inForce')] : []),
        ]}
        rows={preview.items.map(rowOf)}
      />
      {preview.items.map(({ name, periods }, i) => {
        const objective = draft.targets[i]?.objective;
        return (
          open.has(i) &&
          periods !== null &&
          objective !== undefined && (
            <div key={name}>
              <Typography component="h3" variant="subtitle1">
                {t('preview.periodsOf', { target: name })}
              </Typography>
              <PreviewPeriods
                name={name}
                periods={periods}
                judgedBy={objective}
                hasInForce={periods.some(({ inForce }) => inForce !== null)}
              />
            </div>
          )
        );
      })}
    </Stack>
  );
}

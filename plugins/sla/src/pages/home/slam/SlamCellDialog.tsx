import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type {
  Attainment,
  Customer,
  SlaApi,
  SlamCellQuery,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import { titleOf } from '../../../entity/agreementOf';
import { commitmentInWords } from '../../../entity/commitmentInWords';
import { ExplanationDialog } from '../../../entity/ExplanationDialog';
import { FigureButton } from '../../../entity/FigureButton';
import { achievedInWords } from '../../../entity/figures';
import { keyOf, type FigureKey } from '../../../entity/FigureKey';
import { objectiveInWords } from '../../../entity/objectiveInWords';
import { periodName } from '../../../format/periodName';
import { useFormat } from '../../../format/useFormat';
import { loadIndicators, type Indicators } from '../../../hooks/loadIndicators';
import { useTranslate } from '../../../translations/useTranslate';
import { LabelledList } from '../../../widgets/LabelledList';
import { Loading } from '../../../widgets/Loading';
import { SHOWN_STATUSES, shownStatus } from '../../../widgets/shownStatus';
import { StatusLabel } from '../../../widgets/StatusLabel';

const TITLE_ID = 'sla-slam-cell-title';
const NO_INDICATORS: Indicators = new Map();

/** What stands behind a cell of the chart. */
interface CellFigures {
  readonly figures: readonly Attainment[];
  readonly indicators: Indicators;
}

/** The worst first. */
async function loadFigures(
  api: SlaApi,
  query: SlamCellQuery,
): Promise<CellFigures> {
  const { items } = await api.getSlamFigures(query);
  const rankOf = (figure: Attainment) =>
    SHOWN_STATUSES.indexOf(shownStatus(figure));
  return {
    figures: [...items].sort((a, b) => rankOf(a) - rankOf(b)),
    indicators: await loadIndicators(api, items),
  };
}

/** The targets behind a cell of the chart, the worst first, each with its explanation. */
export function SlamCellDialog(props: {
  readonly query: SlamCellQuery;
  /** What the service is called. */
  readonly service: string;
  readonly customers: readonly Customer[];
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const theme = useTheme();
  const isNarrow = useMediaQuery(theme.breakpoints.down('sm'));
  const api = useApi(slaApiRef);
  const { query, service, customers, onClose } = props;
  const [explained, setExplained] = useState<FigureKey>();
  const { value, error } = useAsync(
    async () => await loadFigures(api, query),
    [api, query],
  );
  const indicators = value?.indicators ?? NO_INDICATORS;

  const toItem = (figure: Attainment) => {
    const measured = indicators.get(figure.indicator);
    const words = { t, format, measured };
    const commitment = commitmentInWords(figure, t);
    const customer = titleOf(figure.customerRef, customers);
    const achieved = achievedInWords(figure, words);
    return {
      key: `${figure.targetId} ${figure.period.from}`,
      label: <StatusLabel status={shownStatus(figure)} />,
      content: (
        <>
          <Typography>{figure.targetName}</Typography>
          <Typography variant="body2" color="textSecondary">
            {[
              customer,
              periodName(figure.period.label, words),
              objectiveInWords(figure.objective, words),
              ...(commitment ? [commitment] : []),
            ].join(' · ')}
          </Typography>
          <FigureButton
            figure={achieved}
            label={t('targets.explain', {
              achieved,
              target: figure.targetName,
              customer,
            })}
            onOpen={() => setExplained(keyOf(figure))}
          />
        </>
      ),
    };
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      fullScreen={isNarrow}
      aria-labelledby={TITLE_ID}
      onClose={onClose}
    >
      <DialogTitle id={TITLE_ID}>
        {t('slam.cellTitle', { service, month: format.month(query.month) })}
      </DialogTitle>
      <DialogContent>
        {value === undefined && error === undefined && (
          <Loading text={t('slam.loading')} />
        )}
        {error !== undefined && (
          <Typography role="alert">{error.message}</Typography>
        )}
        {value !== undefined && (
          <LabelledList items={value.figures.map(toItem)} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('explanation.close')}</Button>
      </DialogActions>
      {explained !== undefined && (
        <ExplanationDialog
          figure={explained}
          customers={customers}
          indicators={indicators}
          onClose={() => setExplained(undefined)}
        />
      )}
    </Dialog>
  );
}

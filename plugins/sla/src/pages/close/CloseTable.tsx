import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  CloseLine,
  CloseMiss,
} from '@service-levels/backstage-plugin-sla-common';
import {
  agreementRouteRef,
  exclusionsRouteRef,
  reportRouteRef,
} from '../../routes';
import { OverdueChip } from '../../widgets/OverdueChip';
import { StackedTable } from '../../widgets/StackedTable';
import {
  acceptedInWords,
  dataInWords,
  exclusionsInWords,
  reportInWords,
  sentInWords,
  type CloseWords,
} from './closeWords';
import { isPublishable } from './lineOf';
import { MissesCell } from './MissesCell';

const useStyles = makeStyles(
  {
    name: { display: 'flex', alignItems: 'flex-start' },
    state: { overflowWrap: 'normal' },
  },
  { name: 'SlaCloseTable' },
);

/** Words one beneath the other; those after the first are said more quietly. */
function Lines(props: { readonly lines: readonly string[] }) {
  const [first, ...others] = props.lines;
  return (
    <>
      <div>{first}</div>
      {others.map(line => (
        <Typography key={line} variant="caption" component="div">
          {line}
        </Typography>
      ))}
    </>
  );
}

/** The agreements of the month, with what is left to do about each. */
export function CloseTable(props: {
  readonly label: string;
  readonly lines: readonly CloseLine[];
  readonly words: CloseWords;
  /** Ids of agreements. */
  readonly selected: readonly string[];
  readonly onSelect: (selected: readonly string[]) => void;
  readonly onAsk: (line: CloseLine, miss: CloseMiss) => void;
}) {
  const classes = useStyles();
  const agreementPath = useRouteRef(agreementRouteRef);
  const exclusionsPath = useRouteRef(exclusionsRouteRef);
  const reportPath = useRouteRef(reportRouteRef);
  const { label, lines, words, selected, onSelect, onAsk } = props;
  const { t, format, titleOf } = words;

  const nameOf = (line: CloseLine) => {
    const { agreementId, agreementTitle: title, customerRef } = line;
    const others = selected.filter(id => id !== agreementId);
    return (
      <div className={classes.name}>
        {isPublishable(line) && (
          <Checkbox
            color="primary"
            size="small"
            checked={selected.includes(agreementId)}
            inputProps={{ 'aria-label': t('close.select', { title }) }}
            onChange={({ target }) =>
              onSelect(target.checked ? [...others, agreementId] : others)
            }
          />
        )}
        <div>
          <Link to={agreementPath({ agreementId })}>{title}</Link>
          <Typography variant="caption" component="div">
            {titleOf(customerRef)}
          </Typography>
        </div>
      </div>
    );
  };
  const exclusionsOf = (line: CloseLine) => {
    const open = exclusionsInWords(line, words);
    const { agreementId } = line;
    return open === undefined ? (
      t('close.none')
    ) : (
      <Link to={exclusionsPath({ agreementId })}>{open}</Link>
    );
  };
  const reportOf = (line: CloseLine) => {
    const state = reportInWords(line, words);
    return (
      <>
        {line.report === null ? (
          <div>{state}</div>
        ) : (
          <Link
            to={reportPath({ reportId: line.report.id })}
            className={classes.state}
          >
            {state}
          </Link>
        )}
        {line.isReady && (
          <Typography variant="caption" component="div">
            {t('close.ready')}
          </Typography>
        )}
      </>
    );
  };
  return (
    <StackedTable
      label={label}
      heads={[
        t('close.agreement'),
        t('close.data'),
        t('close.exclusions'),
        t('close.misses'),
        t('close.disputes'),
        t('close.report'),
        t('close.sent'),
        t('close.acknowledged'),
        t('close.due'),
      ]}
      rows={lines.map(line => ({
        key: line.agreementId,
        cells: [
          nameOf(line),
          <Lines key="data" lines={dataInWords(line, words)} />,
          exclusionsOf(line),
          <MissesCell
            key="misses"
            line={line}
            words={words}
            onAsk={miss => onAsk(line, miss)}
          />,
          line.openDisputes === 0
            ? t('close.none')
            : t('close.open', { count: line.openDisputes }),
          reportOf(line),
          sentInWords(line, words),
          acceptedInWords(line, words),
          <span key="due">
            {format.date(line.dueOn)}{' '}
            {line.isOverdue && <OverdueChip label={t('close.overdue')} />}
          </span>,
        ],
      }))}
    />
  );
}

import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  dateOf,
  type RollUpSummary,
  type Slam,
  type Verdict,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import type { AgreementsNow } from '../../hooks/loadAgreements';
import { useOwnActions } from '../../hooks/useOwnActions';
import {
  agreementsRouteRef,
  customersRouteRef,
  ownActionsRouteRef,
} from '../../routes';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { statusInWords } from '../../widgets/shownStatus';
import { Tile, type TileContent } from './Tile';
import { useTotals } from './useTotals';

const useStyles = makeStyles(
  theme => ({
    tiles: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14em), 1fr))',
    },
  }),
  { name: 'SlaHomeTiles' },
);

/** "4 breached", of those that there are. */
function countsInWords(
  { counts }: RollUpSummary,
  verdicts: readonly Verdict[],
  t: Translate,
): string[] {
  return verdicts
    .filter(verdict => counts[verdict] > 0)
    .map(verdict =>
      t('home.tiles.some', {
        count: counts[verdict],
        status: statusInWords(verdict, t),
      }),
    );
}

/** What the chart says of the last month that is over, and of now. */
function keptTiles(
  { months, totals }: Slam,
  words: { t: Translate; month: (label: string) => string },
): TileContent[] {
  const { t, month } = words;
  const last = totals[totals.length - 2];
  const now = totals[totals.length - 1];
  return [
    ...(last !== undefined && last.targets > 0
      ? [
          {
            key: 'kept',
            title: t('home.tiles.kept', {
              month: month(months[months.length - 2]),
            }),
            figure: t('home.tiles.of', {
              count: last.counts.met + last.counts['near-miss'],
              total: last.targets,
            }),
            details: countsInWords(last, ['breached', 'no-data'], t),
          },
        ]
      : []),
    ...(now === undefined
      ? []
      : [
          {
            key: 'now',
            title: t('home.tiles.now'),
            figure: String(now.counts['at-risk']),
            details: countsInWords(now, ['breached', 'no-data'], t),
          },
        ]),
  ];
}

/** The figures that a manager looks for first; what is not for a customer's side is left out there. */
export function HomeTiles(props: { readonly value: AgreementsNow }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const customersPath = useRouteRef(customersRouteRef);
  const agreementsPath = useRouteRef(agreementsRouteRef);
  const actionsPath = useRouteRef(ownActionsRouteRef);
  const ownActions = useOwnActions();
  const slam = useTotals();
  const { value } = props;
  const told = value.customers.flatMap(({ attention }) => attention ?? []);
  const complaints = told.reduce(
    (sum, { openComplaints }) => sum + openComplaints,
    0,
  );
  const today = dateOf(Date.now() / 1000, 'UTC');
  const overdue = (ownActions.value?.items ?? []).filter(
    ({ due }) => due !== null && due < today,
  ).length;
  const unmeasured = value.agreements.reduce(
    (sum, { agreement }) => sum + (agreement.unmeasuredTargets?.length ?? 0),
    0,
  );
  const tiles: readonly TileContent[] = [
    ...(slam === undefined
      ? []
      : keptTiles(slam, { t, month: label => format.month(label) })),
    {
      key: 'waiting',
      title: t('home.tiles.waiting'),
      figure: String(complaints + overdue),
      details: [
        ...(complaints > 0
          ? [t('home.tiles.complaints', { count: complaints })]
          : []),
        ...(overdue > 0 ? [t('home.tiles.overdue', { count: overdue })] : []),
      ],
      link:
        complaints > 0
          ? {
              to: `${customersPath()}?complaintOpen=true`,
              text: t('home.tiles.showCustomers'),
            }
          : { to: actionsPath(), text: t('home.tiles.showActions') },
    },
    {
      key: 'unmeasured',
      title: t('home.tiles.unmeasured'),
      figure: String(unmeasured),
      details: [],
      link:
        unmeasured > 0
          ? {
              to: `${agreementsPath()}?unmeasured=true`,
              text: t('home.tiles.showUnmeasured'),
            }
          : undefined,
    },
  ];
  // Who sees nothing of customers stands on their side.
  return told.length === 0 ? null : (
    <div className={classes.tiles}>
      {tiles.map(({ key, ...tile }) => (
        <Tile key={key} {...tile} />
      ))}
    </div>
  );
}

import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useFormat } from '../../format/useFormat';
import type { AgreementsNow } from '../../hooks/loadAgreements';
import {
  agreementsRouteRef,
  customersRouteRef,
  ownActionsRouteRef,
  unagreedRouteRef,
} from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { CouldNotReadPart } from '../customer/CouldNotReadPart';
import { Tile } from './Tile';
import { gapTiles, keptTiles, waitingTiles } from './tilesOf';
import { useOpenEnds } from './useOpenEnds';
import { useTotals } from './useTotals';

const useStyles = makeStyles(
  theme => ({
    tiles: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15em), 1fr))',
    },
  }),
  { name: 'SlaHomeTiles' },
);

/** The figures that a manager looks for first; what is not for a customer's side is left out there. */
export function HomeTiles(props: { readonly value: AgreementsNow }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const paths = {
    customers: useRouteRef(customersRouteRef)(),
    agreements: useRouteRef(agreementsRouteRef)(),
    actions: useRouteRef(ownActionsRouteRef)(),
    unagreed: useRouteRef(unagreedRouteRef)(),
  };
  const { value: ends, ...readEnds } = useOpenEnds();
  const { value: slam, ...readTotals } = useTotals();
  const { value } = props;
  // A figure of which a part is not known yet would be a wrong one.
  const tiles = [
    ...(slam === undefined
      ? []
      : keptTiles(slam, { t, month: label => format.month(label) })),
    ...(ends === undefined ? [] : waitingTiles(value, { t, paths, ends })),
    ...gapTiles(value, { t, paths, unagreed: ends?.unagreed }),
  ];
  const unread = [
    ...(slam === undefined ? [readTotals] : []),
    ...(ends === undefined ? [readEnds] : []),
  ].find(({ error }) => error !== undefined);
  // Who sees nothing of customers stands on their side.
  const isProvider = value.customers.some(({ attention }) => attention);
  return isProvider ? (
    <>
      <div className={classes.tiles}>
        {tiles.map(({ key, ...tile }) => (
          <Tile key={key} {...tile} />
        ))}
      </div>
      {unread?.error !== undefined && (
        <CouldNotReadPart
          text={t('home.tiles.failed', { reason: unread.error.message })}
          onRetry={unread.retry}
        />
      )}
    </>
  ) : null;
}

import {
  dateOf,
  type RollUpSummary,
  type Slam,
  type UnagreedCounts,
  type Verdict,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsNow } from '../../hooks/loadAgreements';
import type { Translate } from '../../translations/useTranslate';
import { statusInWords } from '../../widgets/shownStatus';
import type { TileContent } from './Tile';
import type { OpenEnds } from './useOpenEnds';

/** Where figures lead to. */
export interface TilePaths {
  readonly customers: string;
  readonly agreements: string;
  readonly actions: string;
  readonly unagreed: string;
}

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
export function keptTiles(
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

/** Signatures that offers wait for, of one party. */
function unsignedBy(
  { agreements }: AgreementsNow,
  party: 'provider' | 'customer',
): number {
  return agreements.filter(({ agreement }) =>
    agreement.onOffer?.missing.includes(party),
  ).length;
}

/** What customers wait for, and what is waited for of them. */
export function waitingTiles(
  now: AgreementsNow,
  words: { t: Translate; paths: TilePaths; ends: OpenEnds },
): TileContent[] {
  const { t, paths, ends } = words;
  const complaints = now.customers.reduce(
    (sum, { attention }) => sum + (attention?.openComplaints ?? 0),
    0,
  );
  const today = dateOf(Date.now() / 1000, 'UTC');
  const overdue = ends.ownActions.filter(
    ({ due }) => due !== null && due < today,
  ).length;
  const ours = unsignedBy(now, 'provider');
  const theirs = unsignedBy(now, 'customer');
  const offers = `${paths.agreements}?state=offered`;
  const showOffers = { to: offers, text: t('home.tiles.showOffers') };
  return [
    {
      key: 'waiting',
      title: t('home.tiles.waiting'),
      figure: String(complaints + overdue + ours),
      details: [
        ...(complaints > 0
          ? [t('home.tiles.complaints', { count: complaints })]
          : []),
        ...(overdue > 0 ? [t('home.tiles.overdue', { count: overdue })] : []),
        ...(ours > 0 ? [t('home.tiles.unsigned', { count: ours })] : []),
      ],
      links: [
        ...(complaints > 0
          ? [
              {
                to: `${paths.customers}?complaintOpen=true`,
                text: t('home.tiles.showCustomers'),
              },
            ]
          : []),
        ...(overdue > 0 || complaints + ours === 0
          ? [{ to: paths.actions, text: t('home.tiles.showActions') }]
          : []),
        ...(ours > 0 ? [showOffers] : []),
      ],
    },
    {
      key: 'awaited',
      title: t('home.tiles.awaited'),
      figure: String(theirs),
      details: theirs > 0 ? [t('home.tiles.unsigned', { count: theirs })] : [],
      links: theirs > 0 ? [showOffers] : [],
    },
  ];
}

/** What of measuring, agreeing and reviewing does not meet yet. */
export function gapTiles(
  { agreements }: AgreementsNow,
  words: {
    t: Translate;
    paths: TilePaths;
    unagreed: UnagreedCounts | undefined;
  },
): TileContent[] {
  const { t, paths, unagreed } = words;
  const unmeasured = agreements.reduce(
    (sum, { agreement }) => sum + (agreement.unmeasuredTargets?.length ?? 0),
    0,
  );
  const tile = (
    key: 'unmeasured' | 'untargeted' | 'unreviewed' | 'unagreed',
    count: number,
    to: string,
  ): TileContent => ({
    key,
    title: t(`home.tiles.${key}`),
    figure: String(count),
    details: [],
    links: count > 0 ? [{ to, text: t(`home.tiles.show.${key}`) }] : [],
  });
  return [
    tile('unmeasured', unmeasured, `${paths.agreements}?unmeasured=true`),
    ...(unagreed === undefined
      ? []
      : [
          tile(
            'unreviewed',
            unagreed.unreviewed,
            `${paths.agreements}?state=active&unreviewed=true`,
          ),
          tile(
            'untargeted',
            unagreed.indicators,
            `${paths.unagreed}#indicators`,
          ),
          tile('unagreed', unagreed.services, paths.unagreed),
        ]),
  ];
}

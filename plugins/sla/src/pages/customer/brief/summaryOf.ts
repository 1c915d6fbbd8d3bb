import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { dateOf } from '../../../format/dateOf';
import { titleIn, type Titles } from '../../../hooks/loadTitles';
import { shownStatus } from '../../../widgets/shownStatus';
import { periodPhrase } from '../../month/sentenceOf';
import { isOverdue } from '../dialogue/interactionWords';
import { figuresTalkedAbout, lastClosed } from '../agreements/agreementRows';
import type { Brief } from './Brief';
import { readIn } from '../reading/part';

/** How much is said of services; the rest is counted. */
const NAMED = 3;
/** A quarter and some days: a year that was missed last January is no news in autumn. */
const LATELY_MILLISECONDS = 100 * 86_400_000;

/** What the sentence is made of. */
export type ToSumUp = Pick<
  Brief,
  'complaints' | 'actions' | 'agreed' | 'internals' | 'titles' | 'now'
>;

interface Spoken {
  readonly words: Words;
  readonly titles: Titles;
}

function complaintsInWords(
  { complaints, now }: ToSumUp,
  { t }: Words,
): string[] {
  const open = readIn(complaints) ?? [];
  const overdue = open.filter(one => isOverdue(one, dateOf(now)));
  if (open.length === 0) {
    return [];
  }
  return overdue.length === 0
    ? [t('brief.complaints', { count: open.length })]
    : [
        t('brief.complaintsOverdue', {
          count: open.length,
          overdue: overdue.length,
        }),
      ];
}

function actionsInWords({ actions, now }: ToSumUp, { t }: Words): string[] {
  const today = dateOf(now);
  const overdue = (readIn(actions) ?? []).filter(({ due }) => due < today);
  return overdue.length === 0
    ? []
    : [t('brief.actionsOverdue', { count: overdue.length })];
}

/** "Payments missed a target in October 2026", once for each service and period. */
function servicesInWords(
  figures: readonly Attainment[],
  key: 'brief.missed' | 'brief.missedAlready' | 'brief.atRisk',
  { words, titles }: Spoken,
): string[] {
  const groups = new Map<string, Attainment[]>();
  figures.forEach(figure => {
    const group = `${figure.entityRef} ${figure.period.label}`;
    groups.set(group, [...(groups.get(group) ?? []), figure]);
  });
  return [...groups.values()].map(([figure, ...others]) =>
    words.t(key, {
      service: titleIn(titles, figure.entityRef),
      count: others.length + 1,
      period: periodPhrase({ figure, month: { attainment: figure } }, words),
    }),
  );
}

function targetsInWords(
  { agreed, titles, now }: ToSumUp,
  words: Words,
): string[] {
  const read = readIn(agreed);
  const figures = read === undefined ? [] : figuresTalkedAbout(read);
  const spoken = { words, titles };
  const running = figures.filter(({ period }) => period.state === 'open');
  const lately = lastClosed(figures).filter(
    ({ period }) => now - Date.parse(period.to) < LATELY_MILLISECONDS,
  );
  const missedIn = (those: readonly Attainment[]) =>
    those.filter(one => shownStatus(one) === 'breached');
  return [
    ...servicesInWords(missedIn(lately), 'brief.missed', spoken),
    ...servicesInWords(missedIn(running), 'brief.missedAlready', spoken),
    ...servicesInWords(
      running.filter(one => shownStatus(one) === 'at-risk'),
      'brief.atRisk',
      spoken,
    ),
  ];
}

/** Services whose targets were met while the customer is not satisfied. */
function melonsInWords({ internals, titles }: ToSumUp, { t }: Words): string[] {
  const felt = internals === null ? undefined : readIn(internals.felt);
  return (felt?.watermelons.items ?? []).map(({ service }) =>
    t('brief.unsatisfied', { service: titleIn(titles, service) }),
  );
}

/**
 * What matters now, in one line: "2 complaints are open, 1 action is overdue,
 * Payments missed a target in October 2026." What could not be read is no
 * good news.
 */
export function summaryOf(brief: ToSumUp, words: Words): string {
  const { t } = words;
  const services = [
    ...targetsInWords(brief, words),
    ...melonsInWords(brief, words),
  ];
  const parts = [
    ...complaintsInWords(brief, words),
    ...actionsInWords(brief, words),
    ...services.slice(0, NAMED),
    ...(services.length > NAMED
      ? [t('brief.moreServices', { count: services.length - NAMED })]
      : []),
  ];
  const asked = [brief.complaints, brief.actions, brief.agreed];
  const isAllRead = asked.every(({ kind }) => kind === 'read');
  const hasFailed = asked.some(({ kind }) => kind === 'failed');
  const nothing = isAllRead ? t('brief.nothing') : t('brief.nothingShown');
  const sentence =
    parts.length === 0
      ? nothing
      : t('brief.sentence', { parts: parts.join(', ') });
  return hasFailed ? `${sentence} ${t('brief.notAllRead')}` : sentence;
}

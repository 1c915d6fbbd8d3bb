import type {
  CorrectedFact,
  ExplainedCorrection,
  ExplainedExclusion,
} from '@service-levels/backstage-plugin-sla-common';
import { groundInWords } from '../format/groundInWords';
import type { Evidence } from './evidenceOf';
import { withUnit } from './withUnit';
import type { MeasuredWords } from './Words';

interface Options {
  readonly timeZone: string;
  readonly words: MeasuredWords;
  /** What the catalog calls somebody. */
  readonly titleOf: (who: string) => string;
}

/** Facts and approvals as lines of one cell. */
function lines(texts: readonly (string | null)[]): string {
  return texts.filter(text => text !== null).join(' · ');
}

function said(
  by: string,
  instant: string,
  { timeZone, words, titleOf }: Options,
) {
  return {
    who: titleOf(by),
    time: words.format.moment(instant, timeZone),
  };
}

/** Time that the agreement does not count, and who says so. */
export function exclusionsOf(
  exclusions: readonly ExplainedExclusion[],
  options: Options,
): Evidence {
  const { timeZone, words } = options;
  const { t, format } = words;
  return {
    title: t('evidence.exclusions'),
    none: '',
    heads: [
      t('explanation.from'),
      t('explanation.to'),
      t('evidence.why'),
      t('evidence.who'),
    ],
    rows: exclusions.map(one => [
      format.instant(one.from, timeZone),
      format.instant(one.to, timeZone),
      lines([
        one.ground === null
          ? t('evidence.maintenance')
          : groundInWords(one.ground, t),
        one.reason,
      ]),
      lines([
        t('evidence.declared', said(one.declaredBy, one.declaredAt, options)),
        one.approval === 'nobody' ? t('evidence.notCounterApproved') : null,
        one.disputed ? t('evidence.disputed') : null,
      ]),
    ]),
  };
}

/** A fact that was reported, or that stands instead. */
function correctedInWords(
  fact: CorrectedFact,
  { timeZone, words }: Options,
): string {
  const { t, format, measured } = words;
  const at = (instant: string) => format.instant(instant, timeZone);
  switch (fact.stream) {
    case 'states':
      return t('evidence.state', {
        name: fact.id ?? '',
        state: t(`measurements.states.${fact.state}`),
        from: at(fact.from),
        to: fact.to === null ? t('evidence.withoutEnd') : at(fact.to),
      }).trim();
    case 'counts':
      return t('evidence.bucketOfEvents', {
        start: at(fact.start),
        good: format.number(fact.good),
        total: format.number(fact.total),
      });
    case 'values':
      return t('evidence.bucketOfValue', {
        start: at(fact.start),
        value: withUnit(format.number(fact.value), measured?.unit ?? null),
      });
    default:
      return t('evidence.caseState', {
        name: fact.id ?? t('evidence.caseOfOthers'),
        opened: at(fact.opened),
        resolved:
          fact.resolved === null ? t('evidence.notYet') : at(fact.resolved),
      });
  }
}

/** What people put right: what was reported, what holds instead, and who says so. */
export function correctionsOf(
  corrections: readonly ExplainedCorrection[],
  options: Options,
): Evidence {
  const { t } = options.words;
  const told = (facts: readonly CorrectedFact[]) =>
    facts.map(fact => correctedInWords(fact, options)).join('; ') ||
    t('evidence.nothing');
  return {
    title: t('evidence.corrections'),
    none: '',
    heads: [
      t('evidence.before'),
      t('evidence.after'),
      t('evidence.why'),
      t('evidence.who'),
    ],
    rows: corrections.map(one => [
      told(one.before),
      told(one.after),
      lines([
        one.reason,
        one.evidence === null
          ? null
          : t('evidence.evidence', { text: one.evidence }),
      ]),
      lines([
        t('evidence.corrected', said(one.createdBy, one.createdAt, options)),
        one.approvedBy === null
          ? t('evidence.notCounterApproved')
          : t('evidence.approved', { who: options.titleOf(one.approvedBy) }),
      ]),
    ]),
  };
}

import {
  dateOf,
  parseInstant,
  type ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';
import { calendarInWords } from '../../format/calendarInWords';
import { daysOf } from '../../format/daysOf';
import type { Format } from '../../format/Format';
import type { Month } from '../../hooks/loadMonth';
import { titleIn } from '../../hooks/loadTitles';
import type { Translate } from '../../translations/useTranslate';
import { providerOf } from '../home/AgreementRow';

/** A line of the head of a sheet. */
export interface MonthFact {
  readonly term: string;
  readonly text: string;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** The last day of a part: its end does not belong to it. */
function lastDateOf(to: string, timeZone: string): string {
  return dateOf(parseInstant(to) - 1, timeZone);
}

/** Who agreed what for when, by which hours and until when it was measured. */
export function monthFacts(
  { agreement, period, targets, titles }: Month,
  words: {
    readonly t: Translate;
    readonly format: Format;
    /** When the sheet was made, as an instant. */
    readonly now: string;
  },
): MonthFact[] {
  const { t, format, now } = words;
  const [{ month: first }] = targets;
  const { timeZone } = first.attainment.period;
  const parts = targets.flatMap(({ month }) => month.parts);
  const dates = (part: ExplanationPart) => ({
    from: format.date(dateOf(parseInstant(part.from), timeZone)),
    to: format.date(lastDateOf(part.to, timeZone)),
  });
  const spans = new Map<number, ExplanationPart>();
  // A version may have several parts of a target, where only its calendar changed.
  parts.forEach(part => {
    const known = spans.get(part.agreementVersion) ?? part;
    spans.set(part.agreementVersion, {
      ...known,
      from: known.from < part.from ? known.from : part.from,
      to: known.to > part.to ? known.to : part.to,
    });
  });
  const versions = [...spans].map(([version, span]) =>
    t('month.versionFor', { version: String(version), ...dates(span) }),
  );
  const hours = (part: ExplanationPart) =>
    calendarInWords(
      {
        ...part.calendar,
        ...daysOf(part.calendar, { from: part.from, to: part.to, timeZone }),
      },
      words,
    );
  const agreed = parts.filter(({ calendarOf }) => calendarOf === 'agreement');
  const distinctHours = distinct(agreed.map(hours));
  const isOver = first.attainment.period.state === 'closed';
  return [
    {
      term: t('month.between'),
      text: t('month.parties', {
        provider: providerOf(agreement, titles),
        customer: titleIn(titles, first.attainment.customerRef),
      }),
    },
    {
      term: t('month.month'),
      text: isOver
        ? format.month(period)
        : t('home.toDate', { month: format.month(period) }),
    },
    {
      term: t('month.version'),
      text:
        versions.length === 1
          ? String(parts[0].agreementVersion)
          : versions.join('; '),
    },
    ...(distinctHours.length === 0
      ? []
      : [
          {
            term: t('explanation.calendar'),
            text:
              distinctHours.length === 1
                ? distinctHours[0]
                : distinct(
                    agreed.map(part =>
                      t('month.hoursFor', {
                        hours: hours(part),
                        ...dates(part),
                      }),
                    ),
                  ).join('; '),
          },
        ]),
    { term: t('month.timeZone'), text: timeZone },
    {
      term: t('month.measuredUntil'),
      text: format.instant(first.attainment.measuredUntil, timeZone),
    },
    { term: t('month.madeOn'), text: format.instant(now, timeZone) },
  ];
}

import type {
  Indicator,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReactNode } from 'react';
import type { Format } from '../../format/Format';
import { clockZone } from '../../format/localInput';
import { titleIn, type Titles } from '../../hooks/loadTitles';
import type { Translate } from '../../translations/useTranslate';
import { Whole } from '../../widgets/Whole';
import { beginOf } from './drafts/batches';

/** What facts are told by. */
export interface FactWords {
  readonly t: Translate;
  readonly format: Format;
  readonly customers: Titles;
  readonly indicator: Pick<Indicator, 'stream' | 'unit'>;
}

/** What a fact is called: its reference, or when it begins. */
export function nameOf(measurement: Measurement, format: Format): string {
  const begin = () => format.instant(beginOf(measurement), clockZone());
  switch (measurement.stream) {
    case 'states': {
      const { id } = measurement.fact;
      return id === null || id.startsWith('by-hand-') ? begin() : id;
    }
    case 'cases':
      return measurement.fact.id;
    default:
      return begin();
  }
}

/** The heads of the cells of a fact. */
export function headsOf({ t, indicator }: FactWords): string[] {
  switch (indicator.stream) {
    case 'states':
      return [
        t('measurements.when'),
        t('measurements.state'),
        t('measurements.reference'),
        t('measurements.customer'),
        t('measurements.notes'),
      ];
    case 'cases':
      return [
        t('measurements.ticket'),
        t('measurements.category'),
        t('measurements.openedHead'),
        t('measurements.respondedHead'),
        t('measurements.resolvedHead'),
        t('measurements.pauses'),
        t('measurements.customer'),
      ];
    case 'counts':
      return [
        t('measurements.when'),
        t('measurements.counted'),
        t('measurements.customer'),
      ];
    default:
      return [
        t('measurements.when'),
        t('measurements.value'),
        t('measurements.customer'),
      ];
  }
}

/** The cells of a fact; the first one names it. */
export function cellsOf(
  measurement: Measurement,
  { t, format, customers, indicator }: FactWords,
): ReactNode[] {
  const zone = clockZone();
  const at = (instant: string) => format.instant(instant, zone);
  const customer = measurement.fact.customer;
  const whom =
    customer === null
      ? t('measurements.everybody')
      : titleIn(customers, customer);
  switch (measurement.stream) {
    case 'states': {
      const { fact } = measurement;
      const notes = [
        fact.cause,
        fact.publicNote &&
          t('measurements.noteFor', {
            who: t('measurements.publicNote'),
            text: fact.publicNote,
          }),
        fact.note &&
          t('measurements.noteFor', {
            who: t('measurements.note'),
            text: fact.note,
          }),
      ].flatMap(note => note ?? []);
      return [
        fact.to === null
          ? t('measurements.sinceGoingOn', { from: at(fact.from) })
          : `${at(fact.from)} – ${at(fact.to)}`,
        <Whole key="state">{t(`measurements.states.${fact.state}`)}</Whole>,
        fact.id ?? '–',
        whom,
        notes.length === 0
          ? '–'
          : notes.map(note => <div key={note}>{note}</div>),
      ];
    }
    case 'cases': {
      const { fact } = measurement;
      const pauses = fact.pauses.map(({ from, to }) =>
        to === null
          ? t('measurements.sinceGoingOn', { from: at(from) })
          : `${at(from)} – ${at(to)}`,
      );
      const reopened = fact.reopened.map(({ reopenedAt }) =>
        t('measurements.reopenedThen', { time: at(reopenedAt) }),
      );
      const stretches = [...pauses, ...reopened];
      return [
        fact.id,
        fact.category ?? '–',
        at(fact.opened),
        fact.responded === null ? '–' : at(fact.responded),
        fact.resolved === null
          ? t('measurements.stillOpen')
          : at(fact.resolved),
        stretches.length === 0 ? '–' : stretches.join('; '),
        whom,
      ];
    }
    case 'counts': {
      const { start, good, total } = measurement.fact;
      return [
        at(start),
        t('measurements.goodOfTotal', {
          good: format.number(good),
          total: format.number(total),
        }),
        whom,
      ];
    }
    default: {
      const { start, value } = measurement.fact;
      const number = format.number(value);
      return [
        at(start),
        indicator.unit === null ? number : `${number} ${indicator.unit}`,
        whom,
      ];
    }
  }
}

import type {
  Alerting,
  BurnWindowRule,
  TargetAlertingChange,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../../format/Format';
import type { Translate } from '../../../translations/useTranslate';

const SECONDS_PER_MINUTE = 60;

interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** Percentages, one after the other. */
export function stagesInWords(
  stages: readonly number[],
  { t, format }: Words,
): string {
  return stages.length === 0
    ? t('alerts.settings.noStages')
    : stages.map(stage => format.percent(stage)).join(', ');
}

function windowInWords(
  { longMinutes, shortMinutes, factor }: BurnWindowRule,
  { t, format }: Words,
): string {
  return t('alerts.settings.burnWindow', {
    factor: format.number(factor),
    long: format.duration(longMinutes * SECONDS_PER_MINUTE),
    short: format.duration(shortMinutes * SECONDS_PER_MINUTE),
  });
}

function toldInWords(
  { muted, tellRelationshipManager }: Alerting,
  { t }: Words,
): string {
  if (muted) {
    return t('alerts.settings.muted');
  }
  return tellRelationshipManager
    ? t('alerts.settings.toldAll')
    : t('alerts.settings.toldOwners');
}

/** What is set for a target otherwise; undefined where nothing is. */
function targetInWords(
  { stages, muted, noDataMinutes, burnWindows }: TargetAlertingChange,
  target: string,
  words: Words,
): string | undefined {
  const { t } = words;
  if (muted) {
    return t('alerts.settings.targetMuted', { target });
  }
  if (stages !== undefined) {
    return t('alerts.settings.targetStages', {
      target,
      stages: stagesInWords(stages, words),
    });
  }
  return noDataMinutes === undefined && burnWindows === undefined
    ? undefined
    : t('alerts.settings.targetOther', { target });
}

/** How one is alerted, as terms with their details. */
export function alertingInWords(
  alerting: Alerting,
  nameOf: (targetId: string) => string,
  words: Words,
): { readonly term: string; readonly details: readonly string[] }[] {
  const { t, format } = words;
  const { stages, noDataMinutes, burnWindows, targets } = alerting;
  const others = targets.flatMap(
    target => targetInWords(target, nameOf(target.targetId), words) ?? [],
  );
  return [
    {
      term: t('alerts.settings.told'),
      details: [toldInWords(alerting, words)],
    },
    {
      term: t('alerts.settings.stages'),
      details: [stagesInWords(stages, words)],
    },
    {
      term: t('alerts.settings.noData'),
      details: [
        noDataMinutes === null
          ? t('alerts.settings.never')
          : t('alerts.settings.noDataAfter', {
              duration: format.duration(noDataMinutes * SECONDS_PER_MINUTE),
            }),
      ],
    },
    {
      term: t('alerts.settings.burnRate'),
      details:
        burnWindows === null
          ? [t('alerts.settings.burnOff')]
          : burnWindows.map(window => windowInWords(window, words)),
    },
    ...(others.length === 0
      ? []
      : [{ term: t('alerts.settings.targets'), details: others }]),
  ];
}

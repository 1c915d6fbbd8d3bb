import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../format/useFormat';
import type { TargetHistory } from '../hooks/loadServiceLevels';
import { useServiceLevels } from '../hooks/useServiceLevels';
import { TAB_PATH } from '../routes';
import { useTranslate } from '../translations/useTranslate';
import { LabelledList } from '../widgets/LabelledList';
import { StatusLabel } from '../widgets/StatusLabel';
import { titleOf } from './agreementOf';
import { CouldNotRead } from './CouldNotRead';
import { achievedInWords, objectiveInWords } from './figures';
import { shownNow } from './shownNow';
import { worstFirst } from './targetOrder';

/** A target in two lines: what it is, and what was achieved and is left. */
function TargetInShort(props: {
  readonly target: TargetHistory;
  readonly customers: readonly Customer[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { current } = props.target;
  const words = { t, format };
  const { budget } = current;
  const left =
    budget &&
    (budget.remaining < 0
      ? t('card.over', { over: format.durationUp(-budget.remaining) })
      : t('card.left', { remaining: format.duration(budget.remaining) }));
  return (
    <>
      <Typography>
        {t('card.targetFor', {
          target: current.targetName,
          customer: titleOf(current.customerRef, props.customers),
        })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[
          t('card.achievedOf', {
            achieved: achievedInWords(current, words),
            target: objectiveInWords(current.objective, words),
          }),
          ...(left ? [left] : []),
        ].join(' · ')}
      </Typography>
    </>
  );
}

/** The card for the overview page of an entity: each target now, worst first. @public */
export function ServiceLevelsCard() {
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const tabPath = `${entityPath(entityRouteParams(entity))}${TAB_PATH}`;
  const { value, error, retry } = useServiceLevels(stringifyEntityRef(entity));
  if (value === undefined && error !== undefined) {
    return (
      <CouldNotRead
        error={error}
        name={entity.metadata.title ?? entity.metadata.name}
        onRetry={retry}
      />
    );
  }
  // What has ended, or is still to begin, is on the tab.
  const targets = (value?.targets ?? []).filter(
    ({ current }) => current.period.state === 'open',
  );
  const isEmpty = value !== undefined && targets.length === 0;
  const hasNothing = isEmpty && value.targets.length === 0;
  return (
    <InfoCard title={t('card.title')}>
      {value === undefined && <LinearProgress aria-label={t('loading')} />}
      {isEmpty && <Typography>{t('card.none')}</Typography>}
      <LabelledList
        items={worstFirst(targets).map(target => ({
          key: target.targetId,
          content: (
            <TargetInShort target={target} customers={value?.customers ?? []} />
          ),
          label: <StatusLabel status={shownNow(target)} />,
        }))}
      />
      <Link to={tabPath}>
        {hasNothing ? t('card.begin') : t('card.details')}
      </Link>
    </InfoCard>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard, Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type {
  Customer,
  RollUp,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../format/useFormat';
import type { Indicators } from '../hooks/loadIndicators';
import type { TargetHistory } from '../hooks/loadServiceLevels';
import { useRollUp } from '../hooks/useRollUp';
import { useServiceLevels } from '../hooks/useServiceLevels';
import { TAB_PATH } from '../routes';
import { useTranslate } from '../translations/useTranslate';
import { LabelledList } from '../widgets/LabelledList';
import { Loading } from '../widgets/Loading';
import { StatusLabel } from '../widgets/StatusLabel';
import { summaryInWords } from '../widgets/summaryInWords';
import { commitmentInWords } from './commitmentInWords';
import { titleOf } from './agreementOf';
import { CouldNotRead } from './CouldNotRead';
import { EntityTabLink } from './EntityTabLink';
import { leftInWords } from './budgetInWords';
import { achievedInWords } from './figures';
import { objectiveInWords } from './objectiveInWords';
import { isMeasured, rollUpTitle } from './rolledUpKinds';
import { WorstLabel } from './RollUpTable';
import { shownNow } from './shownNow';
import { worstFirst } from './targetOrder';

const NONE: Indicators = new Map();

/** A target in two lines: what it is, and what was achieved and is left. */
function TargetInShort(props: {
  readonly target: TargetHistory;
  readonly customers: readonly Customer[];
  readonly indicators: Indicators;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { current } = props.target;
  const measured = props.indicators.get(current.indicator);
  const words = { t, format, measured };
  const { budget } = current;
  const left = budget && leftInWords(budget, words);
  const commitment = commitmentInWords(current, t);
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
          ...(commitment ? [commitment] : []),
        ].join(' · ')}
      </Typography>
    </>
  );
}

/** How many children of a roll-up the card names. */
const CHILDREN_SHOWN = 5;

/** What is beneath an entity in a line, and where it is worst. */
function RollUpInShort(props: {
  readonly rollUp: RollUp;
  readonly name: string;
}) {
  const t = useTranslate();
  const { rollUp, name } = props;
  return (
    <>
      <Typography component="h3" variant="subtitle2">
        {rollUpTitle(rollUp.entityRef, name, t)}
      </Typography>
      <Typography>{summaryInWords(rollUp.summary, t)}</Typography>
      <LabelledList
        items={rollUp.children
          .slice(0, CHILDREN_SHOWN)
          .map(({ entityRef, summary }) => ({
            key: entityRef,
            content: <EntityTabLink entityRef={entityRef} />,
            label: <WorstLabel summary={summary} />,
          }))}
      />
    </>
  );
}

/** The card for the overview page of an entity: each target now, worst first, and what is beneath it. @public */
export function ServiceLevelsCard() {
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const tabPath = `${entityPath(entityRouteParams(entity))}${TAB_PATH}`;
  const entityRef = stringifyEntityRef(entity);
  const name = entity.metadata.title ?? entity.metadata.name;
  const { value, error, retry } = useServiceLevels(entityRef);
  const rollUp = useRollUp(entityRef);
  if (value === undefined && error !== undefined) {
    return (
      <CouldNotRead
        error={error}
        name={name}
        onRetry={() => {
          retry();
          rollUp.retry();
        }}
      />
    );
  }
  // What has ended, or is still to begin, is on the tab; a customer's targets stand under its services.
  const targets = (value?.targets ?? []).filter(
    ({ current }) => current.period.state === 'open' && isMeasured(entityRef),
  );
  const hasBeneath = (rollUp.value?.children.length ?? 0) > 0;
  const isEmpty = value !== undefined && targets.length === 0 && !hasBeneath;
  const hasNothing =
    isEmpty && value.targets.length === 0 && isMeasured(entityRef);
  return (
    <InfoCard title={t('card.title')}>
      <div data-testid="sla-card">
        {value === undefined && <Loading text={t('loading')} />}
        {isEmpty && <Typography>{t('card.none')}</Typography>}
        <LabelledList
          items={worstFirst(targets).map(target => ({
            key: target.targetId,
            content: (
              <TargetInShort
                target={target}
                customers={value?.customers ?? []}
                indicators={value?.indicators ?? NONE}
              />
            ),
            label: <StatusLabel status={shownNow(target.current)} />,
          }))}
        />
        {rollUp.value && hasBeneath && (
          <RollUpInShort rollUp={rollUp.value} name={name} />
        )}
        {rollUp.value === undefined && rollUp.error !== undefined && (
          <Typography role="alert">{rollUp.error.message}</Typography>
        )}
        <Link to={tabPath}>
          {hasNothing ? t('card.begin') : t('card.details')}
        </Link>
      </div>
    </InfoCard>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { ServiceLevels } from '../hooks/loadServiceLevels';
import { useRollUp } from '../hooks/useRollUp';
import { useServiceLevels } from '../hooks/useServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import { Loading } from '../widgets/Loading';
import { AgreementsPanel } from './AgreementsPanel';
import { OpenAlertsPanel } from './alerts/OpenAlertsPanel';
import { AnnouncedPanel } from './announcements/AnnouncedPanel';
import { BaselinePanel } from './BaselinePanel';
import { OpenComplaintsPanel } from './complaints/OpenComplaintsPanel';
import { CouldNotRead } from './CouldNotRead';
import { CoursePanel } from './CoursePanel';
import { ExplanationDialog } from './ExplanationDialog';
import { HowToBegin } from './HowToBegin';
import { ImportLink } from './ImportLink';
import { MaintenanceLink } from './MaintenanceLink';
import { MeasurementsLink } from './MeasurementsLink';
import { NotInForceYet } from './NotInForceYet';
import { OwnsAndUses } from './OwnsAndUses';
import { ReliesOnIt } from './ReliesOnIt';
import { isMeasured, isRolledUp, kindOf } from './rolledUpKinds';
import { ReportedPanel } from './reported/ReportedPanel';
import { RollUpPanel } from './RollUpPanel';
import { TargetsPanel } from './TargetsPanel';
import { WantedPanel } from './WantedPanel';
import { useExplained } from './useExplained';

const useStyles = makeStyles(
  theme => ({
    content: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      },
    },
    wide: {
      gridColumn: '1 / -1',
      minWidth: 0,
      // A panel that has nothing to say leaves no gap.
      '&:empty': { display: 'none' },
    },
    links: {
      gridColumn: '1 / -1',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 3),
    },
  }),
  { name: 'SlaEntityServiceLevels' },
);

/** What to say where the entity has no target: how to begin, unless what is beneath it speaks for it. */
function WithoutTargets(props: {
  readonly entityRef: string;
  readonly name: string;
  readonly value: ServiceLevels;
  readonly mayHaveBeneath: boolean;
}) {
  const { entityRef, name, value, mayHaveBeneath } = props;
  // An agreement that is in force may have its targets on what is beneath.
  const isBeneath =
    mayHaveBeneath && value.agreements.some(({ state }) => state === 'active');
  if (value.agreements.length > 0) {
    return isBeneath ? null : <NotInForceYet name={name} />;
  }
  return mayHaveBeneath || !isMeasured(entityRef) ? null : (
    <HowToBegin entityRef={entityRef} name={name} />
  );
}

function ServiceLevelsOf(props: {
  readonly entityRef: string;
  readonly name: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { entityRef, name } = props;
  const { value, error, retry } = useServiceLevels(entityRef);
  const rollUp = useRollUp(entityRef);
  const { explained, explain, close } = useExplained();
  const retryBoth = () => {
    retry();
    rollUp.retry();
  };

  if (value === undefined) {
    return error === undefined ? (
      <Loading text={t('loading')} />
    ) : (
      <CouldNotRead error={error} name={name} onRetry={retryBoth} />
    );
  }
  const isCustomer = kindOf(entityRef) === 'customer';
  const customer = value.customers.find(({ ref }) => ref === entityRef);
  // Until it is known, nobody is told how to begin.
  const mayHaveBeneath = rollUp.value
    ? rollUp.value.children.length > 0
    : rollUp.error === undefined;
  // What stands for others begins with them.
  const isAboutOthers = isRolledUp(entityRef) && kindOf(entityRef) !== 'system';
  const beneath = (
    <div className={classes.wide}>
      <RollUpPanel entityRef={entityRef} name={name} state={rollUp} />
    </div>
  );
  return (
    <div className={classes.content} data-testid="sla-content">
      {isAboutOthers && beneath}
      {isMeasured(entityRef) && (
        <div className={classes.wide}>
          <OpenAlertsPanel entityRef={entityRef} />
        </div>
      )}
      <div className={classes.wide}>
        {value.targets.length === 0 ? (
          <WithoutTargets
            entityRef={entityRef}
            name={name}
            value={value}
            mayHaveBeneath={mayHaveBeneath}
          />
        ) : (
          <TargetsPanel
            value={value}
            of={isCustomer ? 'customer' : 'service'}
            staleReason={error?.message}
            now={Date.now()}
            onExplain={explain}
          />
        )}
      </div>
      {value.targets.length > 0 && (
        <div className={classes.wide}>
          <CoursePanel
            value={value}
            of={isCustomer ? 'customer' : 'service'}
            onExplain={explain}
          />
        </div>
      )}
      {!isCustomer && (
        <div className={classes.wide}>
          <OpenComplaintsPanel entityRef={entityRef} name={name} />
        </div>
      )}
      {isMeasured(entityRef) && value.targets.length > 0 && (
        <div className={classes.wide}>
          <ReportedPanel value={value} onChanged={retry} />
        </div>
      )}
      {!isAboutOthers && beneath}
      {isMeasured(entityRef) && (
        <div className={classes.wide}>
          <BaselinePanel entityRef={entityRef} value={value} />
        </div>
      )}
      {(isMeasured(entityRef) || isCustomer) && (
        <AgreementsPanel agreements={value.agreements} />
      )}
      {isMeasured(entityRef) && (
        <ReliesOnIt entityRef={entityRef} value={value} />
      )}
      {isMeasured(entityRef) && (
        <div className={classes.wide}>
          <WantedPanel
            entityRef={entityRef}
            name={name}
            customers={value.customers}
          />
        </div>
      )}
      {isMeasured(entityRef) && (
        <div className={classes.wide}>
          <AnnouncedPanel entityRef={entityRef} />
        </div>
      )}
      {customer && <OwnsAndUses customer={customer} rollUp={rollUp.value} />}
      {isMeasured(entityRef) && (
        <div className={classes.links}>
          <MeasurementsLink />
          <ImportLink />
          <MaintenanceLink />
        </div>
      )}
      {explained && (
        <ExplanationDialog
          figure={explained}
          customers={value.customers}
          indicators={value.indicators}
          onClose={close}
        />
      )}
    </div>
  );
}

/** The tab "Service levels" of an entity: what was agreed, with whom, and whether it is kept. @public */
export function EntityServiceLevels() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  // Another entity begins anew: an open explanation must not stand on its page.
  return (
    <ServiceLevelsOf
      key={entityRef}
      entityRef={entityRef}
      name={entity.metadata.title ?? entity.metadata.name}
    />
  );
}

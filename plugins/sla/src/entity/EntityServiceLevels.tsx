import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useServiceLevels } from '../hooks/useServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import { AgreementsPanel } from './AgreementsPanel';
import { CouldNotRead } from './CouldNotRead';
import { ExplanationDialog } from './ExplanationDialog';
import { HowToBegin } from './HowToBegin';
import { NotInForceYet } from './NotInForceYet';
import { ReliesOnIt } from './ReliesOnIt';
import { TargetsPanel } from './TargetsPanel';
import type { FigureKey } from './FigureKey';

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
    wide: { gridColumn: '1 / -1', minWidth: 0 },
  }),
  { name: 'SlaEntityServiceLevels' },
);

function ServiceLevelsOf(props: {
  readonly entityRef: string;
  readonly name: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { entityRef, name } = props;
  const { value, error, retry } = useServiceLevels(entityRef);
  const [explained, setExplained] = useState<FigureKey>();

  if (value === undefined) {
    return error === undefined ? (
      <div role="status" aria-live="polite">
        <Typography>{t('loading')}</Typography>
        <LinearProgress aria-label={t('loading')} />
      </div>
    ) : (
      <CouldNotRead error={error} name={name} onRetry={retry} />
    );
  }
  return (
    <div className={classes.content} data-testid="sla-content">
      <div className={classes.wide}>
        {value.targets.length === 0 && value.agreements.length > 0 && (
          <NotInForceYet name={name} />
        )}
        {value.targets.length === 0 && value.agreements.length === 0 && (
          <HowToBegin entityRef={entityRef} name={name} />
        )}
        {value.targets.length > 0 && (
          <TargetsPanel
            value={value}
            staleReason={error?.message}
            now={Date.now()}
            onExplain={setExplained}
          />
        )}
      </div>
      <AgreementsPanel agreements={value.agreements} />
      <ReliesOnIt entityRef={entityRef} value={value} />
      {explained && (
        <ExplanationDialog
          figure={explained}
          customers={value.customers}
          onClose={() => setExplained(undefined)}
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

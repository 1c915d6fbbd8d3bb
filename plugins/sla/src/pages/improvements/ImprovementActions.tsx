import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  nextImprovementStates,
  slaDialogueUpdatePermission,
  type Improvement,
  type ImprovementState,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { failureInWords } from '../../hooks/failureInWords';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { RowAction } from '../../widgets/RowAction';
import { DropImprovementDialog } from './DropImprovementDialog';
import { ImprovementDialog } from './ImprovementDialog';

const useStyles = makeStyles(
  theme => ({
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaImprovementActions' },
);

/** What the reader may do with an improvement; its owner says how far it has come. */
export function ImprovementActions(props: {
  readonly improvement: Improvement;
  readonly isOwn: boolean;
  /** Called with what is to be said of it. */
  readonly onDone: (said: string) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { improvement, isOwn, onDone } = props;
  const { title, state, customerRef } = improvement;
  const [asked, setAsked] = useState<'change' | 'drop'>();
  const { sending, send } = useSending<Improvement>();
  const { allowed } = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef: customerRef,
  });
  if (!allowed && !isOwn) {
    return <>–</>;
  }
  const goTo = async (to: ImprovementState) => {
    // The button stays as it is, so that it keeps the focus.
    if (sending.kind === 'running') {
      return;
    }
    if (to === 'dropped') {
      setAsked('drop');
      return;
    }
    const done = await send(
      async () => await api.transitionImprovement(improvement, { to }),
    );
    if (done !== undefined) {
      onDone(
        t('improvements.stepOf', {
          title,
          state: t(`improvements.states.${to}`),
        }),
      );
    }
  };
  const failure = failureInWords(sending, t);
  return (
    <>
      <div className={classes.buttons}>
        {nextImprovementStates(state).map(to => (
          <RowAction
            key={to}
            text={t(`improvements.steps.${to}`)}
            label={t('dialogue.of', {
              action: t(`improvements.steps.${to}`),
              title,
            })}
            onClick={() => goTo(to)}
          />
        ))}
        {allowed && (
          <RowAction
            text={t('improvements.change')}
            label={t('improvements.changeOf', { title })}
            onClick={() => setAsked('change')}
          />
        )}
      </div>
      {failure !== undefined && (
        <Typography role="alert" color="error">
          {failure}
        </Typography>
      )}
      {asked === 'change' && (
        <ImprovementDialog
          customerRef={customerRef}
          improvement={improvement}
          onClose={() => setAsked(undefined)}
          onStored={() => {
            setAsked(undefined);
            onDone(t('improvements.stored'));
          }}
        />
      )}
      {asked === 'drop' && (
        <DropImprovementDialog
          improvement={improvement}
          onClose={() => setAsked(undefined)}
          onDropped={() => {
            setAsked(undefined);
            onDone(
              t('improvements.stepOf', {
                title,
                state: t('improvements.states.dropped'),
              }),
            );
          }}
        />
      )}
    </>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaDialogueCreatePermission,
  slaDialogueUpdatePermission,
  type Action,
  type CustomerDetails,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { useActions } from '../../../hooks/useActions';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { TableExport } from '../../../widgets/TableExport';
import { actionsFile } from '../../actions/actionsFile';
import { ActionDialog } from './ActionDialog';
import { ActionsTable } from './ActionsTable';
import { DropDialog } from './DropDialog';

/** What is open over the panel. */
type Asked =
  | { readonly kind: 'promise' }
  | { readonly kind: 'change' | 'drop'; readonly action: Action };

/** What is promised to a customer or by it and not done yet, what is due first at the head. */
export function ActionsPanel(props: {
  readonly customerRef: string;
  /** On whose side the reader is: a policy that allows all allows a representative the provider's part as well. */
  readonly side: CustomerDetails['side'];
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { customerRef, side } = props;
  const { value, error, retry } = useActions(customerRef);
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState<string>();
  const { sending, send } = useSending<Action>();
  const create = usePermission({
    permission: slaDialogueCreatePermission,
    resourceRef: customerRef,
  });
  const update = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef: customerRef,
  });
  const mayUpdate = update.allowed && side === 'provider';
  const done = (text: string) => {
    setAsked(undefined);
    setSaid(text);
    retry();
  };
  const complete = async (action: Action) => {
    const ended = await send(async () => await api.completeAction(action));
    if (ended !== undefined) {
      done(t('actions.completed', { title: action.title }));
    }
  };
  const failure = failureInWords(sending, t);
  return (
    <Panel id="sla-actions-title" title={t('actions.title')}>
      {error !== undefined && (
        <>
          <Typography role="alert">
            {t('actions.failed', { reason: error.message })}
          </Typography>
          <Button variant="outlined" size="small" onClick={retry}>
            {t('error.retry')}
          </Button>
        </>
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('actions.loading')} />
      )}
      {value?.items.length === 0 && (
        <Typography>{t('actions.none')}</Typography>
      )}
      {value !== undefined && value.items.length > 0 && (
        <>
          <ActionsTable
            actions={value.items}
            titles={value.titles}
            now={Date.now()}
            may={{ complete: create.allowed, update: mayUpdate }}
            onComplete={complete}
            onChange={action => setAsked({ kind: 'change', action })}
            onDrop={action => setAsked({ kind: 'drop', action })}
          />
          <TableExport
            of={t('actions.title')}
            file={() => actionsFile(value.items, { t, titles: value.titles })}
          />
        </>
      )}
      {failure !== undefined && (
        <Typography role="alert" color="error">
          {failure}
        </Typography>
      )}
      <div role="status">
        {said !== undefined && <Typography>{said}</Typography>}
      </div>
      {mayUpdate && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => setAsked({ kind: 'promise' })}
        >
          {t('actions.promise')}
        </Button>
      )}
      {(asked?.kind === 'promise' || asked?.kind === 'change') && (
        <ActionDialog
          customerRef={customerRef}
          action={asked.kind === 'change' ? asked.action : undefined}
          onStored={() => done(t('dialogue.stored'))}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked?.kind === 'drop' && (
        <DropDialog
          action={asked.action}
          onClose={() => setAsked(undefined)}
          onDropped={() => done(t('actions.dropped'))}
        />
      )}
    </Panel>
  );
}

import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  INTERACTION_KINDS,
  slaDialogueCreatePermission,
  slaDialogueUpdatePermission,
  type CustomerDetails,
  type InteractionKind,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useDialogue } from '../../../hooks/useDialogue';
import { useTranslate } from '../../../translations/useTranslate';
import { ChoiceInput } from '../../../widgets/inputs';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { AskedDialogs, type Asked } from './AskedDialogs';
import { DialogueExport } from './DialogueExport';
import { InteractionButtons } from './InteractionButtons';
import { InteractionItem } from './InteractionItem';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    record: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      margin: theme.spacing(1, 0),
    },
    filter: { minWidth: '9rem' },
  }),
  { name: 'SlaDialoguePanel' },
);

/** What the customer's side begins with; the rest is what the provider records. */
const SAID_BY_CUSTOMERS: readonly InteractionKind[] = [
  'complaint',
  'compliment',
  'note',
];

/** What is said with a customer, the newest first, and what can be said next. */
export function DialoguePanel(props: {
  readonly customerRef: string;
  /** On whose side the reader is: a policy that allows all allows a representative the provider's part as well. */
  readonly side: CustomerDetails['side'];
  /** What was promised with it may stand elsewhere on the page. */
  readonly onChanged?: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, side, onChanged } = props;
  const [kind, setKind] = useState<InteractionKind>();
  const [asked, setAsked] = useState<Asked>();
  const [isStored, setIsStored] = useState(false);
  const { value, error, retry, more } = useDialogue(customerRef, kind);
  const create = usePermission({
    permission: slaDialogueCreatePermission,
    resourceRef: customerRef,
  });
  const update = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef: customerRef,
  });
  // Until both are known nothing is offered: the words differ by side.
  const isKnown = !create.loading && !update.loading;
  const may = {
    create: isKnown && create.allowed,
    update: isKnown && update.allowed && side === 'provider',
  };
  const isProvider = side === 'provider' && (may.update || !may.create);
  const changed = () => {
    setAsked(undefined);
    setIsStored(true);
    retry();
    onChanged?.();
  };
  const none = isProvider ? t('dialogue.none') : t('dialogue.noneShared');
  return (
    <Panel
      id="sla-dialogue-title"
      title={t('dialogue.title')}
      aside={
        <div className={classes.filter}>
          <ChoiceInput
            id="sla-dialogue-kind"
            field="kind"
            label={t('dialogue.filter')}
            value={kind ?? ''}
            errors={{}}
            onChange={chosen =>
              setKind(INTERACTION_KINDS.find(known => known === chosen))
            }
            choices={[
              { value: '', text: t('dialogue.all') },
              ...INTERACTION_KINDS.map(known => ({
                value: known,
                text: t(`dialogue.kinds.${known}`),
              })),
            ]}
          />
        </div>
      }
    >
      <Typography>
        {isProvider ? t('dialogue.intro') : t('dialogue.introShared')}
      </Typography>
      {may.create && (
        <div
          className={classes.record}
          role="group"
          aria-label={t('dialogue.record')}
        >
          {(isProvider ? INTERACTION_KINDS : SAID_BY_CUSTOMERS).map(what => (
            <Button
              key={what}
              size="small"
              variant="outlined"
              onClick={() => setAsked({ kind: 'record', what })}
            >
              {isProvider
                ? t(`dialogue.kinds.${what}`)
                : t(`dialogue.sayKind.${what}`)}
            </Button>
          ))}
        </div>
      )}
      <div role="status">
        {isStored && <Typography>{t('dialogue.stored')}</Typography>}
      </div>
      {error !== undefined && (
        <>
          <Typography role="alert">
            {t('dialogue.failed', { reason: error.message })}
          </Typography>
          <Button variant="outlined" size="small" onClick={retry}>
            {t('error.retry')}
          </Button>
        </>
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('dialogue.loading')} />
      )}
      {value?.interactions.length === 0 && (
        <Typography>
          {kind === undefined ? none : t('dialogue.noneOfKind')}
        </Typography>
      )}
      {value !== undefined && value.interactions.length > 0 && (
        <ul className={classes.list}>
          {value.interactions.map(interaction => (
            <InteractionItem
              key={interaction.id}
              interaction={interaction}
              words={{ t, format, titles: value.titles }}
              now={Date.now()}
              buttons={
                <InteractionButtons
                  interaction={interaction}
                  may={may}
                  onAsk={setAsked}
                  onChanged={changed}
                />
              }
            />
          ))}
        </ul>
      )}
      {value !== undefined && value.interactions.length > 0 && (
        <DialogueExport customerRef={customerRef} kind={kind} />
      )}
      {value?.hasMore && (
        <Button variant="outlined" onClick={more}>
          {t('dialogue.more')}
        </Button>
      )}
      {asked && (
        <AskedDialogs
          customerRef={customerRef}
          asked={asked}
          isProvider={isProvider}
          onClose={() => setAsked(undefined)}
          onDone={changed}
        />
      )}
    </Panel>
  );
}

import Typography from '@material-ui/core/Typography';
import type { HandoverOutcome } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { titleIn } from '../../../hooks/loadTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { ChoiceInput } from '../../../widgets/inputs';
import { Panel } from '../../../widgets/Panel';
import { HeldPanel } from './HeldPanel';
import { HandedOverPanel } from './HandedOverPanel';
import type { Holders } from './useHolders';

/** Asks whose things are handed over, and shows what came of it. */
export function HandoverOfCustomer(
  props: Holders & { readonly onMoved: () => void },
) {
  const t = useTranslate();
  const { handover, known, onMoved } = props;
  const { customerRef, customerTitle, people } = handover;
  const [from, setFrom] = useState('');
  const [done, setDone] = useState<HandoverOutcome>();
  const nameOf = (ref: string) => {
    const name = titleIn(known.titles, ref);
    return known.missing.has(ref) ? t('handover.gone', { name }) : name;
  };
  return (
    <>
      <Panel
        id="sla-handover-title"
        title={t('handover.titleOf', { customer: customerTitle })}
      >
        <Typography paragraph>{t('handover.intro')}</Typography>
        {people.length === 0 ? (
          <Typography>{t('handover.nobody')}</Typography>
        ) : (
          <ChoiceInput
            id="sla-handover-from"
            field="from"
            label={t('handover.from')}
            value={from}
            errors={{}}
            onChange={chosen => {
              setFrom(chosen);
              setDone(undefined);
            }}
            choices={[
              { value: '', text: t('handover.choose') },
              ...people.map(ref => ({ value: ref, text: nameOf(ref) })),
            ]}
          />
        )}
      </Panel>
      {done !== undefined && <HandedOverPanel outcome={done} />}
      {done === undefined && from !== '' && (
        <HeldPanel
          key={from}
          customerRef={customerRef}
          customerTitle={customerTitle}
          from={from}
          name={nameOf(from)}
          onDone={outcome => {
            setDone(outcome);
            setFrom('');
            onMoved();
          }}
        />
      )}
    </>
  );
}

import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Customer,
  Indicator,
  IngestResult,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useTranslate } from '../../translations/useTranslate';
import { FieldGrid } from '../../widgets/FieldGrid';
import { Panel } from '../../widgets/Panel';
import { useFirstError } from '../../widgets/useFirstError';
import { newDraft } from './drafts/Draft';
import { FactFields } from './FactFields';
import { useEntering } from './useEntering';

const ID = 'sla-enter';

/** A form for a new fact. */
export function EnterPanel(props: {
  readonly indicator: Indicator;
  readonly customers: readonly Customer[];
  readonly onEntered: () => void;
}) {
  const t = useTranslate();
  const { indicator, customers, onEntered } = props;
  const [entered, setEntered] = useState<IngestResult>();
  const { draft, errors, sending, change, enter } = useEntering({
    indicator: indicator.ref,
    start: last => newDraft(indicator, last),
    onEntered: result => {
      setEntered(result);
      onEntered();
    },
  });
  useFirstError(ID, errors);
  const told = () => {
    if (sending.kind !== 'done' || entered === undefined) {
      return '';
    }
    if (entered.unchanged > 0) {
      return t('measurements.knownAlready');
    }
    return entered.replaced > 0
      ? t('measurements.replaced')
      : t('measurements.entered');
  };
  return (
    <Panel
      id="sla-measurements-enter"
      title={t(`measurements.enterTitle.${indicator.stream}`)}
    >
      <Typography>
        {t(`measurements.enterIntro.${indicator.stream}`)}
      </Typography>
      <FieldGrid
        label={t(`measurements.enterTitle.${indicator.stream}`)}
        saysWhatIsMissing
        onSubmit={enter}
        buttons={
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={sending.kind === 'running'}
          >
            {t('measurements.enter')}
          </Button>
        }
      >
        <FactFields
          draft={draft}
          errors={errors}
          onChange={change}
          idPrefix={ID}
          indicator={indicator}
          customers={customers}
          isStored={false}
        />
      </FieldGrid>
      <div role="status" aria-live="polite">
        {sending.kind === 'failed' && (
          <Typography color="error">
            {t('measurements.failed', { reason: sending.reason })}
          </Typography>
        )}
        <Typography>{told()}</Typography>
      </div>
    </Panel>
  );
}

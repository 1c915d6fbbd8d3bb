import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import {
  slaIndicatorCreatePermission,
  STREAMS_OF_OBJECTIVES,
  type Objective,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useTranslate } from '../../../../translations/useTranslate';
import { ChoiceInput } from '../../../../widgets/inputs';
import type { FieldAt } from '../fieldAt';
import { IndicatorDialog } from './IndicatorDialog';
import type { Measured } from './useIndicators';

/** What measures a target: of what there is on the entities or beneath them, or something new. */
export function IndicatorChoice(props: {
  readonly at: FieldAt;
  readonly kind: Objective['kind'];
  readonly value: string;
  readonly measured: Measured;
  readonly titleOf: (ref: string) => string;
  readonly onChange: (ref: string) => void;
  readonly onCreated: () => void;
}) {
  const t = useTranslate();
  const { at, kind, value, measured, titleOf } = props;
  const { onChange, onCreated } = props;
  const [isCreating, setIsCreating] = useState(false);
  const { allowed } = usePermission({
    permission: slaIndicatorCreatePermission,
  });
  const streams: readonly Stream[] = STREAMS_OF_OBJECTIVES[kind];
  const { entities, indicators } = measured;
  const fitting = indicators.filter(({ stream }) => streams.includes(stream));
  const isListed = value === '' || fitting.some(({ ref }) => ref === value);
  return (
    <div>
      <ChoiceInput
        {...at}
        label={t('editor.indicator')}
        help={fitting.length === 0 ? t('editor.noIndicator') : undefined}
        value={value}
        required
        onChange={onChange}
        choices={[
          { value: '', text: t('editor.choose') },
          ...(isListed ? [] : [{ value, text: value }]),
          ...fitting.map(({ ref, title, name, entityRef }) => ({
            value: ref,
            text: t('editor.indicatorOf', {
              indicator: title ?? name,
              entity: titleOf(entityRef),
            }),
          })),
        ]}
      />
      {allowed && entities.length > 0 && (
        <Button size="small" onClick={() => setIsCreating(true)}>
          {t('editor.newIndicatorOpen')}
        </Button>
      )}
      {isCreating && (
        <IndicatorDialog
          kind={kind}
          entities={entities}
          titleOf={titleOf}
          onClose={() => setIsCreating(false)}
          onCreated={({ ref }) => {
            setIsCreating(false);
            onCreated();
            onChange(ref);
          }}
        />
      )}
    </div>
  );
}

import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { UnderpinningLevel } from '@service-levels/backstage-plugin-sla-common';
import { objectiveInWords } from '../../../entity/objectiveInWords';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { StackedTable } from '../../../widgets/StackedTable';
import { UnderpinningLink } from './UnderpinningLink';

/** The agreements beneath, each with the entity that it is on and what it states. */
export function RestsOnTable(props: {
  readonly restsOn: readonly UnderpinningLevel[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { restsOn } = props;
  if (restsOn.length === 0) {
    return <Typography>{t('promiseCheck.noRestsOn')}</Typography>;
  }
  return (
    <StackedTable
      label={t('promiseCheck.restsOn')}
      heads={[
        t('promiseCheck.dependency'),
        t('promiseCheck.agreement'),
        t('promiseCheck.level'),
        t('promiseCheck.ends'),
      ]}
      rows={restsOn.map((level, i) => ({
        key: `${level.entityRef} ${i}`,
        cells: [
          <EntityRefLink
            key="entity"
            entityRef={level.entityRef}
            hideIcon
            disableTooltip
          />,
          <UnderpinningLink key="agreement" agreement={level} />,
          objectiveInWords(level.objective, { t, format }),
          level.effectiveTo === null
            ? t('promiseCheck.noEnd')
            : format.date(level.effectiveTo),
        ],
      }))}
    />
  );
}

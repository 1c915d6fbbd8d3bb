import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type {
  RestsOnItem,
  SinceCheck,
} from '@service-levels/backstage-plugin-sla-common';
import { Fragment } from 'react';
import { stateInWords, typeInWords } from '../../../entity/agreementWords';
import { periodName } from '../../../format/periodName';
import { useFormat } from '../../../format/useFormat';
import {
  useTranslate,
  type Translate,
} from '../../../translations/useTranslate';
import { statusInWords } from '../../../widgets/shownStatus';
import { StackedTable } from '../../../widgets/StackedTable';
import { StatusLabel } from '../../../widgets/StatusLabel';
import { UnderpinningLink } from './UnderpinningLink';

function sinceInWords(since: SinceCheck | null, t: Translate): string {
  if (since === null) {
    return t('restsOn.since.unknown');
  }
  const words: Readonly<Record<SinceCheck, string>> = {
    unchanged: t('restsOn.since.unchanged'),
    changed: t('restsOn.since.changed'),
    new: t('restsOn.since.new'),
    gone: t('restsOn.since.gone'),
  };
  return words[since];
}

function Agreed(props: { readonly item: RestsOnItem }) {
  const t = useTranslate();
  const { item } = props;
  return (
    <>
      <UnderpinningLink agreement={item} />
      <Typography variant="body2" color="textSecondary">
        {t('restsOn.version', {
          type: typeInWords(item.type, t),
          version: String(item.version),
        })}
      </Typography>
    </>
  );
}

function LastPeriod(props: { readonly item: RestsOnItem }) {
  const t = useTranslate();
  const format = useFormat();
  const { lastPeriod } = props.item;
  return lastPeriod === null ? (
    <>{t('restsOn.noPeriod')}</>
  ) : (
    <StatusLabel
      status={lastPeriod.status}
      text={`${periodName(lastPeriod.label, { t, format })}: ${statusInWords(
        lastPeriod.status,
        t,
      )}`}
    />
  );
}

/** The agreements beneath as they are now, against what they were at the offer. */
export function RestsOnNowTable(props: {
  readonly items: readonly RestsOnItem[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { items } = props;
  if (items.length === 0) {
    return <Typography>{t('promiseCheck.noRestsOn')}</Typography>;
  }
  return (
    <StackedTable
      label={t('restsOn.title')}
      heads={[
        t('promiseCheck.agreement'),
        t('promiseCheck.dependency'),
        t('restsOn.state'),
        t('promiseCheck.ends'),
        t('restsOn.lastPeriod'),
        t('restsOn.sinceOffer'),
      ]}
      rows={items.map((item, i) => ({
        key: item.agreementId ?? `${i}`,
        cells: [
          <Agreed key="agreement" item={item} />,
          item.entityRefs.map((ref, position) => (
            <Fragment key={ref}>
              {position > 0 && ', '}
              <EntityRefLink entityRef={ref} hideIcon disableTooltip />
            </Fragment>
          )),
          stateInWords(item.state, t),
          item.effectiveTo === null
            ? t('promiseCheck.noEnd')
            : format.date(item.effectiveTo),
          <LastPeriod key="period" item={item} />,
          sinceInWords(item.sinceCheck, t),
        ],
      }))}
    />
  );
}

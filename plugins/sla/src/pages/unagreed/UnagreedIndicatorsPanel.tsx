import Typography from '@material-ui/core/Typography';
import type { Indicator } from '@service-levels/backstage-plugin-sla-common';
import { EntityTabLink } from '../../entity/EntityTabLink';
import type { ExportFile } from '../../export/Table';
import { titleIn } from '../../hooks/loadTitles';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Panel } from '../../widgets/Panel';
import { ShownInParts } from '../../widgets/ShownInParts';
import { StackedTable } from '../../widgets/StackedTable';
import type { UnagreedInView } from './useUnagreed';

/** What an indicator is called; most have their name alone. */
function nameOf({ title, name }: Indicator): string {
  return title ?? name;
}

function toFile(
  { indicators, known }: UnagreedInView,
  t: Translate,
): ExportFile {
  const title = t('unagreed.indicators');
  return {
    name: title,
    tables: [
      {
        title,
        columns: [
          { title: t('unagreed.indicator'), width: 40 },
          { title: t('unagreed.entity'), width: 36 },
          { title: t('unagreed.stream'), width: 18 },
        ],
        rows: indicators.map(indicator => [
          indicator.ref,
          titleIn(known.titles, indicator.entityRef),
          t(`unagreed.streams.${indicator.stream}`),
        ]),
      },
    ],
  };
}

/** What is measured although no target uses it. */
export function UnagreedIndicatorsPanel(props: UnagreedInView) {
  const t = useTranslate();
  const { indicators, known } = props;
  const title = t('unagreed.indicators');
  return (
    <Panel
      id="indicators"
      title={title}
      aside={
        indicators.length > 0 && (
          <ExportButtons of={title} file={() => toFile(props, t)} />
        )
      }
    >
      <Typography variant="body2" color="textSecondary">
        {t('unagreed.indicatorsIntro')}
      </Typography>
      {indicators.length === 0 ? (
        <Typography>{t('unagreed.noIndicators')}</Typography>
      ) : (
        <ShownInParts items={indicators}>
          {shown => (
            <StackedTable
              label={title}
              heads={[
                t('unagreed.entity'),
                t('unagreed.indicator'),
                t('unagreed.stream'),
              ]}
              rows={shown.map(indicator => ({
                key: indicator.id,
                cells: [
                  <EntityTabLink
                    key="entity"
                    entityRef={indicator.entityRef}
                    title={titleIn(known.titles, indicator.entityRef)}
                  />,
                  nameOf(indicator),
                  t(`unagreed.streams.${indicator.stream}`),
                ],
              }))}
            />
          )}
        </ShownInParts>
      )}
    </Panel>
  );
}

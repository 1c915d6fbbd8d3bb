import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import { LabelledList } from '../widgets/LabelledList';
import { Panel } from '../widgets/Panel';
import {
  signedInWords,
  stateInWords,
  termInWords,
  typeInWords,
} from './agreementWords';
import { MonthLink } from './MonthLink';

/** The agreements about an entity: which version, until when, signed by whom. */
export function AgreementsPanel(props: {
  readonly agreements: readonly Agreement[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { agreements } = props;
  return (
    <Panel id="sla-agreements" title={t('agreements.title')}>
      {agreements.length === 0 && (
        <Typography color="textSecondary">{t('agreements.none')}</Typography>
      )}
      <LabelledList
        items={[...agreements]
          .sort((a, b) => a.title.localeCompare(b.title))
          .map(agreement => ({
            key: agreement.id,
            content: (
              <>
                <Typography>
                  {t('agreements.version', {
                    title: agreement.title,
                    version: String(agreement.version),
                  })}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {[
                    typeInWords(agreement.type, t),
                    termInWords(agreement, { t, format }),
                    signedInWords(agreement, t),
                    ...(agreement.retroactive
                      ? [t('agreements.retroactive')]
                      : []),
                  ].join(' · ')}
                </Typography>
                <MonthLink agreement={agreement} now={Date.now() / 1000} />
              </>
            ),
            label: (
              <Chip
                size="small"
                variant="outlined"
                label={stateInWords(agreement.state, t)}
              />
            ),
          }))}
      />
    </Panel>
  );
}

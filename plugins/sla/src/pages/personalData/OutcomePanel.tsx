import Typography from '@material-ui/core/Typography';
import type { PersonalDataChange } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { reasonInWords } from './keptInWords';

/** What was done, and what stays and why. */
export function OutcomePanel(props: { readonly change: PersonalDataChange }) {
  const t = useTranslate();
  const { kind, outcomes } = props.change;
  const sentences = outcomes.flatMap(({ kind: what, changed, kept }) => {
    const name = t(`personalData.kinds.${what}`);
    return [
      ...(changed > 0
        ? [t('personalData.outcome', { kind: name, count: changed })]
        : []),
      ...kept.map(({ because, places }) =>
        t('personalData.outcomeKept', {
          kind: name,
          count: places,
          reason: reasonInWords(because, t),
        }),
      ),
    ];
  });
  return (
    <Panel
      id="sla-personal-data-outcome"
      title={t(`personalData.${kind}`)}
      takesFocus
    >
      {sentences.length === 0 && (
        <Typography>{t('personalData.nothingDone')}</Typography>
      )}
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  );
}

import { CodeSnippet } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';

/** What to do where nothing is measured yet on an entity. */
export function NoIndicator(props: {
  readonly entityRef: string;
  readonly name: string;
}) {
  const t = useTranslate();
  const { entityRef, name } = props;
  return (
    <Panel id="sla-import-empty" title={t('import.emptyTitle', { name })}>
      <Typography>{t('import.empty')}</Typography>
      <CodeSnippet
        language="text"
        showCopyCodeButton
        text={`POST /api/sla/indicators
{ "entityRef": "${entityRef}",
  "name": "availability", "title": "Availability",
  "stream": "states", "unit": "seconds",
  "whereNothingReported": "up" }`}
      />
    </Panel>
  );
}

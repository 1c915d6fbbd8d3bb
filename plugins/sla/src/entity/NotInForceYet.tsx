import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../translations/useTranslate';
import { Panel } from '../widgets/Panel';

/** There are agreements, but none that could be judged yet: their states stand beneath. */
export function NotInForceYet(props: { readonly name: string }) {
  const t = useTranslate();
  return (
    <Panel
      id="sla-not-in-force"
      title={t('notInForce.title', { name: props.name })}
    >
      <Typography>{t('notInForce.text')}</Typography>
    </Panel>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  WrittenAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { Panel } from '../../../widgets/Panel';
import type { AgreementInView } from './AgreementInView';
import { changesOf, type ChangedSection } from './changesOf';
import { useWritten } from './useWritten';

const useStyles = makeStyles(
  theme => ({
    lines: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
      overflowWrap: 'anywhere',
      '& li': { padding: theme.spacing(0.25, 0) },
      '& del, & ins': { textDecoration: 'none' },
    },
  }),
  { name: 'SlaChangesPanel' },
);

function Changes(props: { readonly sections: readonly ChangedSection[] }) {
  const classes = useStyles();
  const t = useTranslate();
  const { sections } = props;
  if (sections.length === 0) {
    return <Typography>{t('agreementPage.noChanges')}</Typography>;
  }
  return (
    <>
      {sections.map(({ id, heading, lines }) => (
        <section key={id} aria-labelledby={`sla-changes-${id}`}>
          <h3 id={`sla-changes-${id}`}>{heading}</h3>
          <ul className={classes.lines}>
            {lines.map(({ kind, text }, i) => (
              // The same line may be added twice.
              <li key={i}>
                {kind === 'removed' ? (
                  <del>{t('agreementPage.removedLine', { text })}</del>
                ) : (
                  <ins>{t('agreementPage.addedLine', { text })}</ins>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What the version that is shown says otherwise than the one before it; nothing for the first. */
export function ChangesPanel(props: {
  readonly view: AgreementInView;
  readonly document: WrittenAgreement;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const write = useWritten(props.view);
  const { sending, send } = useSending<Agreement>();
  const { id, version } = props.view.shown;
  const before = version - 1;
  if (before < 1) {
    return null;
  }
  return (
    <Panel
      id="sla-changes"
      title={t('agreementPage.changes', { version: before })}
    >
      {sending.kind !== 'done' && (
        <Button
          variant="outlined"
          size="small"
          disabled={sending.kind === 'running'}
          onClick={() => send(() => api.getAgreementVersion(id, before))}
        >
          {t('agreementPage.showChanges')}
        </Button>
      )}
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('agreementPage.changesFailed', { reason: sending.reason })}
        </Typography>
      )}
      {sending.kind === 'done' && (
        <Changes sections={changesOf(write(sending.value), props.document)} />
      )}
    </Panel>
  );
}

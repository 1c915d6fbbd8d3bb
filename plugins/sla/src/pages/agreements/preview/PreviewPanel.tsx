import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { AgreementDraftInput } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Stack } from '../../../widgets/Stack';
import { PreviewTargets } from './PreviewTargets';
import { usePreview, type PreviewState } from './usePreview';

/** Where the preview stands, told to who cannot see it as well. */
function PreviewStanding(props: {
  readonly state: PreviewState;
  readonly isComplete: boolean;
}) {
  const t = useTranslate();
  const { isComplete } = props;
  const { last, isLoading, reason, retry } = props.state;
  if (reason !== undefined) {
    return (
      <div role="alert">
        <Typography>{t('preview.failed', { reason })}</Typography>
        {last !== undefined && <Typography>{t('preview.outdated')}</Typography>}
        <Button variant="outlined" size="small" onClick={retry}>
          {t('error.retry')}
        </Button>
      </div>
    );
  }
  if (isLoading) {
    return (
      <Loading
        text={t(last === undefined ? 'preview.loading' : 'preview.updating')}
      />
    );
  }
  if (isComplete) {
    return null;
  }
  return (
    <Typography role="status">
      {t(last === undefined ? 'preview.incomplete' : 'preview.outdated')}
    </Typography>
  );
}

/**
 * How the last periods would have been judged under the terms of a draft,
 * beside what was in force. What was judged last stays in sight while terms
 * change.
 */
export function PreviewPanel(props: {
  /**
   * Undefined as long as it is not complete. Judged anew each time that it is
   * another object: who edits hands on one when the typing rests.
   */
  readonly draft: AgreementDraftInput | undefined;
  /** The agreement that the draft is to become a version of. */
  readonly agreementId?: string;
}) {
  const t = useTranslate();
  const { draft, agreementId } = props;
  const state = usePreview(draft, agreementId);
  const { last } = state;
  return (
    <Panel id="sla-preview-title" title={t('preview.title')}>
      <Stack>
        <Typography>{t('preview.intro')}</Typography>
        <PreviewStanding state={state} isComplete={draft !== undefined} />
        {last !== undefined && (
          <PreviewTargets draft={last.draft} preview={last.preview} />
        )}
      </Stack>
    </Panel>
  );
}

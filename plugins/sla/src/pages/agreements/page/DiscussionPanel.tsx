import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementSignPermission,
  type AgreementComment,
  type SlaApi,
  type Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { useState, type FormEvent } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { orNothing } from '../../../hooks/orNothing';
import { useReadOf } from '../../../hooks/useReadOf';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTitles } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { TextInput } from '../../../widgets/inputs';
import { LabelledList } from '../../../widgets/LabelledList';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Problem } from '../../../widgets/Problem';
import { VisibilityInput } from '../../../widgets/VisibilityInput';
import { VisibilityLabel } from '../../../widgets/VisibilityLabel';
import type { AgreementInView } from './AgreementInView';

const useStyles = makeStyles(
  theme => ({
    text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
    form: { display: 'grid', gap: theme.spacing(2), justifyItems: 'start' },
  }),
  { name: 'SlaDiscussionPanel' },
);

/** None at all where they are not for the reader. */
const readComments = async (api: SlaApi, agreementId: string) =>
  await orNothing(
    allOf(cursor => api.getAgreementComments(agreementId, { cursor })),
  );

function Comments(props: {
  readonly comments: readonly AgreementComment[];
  readonly view: AgreementInView;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { comments, view } = props;
  const nameOf = useTitles(comments.map(({ by }) => by));
  if (comments.length === 0) {
    return (
      <Typography color="textSecondary">
        {t('agreementPage.noComments')}
      </Typography>
    );
  }
  return (
    <LabelledList
      items={comments.map(({ id, version, text, visibility, at, by }) => ({
        key: id,
        content: (
          <>
            <Typography className={classes.text}>{text}</Typography>
            <Typography variant="body2" color="textSecondary">
              {t('agreementPage.commentBy', {
                who: nameOf(by),
                time: format.moment(at, view.shown.timeZone),
                version,
              })}
            </Typography>
          </>
        ),
        label: <VisibilityLabel visibility={visibility} />,
      }))}
    />
  );
}

/** What both sides say about an agreement, and what the provider says inside. */
export function DiscussionPanel(props: { readonly view: AgreementInView }) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view } = props;
  const { shown, reader } = view;
  const isCustomer = reader.side === 'customer';
  const { value, error, retry } = useReadOf(shown.id, readComments);
  const [text, setText] = useState('');
  const [visibility, setVisibility] = useState<Visibility>('internal');
  const { allowed: maySay } = usePermission({
    permission: slaAgreementSignPermission,
    resourceRef: shown.id,
  });
  const { sending, send } = useSending<AgreementComment>();
  const say = async (event: FormEvent) => {
    event.preventDefault();
    const said = await send(() =>
      api.commentOnAgreement(shown.id, {
        version: shown.version,
        text: text.trim(),
        visibility: isCustomer ? 'shared' : visibility,
      }),
    );
    if (said !== undefined) {
      setText('');
      retry();
    }
  };
  const [comments] = value ?? [];
  if (value !== undefined && comments === undefined) {
    return null;
  }
  return (
    <Panel id="sla-discussion" title={t('agreementPage.discussion')}>
      {error !== undefined && (
        <Problem
          title={t('agreementPage.noDiscussion')}
          text={error.message}
          onRetry={retry}
        />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('agreementPage.loadingDiscussion')} />
      )}
      {comments !== undefined && (
        <>
          <Comments comments={comments} view={view} />
          {maySay && (
            <form
              className={classes.form}
              aria-label={t('agreementPage.say')}
              onSubmit={say}
            >
              <TextInput
                id="sla-comment"
                field="text"
                label={t('agreementPage.comment')}
                value={text}
                most={5000}
                isLong
                errors={refusedFields(sending)}
                onChange={setText}
              />
              {!isCustomer && (
                <VisibilityInput
                  id="sla-comment-visibility"
                  value={visibility}
                  errors={refusedFields(sending)}
                  onChange={setVisibility}
                />
              )}
              <Button
                type="submit"
                variant="outlined"
                disabled={text.trim() === '' || sending.kind === 'running'}
              >
                {t('agreementPage.say')}
              </Button>
              {sending.kind === 'failed' && (
                <Typography role="alert" color="error">
                  {t('agreementPage.refused', { reason: sending.reason })}
                </Typography>
              )}
            </form>
          )}
        </>
      )}
    </Panel>
  );
}

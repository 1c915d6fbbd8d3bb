import { MarkdownContent } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Requirement,
  RequirementComment,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import type { Words } from '../../../entity/Words';
import { clockZone } from '../../../format/localInput';
import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { FieldGrid } from '../../../widgets/FieldGrid';
import { CheckInput, TextInput } from '../../../widgets/inputs';

const ID = 'sla-requirement-comment';

/** What was said about a requirement, and a form to say something; who reads it is told at every moment. */
export function RequirementDiscussion(props: {
  readonly requirement: Requirement;
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
  readonly maySay: boolean;
  /** What the customer's side says is always shared. */
  readonly isProvider: boolean;
  readonly onSaid: () => void;
}) {
  const api = useApi(slaApiRef);
  const { requirement, titleOf, words, maySay, isProvider, onSaid } = props;
  const { customerRef, id, discussion } = requirement;
  const { t, format } = words;
  const [text, setText] = useState('');
  const [isShared, setIsShared] = useState(false);
  const { sending, send } = useSending<RequirementComment>();
  const visibility = isShared || !isProvider ? 'shared' : 'internal';
  const say = async () => {
    const said = await send(
      async () =>
        await api.commentRequirement(customerRef, id, { text, visibility }),
    );
    if (said !== undefined) {
      setText('');
      onSaid();
    }
  };
  const failure = failureInWords(sending, t);
  return (
    <>
      {discussion.length === 0 && (
        <Typography>{t('requirements.silence')}</Typography>
      )}
      {discussion.map(comment => (
        <div key={comment.id}>
          <Typography variant="body2" color="textSecondary">
            {t('requirements.said', {
              who: titleOf(comment.by),
              time: format.instant(comment.at, clockZone()),
              visibility: t(`requirements.visibility.${comment.visibility}`),
            })}
          </Typography>
          <MarkdownContent content={comment.text} />
        </div>
      ))}
      {maySay && (
        <FieldGrid
          label={t('requirements.say')}
          saysWhatIsMissing
          onSubmit={say}
          buttons={
            <>
              <Button
                type="submit"
                variant="outlined"
                disabled={text.trim() === '' || sending.kind === 'running'}
              >
                {t(`requirements.sayIt.${visibility}`)}
              </Button>
              {failure !== undefined && (
                <Typography role="alert" color="error">
                  {failure}
                </Typography>
              )}
            </>
          }
        >
          <TextInput
            id={`${ID}-text`}
            field="text"
            label={t('requirements.say')}
            value={text}
            most={10_000}
            isLong
            errors={refusedFields(sending)}
            onChange={setText}
          />
          {isProvider && (
            <CheckInput
              id={`${ID}-shared`}
              label={t('requirements.share')}
              isChecked={isShared}
              onChange={setIsShared}
            />
          )}
        </FieldGrid>
      )}
    </>
  );
}

import Typography from '@material-ui/core/Typography';
import type { AskedForm as Asked } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { dateOfInstant } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { AnswerForm } from './AnswerForm';
import { askedInWords } from './askedInWords';
import { OutagesTable } from './OutagesTable';
import { useAsked } from './useAsked';

/** `/sla/asked/…`: what happened, asked of somebody who need not know anything of service levels. */
export function AskedPage() {
  const t = useTranslate();
  const { askId = '' } = useParams();
  const { value, error, loading, retry } = useAsked(askId);
  if (error !== undefined && !loading) {
    return (
      <PageProblem
        error={error}
        onRetry={retry}
        notFound={{
          title: t('asked.notFoundTitle'),
          text: t('asked.notFound'),
        }}
      />
    );
  }
  if (value === undefined) {
    return <Loading text={t('asked.loading')} />;
  }
  return <AskedOf key={value.id} asked={value} />;
}

function AskedOf(props: { readonly asked: Asked }) {
  const t = useTranslate();
  const format = useFormat();
  const [asked, setAsked] = useState(props.asked);
  const [isSent, setSent] = useState(false);
  const { figure, outages, answer, isClosed, askedBy, due, note } = asked;
  const titleOf = useTitles([figure.entityRef, askedBy, answer?.by]);
  const by = titleOf(askedBy);
  return (
    <Stack data-testid="sla-asked">
      <Panel id="sla-asked-title" title={t('asked.title')}>
        <Typography variant="h6" component="p">
          {askedInWords(figure, titleOf(figure.entityRef), { t, format })}
        </Typography>
        <Typography paragraph>
          {t('asked.askedBy', { by })}{' '}
          {t('asked.due', { due: format.date(due) })}
        </Typography>
        {note !== null && <Typography paragraph>{note}</Typography>}
        <OutagesTable outages={outages} timeZone={figure.period.timeZone} />
      </Panel>
      <Panel id="sla-asked-form" title={t('asked.form')}>
        <div role="status">
          {isSent && <Typography>{t('asked.sent', { by })}</Typography>}
        </div>
        {isClosed && <Typography>{t('asked.closed')}</Typography>}
        {answer !== null && !isClosed && (
          <Typography>
            {t('asked.answered', {
              by: titleOf(answer.by),
              at: format.date(dateOfInstant(answer.at)),
            })}
          </Typography>
        )}
        {!isClosed && <Typography>{t('asked.purpose')}</Typography>}
        <AnswerForm
          asked={asked}
          onAnswered={answered => {
            setAsked(answered);
            setSent(true);
          }}
        />
      </Panel>
    </Stack>
  );
}

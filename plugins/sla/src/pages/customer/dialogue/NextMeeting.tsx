import Typography from '@material-ui/core/Typography';
import type {
  CustomerDetails,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../../format/useFormat';
import { useReadOf } from '../../../hooks/useReadOf';
import { useTranslate } from '../../../translations/useTranslate';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { partOf } from '../reading/part';
import { readNextMeeting } from '../reading/readDialogue';
import { whenInWords } from './interactionWords';

const readFor =
  (isInternal: boolean) => async (api: SlaApi, customerRef: string) => {
    const now = Math.floor(Date.now() / 1000);
    return await partOf(readNextMeeting({ api, customerRef, isInternal, now }));
  };

const READERS = { provider: readFor(true), customer: readFor(false) };

/** The meeting that is planned next with a customer. */
export function NextMeeting(props: {
  readonly customerRef: string;
  readonly side: CustomerDetails['side'];
}) {
  const { customerRef, side } = props;
  const t = useTranslate();
  const format = useFormat();
  const { value, retry } = useReadOf(customerRef, READERS[side]);
  if (value === undefined || value.kind === 'hidden') {
    return <>–</>;
  }
  if (value.kind === 'failed') {
    return (
      <CouldNotReadPart
        text={t('brief.failed', { reason: value.reason })}
        onRetry={retry}
      />
    );
  }
  const meeting = value.value;
  return meeting === null ? (
    <>{t('brief.noNext')}</>
  ) : (
    <>
      {whenInWords(meeting, { t, format })}
      <Typography variant="body2" color="textSecondary">
        {meeting.title}
      </Typography>
    </>
  );
}

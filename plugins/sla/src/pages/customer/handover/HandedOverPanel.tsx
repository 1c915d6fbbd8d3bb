import Typography from '@material-ui/core/Typography';
import type { HandoverOutcome } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import { Markdown } from '../../../widgets/Markdown';
import { Panel } from '../../../widgets/Panel';

/** What was moved, what was not and why, and what the customer reads. */
export function HandedOverPanel(props: { readonly outcome: HandoverOutcome }) {
  const t = useTranslate();
  const { moved, left, note } = props.outcome;
  const roles = left.roles.filter(({ isKept }) => !isKept);
  const sentences =
    moved === null
      ? [t('handover.doneBefore')]
      : [
          ...moved.roles.map(role =>
            t('handover.movedRole', { role: t(`handover.roles.${role}`) }),
          ),
          ...(moved.actions > 0
            ? [t('handover.movedActions', { count: moved.actions })]
            : []),
          ...(moved.complaints > 0
            ? [t('handover.movedComplaints', { count: moved.complaints })]
            : []),
        ];
  const stays = [
    ...roles.map(({ role }) =>
      t('handover.leftRole', { role: t(`handover.roles.${role}`) }),
    ),
    ...(left.meetings.total > 0
      ? [t('handover.leftMeetings', { count: left.meetings.total })]
      : []),
  ];
  return (
    <div role="status">
      <Panel id="sla-handed-over" title={t('handover.done')}>
        <ul>
          {[...sentences, ...stays].map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Typography>{t('handover.told')}</Typography>
        <Typography>{note.title}</Typography>
        <Markdown text={note.text} />
      </Panel>
    </div>
  );
}

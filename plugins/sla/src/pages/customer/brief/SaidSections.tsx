import { dateOf } from '../../../format/dateOf';
import { spanInWords } from '../../../format/announcementInWords';
import { BriefList } from './BriefList';
import { BriefSection } from './BriefSection';
import { mapPart, readIn } from '../reading/part';
import type { SectionProps } from './SectionProps';

const MOST_SAID = 3;
const MOST_ANNOUNCED = 2;

/** What was said since the last meeting; complaints that are open stand apart. */
export function DialogueSection({ brief, words, onRetry }: SectionProps) {
  const { t, format } = words;
  const { dialogue, internals } = brief;
  const since = readIn(dialogue);
  const day = (at: string) => format.date(dateOf(Date.parse(at)));
  const title = () => {
    if (since === undefined) {
      return t('dialogue.title');
    }
    const { lastMeeting } = since;
    return lastMeeting === null
      ? t('brief.dialogueFirst')
      : t('brief.dialogue', {
          title: lastMeeting.title,
          date: day(lastMeeting.at),
        });
  };
  return (
    <BriefSection
      id="sla-brief-dialogue"
      title={title()}
      part={mapPart(dialogue, ({ said }) => said)}
      most={MOST_SAID}
      none={t('brief.noDialogue')}
      onRetry={onRetry}
      hasEarlier={since?.hasEarlier}
    >
      {shown => (
        <BriefList
          items={shown.map(one => ({
            key: one.id,
            title: one.title,
            facts: [
              t(`dialogue.kinds.${one.kind}`),
              day(one.at),
              ...(internals === null
                ? []
                : [t(`dialogue.visibilities.${one.visibility}`)]),
            ],
          }))}
        />
      )}
    </BriefSection>
  );
}

/** What the customer was told of what is still to come. */
export function AnnouncementsSection({ brief, words, onRetry }: SectionProps) {
  const { t } = words;
  return (
    <BriefSection
      id="sla-brief-announcements"
      title={t('brief.announcements')}
      part={brief.announcements}
      most={MOST_ANNOUNCED}
      none={t('brief.noAnnouncements')}
      onRetry={onRetry}
    >
      {shown => (
        <BriefList
          items={shown.map(one => ({
            key: one.id,
            title: one.title,
            facts: [
              t(`announcements.kinds.${one.kind}`),
              spanInWords(one, words),
            ],
            alarm:
              one.withdrawn === null
                ? undefined
                : t('announcements.announcementStates.withdrawn'),
          }))}
        />
      )}
    </BriefSection>
  );
}

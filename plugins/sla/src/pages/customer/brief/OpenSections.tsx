import Typography from '@material-ui/core/Typography';
import type {
  Action,
  Interaction,
} from '@service-levels/backstage-plugin-sla-common';
import { dateOf } from '../../../format/dateOf';
import { PersonOrName } from '../../PersonOrName';
import { isOverdue } from '../dialogue/interactionWords';
import { BriefList, type BriefItem } from './BriefList';
import { AndMore, BriefSection } from './BriefSection';
import type { SectionProps } from './SectionProps';

const DAY_MILLISECONDS = 86_400_000;
const MOST_COMPLAINTS = 3;
const MOST_ACTIONS = 3;

/** Complaints that are not closed, with age and due date. */
export function ComplaintsSection({ brief, words, onRetry }: SectionProps) {
  const { t, format } = words;
  const { complaints, internals, now, titles } = brief;
  const ageOf = ({ at }: Interaction) => {
    const days = Math.floor((now - Date.parse(at)) / DAY_MILLISECONDS);
    return days < 1 ? t('brief.ageToday') : t('brief.age', { count: days });
  };
  const itemOf = (one: Interaction): BriefItem => ({
    key: one.id,
    title: one.title,
    facts: [
      ageOf(one),
      ...(one.complaint?.state === 'open'
        ? [t('dialogue.due', { date: format.date(one.complaint.due) })]
        : [t('brief.answered')]),
      ...(one.complaint?.owner
        ? [
            <PersonOrName
              key="owner"
              who={one.complaint.owner}
              titles={titles}
            />,
          ]
        : []),
      ...(internals === null
        ? []
        : [t(`dialogue.visibilities.${one.visibility}`)]),
    ],
    alarm: isOverdue(one, dateOf(now)) ? t('dialogue.overdue') : undefined,
  });
  return (
    <BriefSection
      id="sla-brief-complaints"
      title={t('brief.complaintsTitle')}
      part={complaints}
      most={MOST_COMPLAINTS}
      none={t('brief.noComplaints')}
      onRetry={onRetry}
    >
      {shown => <BriefList items={shown.map(itemOf)} />}
    </BriefSection>
  );
}

/** Open actions by whose they are: the customer's are those of who acts for it. */
export function ActionsSection({ brief, words, onRetry }: SectionProps) {
  const { t, format } = words;
  const { actions, customer, internals, now, titles } = brief;
  const today = dateOf(now);
  const theirs = new Set([
    ...customer.representatives,
    ...(customer.businessUnit === null ? [] : [customer.businessUnit]),
  ]);
  const itemOf = (one: Action): BriefItem => ({
    key: one.id,
    title: one.title,
    facts: [
      t('handover.due', { date: format.date(one.due) }),
      <PersonOrName key="owner" who={one.owner} titles={titles} />,
      ...(internals === null
        ? []
        : [t(`dialogue.visibilities.${one.visibility}`)]),
    ],
    alarm: one.due < today ? t('actions.overdue') : undefined,
  });
  const sidesOf = (all: readonly Action[]) =>
    [
      {
        title: t('brief.ofProvider'),
        own: all.filter(({ owner }) => !theirs.has(owner)),
      },
      {
        title: t('brief.ofCustomer', { customer: customer.title }),
        own: all.filter(({ owner }) => theirs.has(owner)),
      },
    ].filter(({ own }) => own.length > 0);
  return (
    <BriefSection
      id="sla-brief-actions"
      title={t('brief.actionsTitle')}
      part={actions}
      most={Infinity}
      none={t('brief.noActions')}
      onRetry={onRetry}
    >
      {all =>
        sidesOf(all).map(({ title, own }) => (
          <div key={title}>
            <Typography variant="body2" component="h4" color="textSecondary">
              {title}
            </Typography>
            <BriefList items={own.slice(0, MOST_ACTIONS).map(itemOf)} />
            <AndMore count={own.length - MOST_ACTIONS} />
          </div>
        ))
      }
    </BriefSection>
  );
}

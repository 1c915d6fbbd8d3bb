import type {
  Contact,
  CustomerDeputy,
} from '@service-levels/backstage-plugin-sla-common';
import { Fragment, type ReactNode } from 'react';
import { DefinitionList } from '../../../entity/DefinitionList';
import { titleIn } from '../../../hooks/loadTitles';
import { PersonOrName } from '../../PersonOrName';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { whenInWords } from '../dialogue/interactionWords';
import { AndMore } from './BriefSection';
import type { SectionProps } from './SectionProps';

const MOST_PEOPLE = 6;
const MOST_CONTACTS = 2;

/** The meeting that comes next, and who meets: on the customer's side, and of the provider. */
export function MeetingAndPeople({ brief, words, onRetry }: SectionProps) {
  const { t, format } = words;
  const { customer, internals, nextMeeting, titles } = brief;
  const { kept } = customer;
  const named = (people: readonly string[]) => (
    <>
      {people.slice(0, MOST_PEOPLE).map((who, i) => (
        <Fragment key={who}>
          {i > 0 && ', '}
          <PersonOrName who={who} titles={titles} />
        </Fragment>
      ))}
      <AndMore count={people.length - MOST_PEOPLE} />
    </>
  );
  const orNobody = (people: readonly (string | null)[]): ReactNode[] => {
    const known = people.flatMap(ref => ref ?? []);
    return [known.length === 0 ? t('relationship.nobody') : named(known)];
  };
  const deputy = (one: CustomerDeputy | null | undefined): string[] => {
    if (!one) {
      return [];
    }
    const { ref, from, to } = one;
    const key = `deputy${from ? 'From' : ''}${to ? 'To' : ''}` as const;
    return [
      t(`relationship.${key}`, {
        who: titleIn(titles, ref),
        ...(from !== null && { from: format.date(from) }),
        ...(to !== null && { to: format.date(to) }),
      }),
    ];
  };
  const contactInWords = ({ name, function: role, email, phone }: Contact) =>
    [name, role, phone, email].flatMap(text => text ?? []).join(' · ');
  const failed = (reason: string) => (
    <CouldNotReadPart text={t('brief.failed', { reason })} onRetry={onRetry} />
  );
  const meeting = (): ReactNode[] => {
    if (nextMeeting.kind !== 'read') {
      return nextMeeting.kind === 'failed' ? [failed(nextMeeting.reason)] : [];
    }
    const { value } = nextMeeting;
    return value === null
      ? [t('brief.noNext')]
      : [
          `${value.title} · ${whenInWords(value, words)}`,
          ...(value.participants.length > 0 ? [named(value.participants)] : []),
        ];
  };
  const contacts = (): ReactNode[] => {
    const part = internals?.contacts;
    if (part === undefined || part.kind === 'hidden') {
      return [];
    }
    if (part.kind === 'failed') {
      return [failed(part.reason)];
    }
    const { value } = part;
    return [
      ...value.slice(0, MOST_CONTACTS).map(contactInWords),
      ...(value.length > MOST_CONTACTS
        ? [<AndMore key="more" count={value.length - MOST_CONTACTS} />]
        : []),
    ];
  };
  const items = [
    { term: t('brief.next'), details: meeting() },
    {
      term: t('relationship.representatives'),
      details: orNobody(customer.representatives),
    },
    {
      term: t('relationship.relationshipManager'),
      details: [
        ...orNobody([customer.relationshipManager]),
        ...deputy(kept?.relationshipManagerDeputy),
      ],
    },
    {
      term: t('relationship.serviceLevelManager'),
      details: [
        ...orNobody([customer.serviceLevelManager]),
        ...deputy(kept?.serviceLevelManagerDeputy),
      ],
    },
    { term: t('brief.contacts'), details: contacts() },
  ];
  return (
    <section aria-labelledby="sla-brief-people">
      <h3 id="sla-brief-people">{t('brief.meetings')}</h3>
      <DefinitionList
        items={items.filter(({ details }) => details.length > 0)}
      />
    </section>
  );
}

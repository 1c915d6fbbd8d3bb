import type { CustomerDeputy } from '@service-levels/backstage-plugin-sla-common';
import type { ReactNode } from 'react';
import { DefinitionList } from '../../entity/DefinitionList';
import { useFormat } from '../../format/useFormat';
import { titleIn } from '../../hooks/loadTitles';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { ContactsList } from './contacts/ContactsList';
import { NamedEntity } from './NamedEntity';
import type { CustomerInView } from './useCustomer';

/** Who acts for a customer, and who of the provider looks after it. */
export function PeoplePanel(
  props: CustomerInView & {
    /** When one meets next. */
    readonly nextMeeting: ReactNode;
  },
) {
  const t = useTranslate();
  const format = useFormat();
  const { customer, known, nextMeeting } = props;
  const named = (refs: readonly (string | null)[]) =>
    refs
      .flatMap(ref => ref ?? [])
      .map(ref => <NamedEntity key={ref} entityRef={ref} known={known} />);
  const orNobody = (details: readonly JSX.Element[]) =>
    details.length > 0 ? details : [t('relationship.nobody')];
  const deputy = (one: CustomerDeputy | null | undefined) => {
    if (!one) {
      return [];
    }
    const { ref, from, to } = one;
    const who = titleIn(known.titles, ref);
    const dates = {
      ...(from !== null && { from: format.date(from) }),
      ...(to !== null && { to: format.date(to) }),
    };
    const key = `deputy${from ? 'From' : ''}${to ? 'To' : ''}` as const;
    return [t(`relationship.${key}`, { who, ...dates })];
  };
  const { kept } = customer;
  const cadence = kept?.contactCadenceDays ?? null;
  return (
    <Panel id="sla-customer-people" title={t('relationship.people')}>
      <DefinitionList
        items={[
          {
            term: t('relationship.representatives'),
            details: orNobody(named(customer.representatives)),
          },
          {
            term: t('relationship.relationshipManager'),
            details: [
              ...orNobody(named([customer.relationshipManager])),
              ...deputy(kept?.relationshipManagerDeputy),
              ...(cadence === null
                ? []
                : [t('relationship.cadence', { count: cadence })]),
            ],
          },
          {
            term: t('relationship.serviceLevelManager'),
            details: [
              ...orNobody(named([customer.serviceLevelManager])),
              ...deputy(kept?.serviceLevelManagerDeputy),
            ],
          },
          ...(customer.businessUnit === null
            ? []
            : [
                {
                  term: t('relationship.businessUnit'),
                  details: named([customer.businessUnit]),
                },
              ]),
          ...(customer.partOf === null
            ? []
            : [
                {
                  term: t('relationship.partOf'),
                  details: named([customer.partOf]),
                },
              ]),
          { term: t('brief.next'), details: [nextMeeting] },
        ]}
      />
      {customer.side === 'provider' && (
        <ContactsList customerRef={customer.ref} />
      )}
    </Panel>
  );
}

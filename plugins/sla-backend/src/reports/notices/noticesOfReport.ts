import type { CustomerPeople } from '../../customers/CustomersStore';
import type { StoredReport, StoredRevision } from '../StoredReport';
import type { ReportNotice } from './ReportNotice';

/** The managers without deputies. */
function managersOf(people: CustomerPeople): string[] {
  const { relationshipManagers, serviceLevelManagers } = people;
  return [
    ...relationshipManagers.slice(0, 1),
    ...serviceLevelManagers.slice(0, 1),
  ];
}

/** Who reads for the customer; in an agreement between teams the team. */
function customersPeople(
  { customerRef }: StoredReport,
  { representatives }: CustomerPeople,
): readonly string[] {
  return customerRef.startsWith('customer:') ? representatives : [customerRef];
}

/** Who was given the revisions before, or acknowledged one. */
function knowersOf(
  { revisions, sendings }: StoredReport,
  { revision }: StoredRevision,
): string[] {
  const sent = sendings
    .filter(one => one.revision < revision)
    .flatMap(({ to }) => to.flatMap(({ ref }) => ref ?? []));
  const acknowledged = revisions
    .filter(one => one.revision < revision)
    .flatMap(one => one.acknowledged?.by ?? []);
  // A service cannot be notified.
  return [...sent, ...acknowledged].filter(ref => ref.startsWith('user:'));
}

function ofPublished(
  report: StoredReport,
  people: CustomerPeople,
  since: number,
): ReportNotice[] {
  const { id, title, period } = report;
  return report.revisions.flatMap((revision): ReportNotice[] => {
    const { published, reason } = revision;
    if (published === null || published.at < since) {
      return [];
    }
    const recipients = [
      ...customersPeople(report, people),
      ...managersOf(people),
      ...(reason === null ? [] : knowersOf(report, revision)),
    ];
    return [
      {
        reportId: id,
        revision: revision.revision,
        kind: reason === null ? 'published' : 'corrected',
        occasion: '',
        title,
        period: period.label,
        // Who published it knows.
        recipients: [...new Set(recipients)].filter(
          ref => ref !== published.by,
        ),
      },
    ];
  });
}

function ofDisputes(
  report: StoredReport,
  people: CustomerPeople,
  since: number,
): ReportNotice[] {
  const { id, title, period } = report;
  return report.disputes
    .filter(({ messages: [first] }) => first.at >= since)
    .map(dispute => ({
      reportId: id,
      revision: dispute.revision,
      kind: 'disputed',
      occasion: dispute.id,
      title,
      period: period.label,
      recipients: [...new Set(managersOf(people))].filter(
        ref => ref !== dispute.messages[0].by,
      ),
    }));
}

/**
 * What people are told of a report: that it was published or corrected its
 * customer and the managers, and of a correction who knew the one before; that
 * it is disputed the managers. Nothing of what happened long ago.
 *
 * @param since - epoch seconds
 */
export function noticesOfReport(
  report: StoredReport,
  people: CustomerPeople,
  since: number,
): readonly ReportNotice[] {
  return [
    ...ofPublished(report, people, since),
    ...ofDisputes(report, people, since),
  ].filter(({ recipients }) => recipients.length > 0);
}

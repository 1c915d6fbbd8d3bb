import { factsOf, listOf, paragraphs, type WriteSection } from './Wording';
import { datesByYear } from './hours';

/** What of maintenance is not counted. */
export const maintenanceSection: WriteSection = (terms, wording) => {
  const { words, write } = wording;
  const { maintenance } = words;
  if (terms.maintenance === undefined) {
    return paragraphs(maintenance.none);
  }
  const { maxHoursPerPeriod, noticeHours, blackoutDates } = terms.maintenance;
  const hours = (count: number) => write.duration(Math.round(count * 3600));
  return [
    ...paragraphs(maintenance.intro),
    ...factsOf(
      [
        maintenance.hours,
        maxHoursPerPeriod === undefined
          ? maintenance.hoursAny
          : maintenance.hoursAtMost(hours(maxHoursPerPeriod)),
      ],
      [
        maintenance.announced,
        noticeHours === undefined || noticeHours === 0
          ? maintenance.announcedAny
          : maintenance.announcedBefore(hours(noticeHours)),
      ],
      [
        maintenance.blackout,
        ...datesByYear(blackoutDates ?? [], wording).map(
          ([year, dates]) => `${year}: ${dates}`,
        ),
      ],
    ),
  ];
};

/** On what grounds time is excluded that was declared afterwards, and who approves it. */
export const exclusionsSection: WriteSection = (terms, { words }) => {
  const { exclusions } = words;
  const { exclusionGrounds, exclusionApproval } = terms;
  return exclusionGrounds === undefined || exclusionApproval === undefined
    ? paragraphs(exclusions.none)
    : [
        ...paragraphs(exclusions.intro),
        ...listOf(exclusionGrounds.map(ground => exclusions.grounds[ground])),
        ...paragraphs(exclusions.approval[exclusionApproval]),
      ];
};

/** How much of a service may be used before its targets no longer bind. */
export const workloadSection: WriteSection = (terms, { words }) => {
  const { workload, headings } = words;
  return terms.workloadLimits === undefined
    ? []
    : [
        ...paragraphs(workload.intro),
        {
          kind: 'table',
          label: headings.workload,
          heads: [workload.what, workload.limit],
          rows: terms.workloadLimits.map(({ title, limit }) => [title, limit]),
        },
      ];
};

/** What the customer does. */
export const dutiesSection: WriteSection = ({ customerDuties = [] }) =>
  listOf(customerDuties);

/** Whom to turn to, step by step. */
export const escalationSection: WriteSection = (terms, { words }) => {
  const { escalation, headings } = words;
  return terms.escalation === undefined
    ? []
    : [
        {
          kind: 'table',
          label: headings.escalation,
          heads: [
            escalation.step,
            escalation.to,
            escalation.after,
            escalation.contact,
          ],
          rows: terms.escalation.map(({ to, after, contact }, i) => [
            String(i + 1),
            to,
            after ?? escalation.none,
            contact ?? escalation.none,
          ]),
        },
      ];
};

/** What is reported when, and when a report counts as accepted. */
export const reportingSection: WriteSection = ({ reporting = {} }, wording) => {
  const { words } = wording;
  const { delayWorkingDays, acceptedAfterWorkingDays, text } = reporting;
  return paragraphs(
    delayWorkingDays === undefined
      ? undefined
      : words.reporting.delay(delayWorkingDays),
    acceptedAfterWorkingDays === undefined
      ? undefined
      : words.reporting.accepted(acceptedAfterWorkingDays),
    text,
  );
};

/** How often both sides review the service. */
export const reviewSection: WriteSection = ({ review }, { words }) =>
  review === undefined
    ? []
    : paragraphs(words.review.every(review.everyMonths), review.text);

/** What words mean. */
export const definitionsSection: WriteSection = ({ definitions = [] }) =>
  factsOf(...definitions.map(({ term, meaning }) => [term, meaning] as const));

import type { ReportContent } from '../../model';
import { paragraphs } from '../document/Wording';
import { tableOf, type ReportWording } from './ReportWording';
import type { ReportBlock } from './WrittenReport';

/** Writes one section of what was said; none where there is nothing to say. */
type WritePart = (
  content: ReportContent,
  wording: ReportWording,
) => readonly ReportBlock[];

/** How satisfied the customer is. */
export const satisfactionSection: WritePart = (
  content,
  { words: { satisfaction, headings }, write },
) =>
  tableOf(
    headings.satisfaction,
    [satisfaction.service, satisfaction.answers, satisfaction.mean],
    content.satisfaction.map(({ service, answers, mean }) => [
      service,
      write.number(answers),
      mean === null ? satisfaction.tooFew : write.decimal(mean),
    ]),
  );

/** What the customer complained about. */
export const complaintsSection: WritePart = (
  content,
  { words: { complaints, headings }, write },
) =>
  content.complaints.length === 0
    ? paragraphs(complaints.none)
    : tableOf(
        headings.complaints,
        [complaints.date, complaints.title, complaints.state],
        content.complaints.map(({ date, title, answered }) => [
          write.date(date),
          title,
          answered ? complaints.answered : complaints.open,
        ]),
      );

/** What was promised and is not done. */
export const actionsSection: WritePart = (
  content,
  { words: { actions, headings }, write },
) =>
  content.actions.length === 0
    ? paragraphs(actions.none)
    : tableOf(
        headings.actions,
        [actions.due, actions.title, actions.owner],
        content.actions.map(({ due, title, owner }) => [
          write.date(due),
          title,
          owner,
        ]),
      );

/** What is done to improve the services. */
export const improvementsSection: WritePart = (
  content,
  { words: { improvements, headings, none }, write },
) =>
  tableOf(
    headings.improvements,
    [
      improvements.title,
      improvements.effect,
      improvements.due,
      improvements.state,
    ],
    content.improvements.map(({ title, effect, due, state }) => [
      title,
      effect,
      due === null ? none : write.date(due),
      improvements.states[state] ?? state,
    ]),
  );

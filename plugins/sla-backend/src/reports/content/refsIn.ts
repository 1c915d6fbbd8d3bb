import type { SubjectFacts } from './composeReport';

/** The entities that a report tells of by name. */
export function refsIn({
  subject,
  figures,
  relationship,
}: SubjectFacts): string[] {
  const comments = [...subject.asked.words.comments.values()];
  return [
    subject.customerRef,
    ...subject.agreements.flatMap(({ agreement, version: { terms } }) => [
      ...(agreement.providerRef === null ? [] : [agreement.providerRef]),
      ...terms.entities,
      ...terms.targets.flatMap(({ id }) =>
        (figures.get(id) ?? []).map(({ figure }) => figure.entityRef),
      ),
    ]),
    ...relationship.actions.map(({ owner }) => owner),
    ...comments.flatMap(({ causingEntity }) => causingEntity ?? []),
  ];
}

import { factsOf, listOf, paragraphs, type WriteSection } from './Wording';

/** The services in the customer's words; where there are none, what the agreement is about. */
export const servicesSection: WriteSection = (terms, wording) => {
  const { nameOf } = wording;
  const { services } = wording.words;
  if (terms.services === undefined) {
    return [
      ...paragraphs(services.listed),
      ...listOf(terms.entities.map(nameOf)),
    ];
  }
  return terms.services.flatMap(service => [
    { kind: 'heading' as const, text: service.title },
    ...paragraphs(service.description),
    ...factsOf(
      [services.inScope, service.inScope],
      [services.outOfScope, service.outOfScope],
      [services.parts, wording.write.list(service.entities.map(nameOf))],
    ),
  ]);
};

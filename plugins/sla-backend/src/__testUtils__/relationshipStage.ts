import { ACME, BANKING, OTHER_SYSTEM, SYSTEM } from './company';

/** Sends what must succeed, as the provider's side; answers the id of what it made. */
type Send = (path: string, body: object) => Promise<string>;

const INITECH = 'customer:default/initech';

/** What of the relationship with Retail Banking a request is about. */
export interface RelationshipSubject {
  readonly requirementId: string;
  /** An answer that a service entered. */
  readonly answerId: string;
  readonly opportunityId: string;
  readonly contactId: string;
}

/** A stage of the relationship. */
interface RelationshipStage {
  readonly related: RelationshipSubject;
  /** A new requirement of Retail Banking. */
  want(): Promise<RelationshipSubject>;
  /** A new opportunity at Retail Banking. */
  spot(): Promise<RelationshipSubject>;
  /** A new contact at Retail Banking. */
  know(): Promise<RelationshipSubject>;
}

/** What customers want; the word in each text says whose it is. */
export async function setTheRelationship(
  send: Send,
): Promise<RelationshipStage> {
  const beneath = (customerRef: string, path: string) =>
    `/customers/${customerRef.replace('customer:', '')}${path}`;
  const want = async (customerRef: string, service: string, word: string) =>
    await send(beneath(customerRef, '/requirements'), {
      service,
      title: `${word} by night`,
      wanted: { kind: 'words', text: 'Open all night' },
    });
  const requirementId = await want(BANKING, SYSTEM, 'Zinnober');
  await send(beneath(BANKING, `/requirements/${requirementId}/comments`), {
    text: 'Internum: too dear',
  });
  await want(ACME, SYSTEM, 'Ultramarin');
  await want(INITECH, OTHER_SYSTEM, 'Bernstein');
  const feel = async (customerRef: string, service: string, word: string) =>
    await send(beneath(customerRef, '/satisfaction'), {
      service,
      score: 2,
      date: '2026-01-15',
      comment: `${word} nights were long`,
      by: `${word} Meyer`,
    });
  const answerId = await feel(BANKING, SYSTEM, 'Internum');
  await feel(ACME, SYSTEM, 'Ultramarin');
  await feel(INITECH, OTHER_SYSTEM, 'Bernstein');
  const spot = async (customerRef: string, service: string, word: string) =>
    await send(beneath(customerRef, '/opportunities'), {
      title: `${word} by night`,
      services: [service],
    });
  const opportunityId = await spot(BANKING, SYSTEM, 'Internum');
  await spot(ACME, SYSTEM, 'Ultramarin');
  await spot(INITECH, OTHER_SYSTEM, 'Bernstein');
  const know = async (customerRef: string, word: string) =>
    await send(beneath(customerRef, '/contacts'), {
      name: `${word} Berg`,
      function: `${word} by night`,
    });
  const contactId = await know(BANKING, 'Internum');
  await know(ACME, 'Ultramarin');
  await know(INITECH, 'Bernstein');
  const related = { requirementId, answerId, opportunityId, contactId };
  return {
    related,
    spot: async () => ({
      ...related,
      opportunityId: await spot(BANKING, SYSTEM, 'Internum'),
    }),
    know: async () => ({
      ...related,
      contactId: await know(BANKING, 'Internum'),
    }),
    want: async () => ({
      ...related,
      requirementId: await want(BANKING, SYSTEM, 'Zinnober'),
    }),
  };
}

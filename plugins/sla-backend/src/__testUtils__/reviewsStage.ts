import { randomUUID } from 'node:crypto';
import { ACME, BANKING } from './company';

/** Sends what must succeed, as the provider's side; answers the id of what it made. */
type Send = (path: string, body: object) => Promise<string>;

/** Changes what must be changed, as the provider's side. */
type Change = (path: string, body: object) => Promise<void>;

/** What of the reviews with Retail Banking a request is about. */
export interface ReviewSubject {
  readonly reviewId: string;
  /** A decision of that review. */
  readonly decisionId: string;
  readonly improvementId: string;
}

/** A stage of reviews and improvements. */
interface ReviewsStage {
  readonly reviewed: ReviewSubject;
  /** A new review with Retail Banking, with one decision. */
  review(): Promise<ReviewSubject>;
  /** A new improvement for Retail Banking. */
  improve(): Promise<ReviewSubject>;
}

/** Reviews long ago, whatever today is, and what is improved; the word in each text says whose it is. */
export async function setTheReviews(
  { send, change }: { send: Send; change: Change },
  agreements: {
    readonly banking: string;
    readonly acme: string;
    readonly initech: string;
  },
): Promise<ReviewsStage> {
  const beneath = (customerRef: string, path: string) =>
    `/customers/${customerRef.replace('customer:', '')}${path}`;
  const plan = async (
    customerRef: string,
    agreementId: string,
    word: string,
  ) => {
    const decisionId = randomUUID();
    const path = beneath(customerRef, '/reviews');
    const planned = {
      at: '2020-01-15T09:00:00Z',
      place: `${word} room`,
      agreements: [agreementId],
    };
    const reviewId = await send(path, planned);
    await change(`${path}/${reviewId}`, {
      ...planned,
      agenda: [
        { kind: 'free', title: 'Internum first', visibility: 'internal' },
        { kind: 'free', title: `${word} then`, visibility: 'shared' },
      ],
      isAgendaShared: true,
      notes: 'Internum: be careful',
      decisions: [
        { id: decisionId, text: `${word} by night`, visibility: 'shared' },
        { id: randomUUID(), text: 'Internum', visibility: 'internal' },
      ],
    });
    return { reviewId, decisionId };
  };
  const improve = async (customerRef: string, word: string) =>
    await send(beneath(customerRef, '/improvements'), {
      title: `${word} with two nodes`,
      owner: 'group:default/team-payments',
      visibility: 'shared',
    });
  await send(beneath(BANKING, '/improvements'), { title: 'Internum idea' });
  await plan(ACME, agreements.acme, 'Ultramarin');
  await improve(ACME, 'Ultramarin');
  await plan('customer:default/initech', agreements.initech, 'Bernstein');
  await improve('customer:default/initech', 'Bernstein');
  await improve('customer:default/globex', 'Olivgrau');
  const reviewed = {
    ...(await plan(BANKING, agreements.banking, 'Zinnober')),
    improvementId: await improve(BANKING, 'Zinnober'),
  };
  return {
    reviewed,
    review: async () => ({
      ...reviewed,
      ...(await plan(BANKING, agreements.banking, 'Zinnober')),
    }),
    improve: async () => ({
      ...reviewed,
      improvementId: await improve(BANKING, 'Zinnober'),
    }),
  };
}

import { sharedPortal } from './shared';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly targets: readonly { readonly name: string }[];
  readonly services?: readonly object[];
  readonly workloadLimits?: readonly object[];
  readonly customerDuties?: readonly string[];
  readonly escalation?: readonly object[];
  readonly definitions?: readonly object[];
}

async function allIn<TItem>(path: string): Promise<readonly TItem[]> {
  const { backend, token } = sharedPortal();
  const response = await fetch(`${backend}/api/sla/${path}?limit=500`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { items }: { items: readonly TItem[] } = await response.json();
  return items;
}

const listed = async () => await allIn<Listed>('agreements');

interface Announced {
  readonly id: string;
  readonly state: string;
}

/** What people of the demo call their meetings and services. */
const CALLED = [
  'Service review',
  'Service review of this month',
  'Service review of last month',
  'Reporting',
  'Payments are up when branches are open',
  'Payments are retried by the API itself',
  'Tell the branches within ten minutes of an outage',
  'Close of the year',
];

/** All texts in a part of an agreement. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') {
    return [part];
  }
  return typeof part === 'object' && part !== null
    ? Object.values(part).flatMap(textsIn)
    : [];
}

let names: Promise<readonly string[]> | undefined;

/** What people called the agreements of the demo, what stands in them and their calendars, the longest names first. */
export async function agreedNames(): Promise<readonly string[]> {
  names ??= readNames();
  return await names;
}

async function readNames(): Promise<readonly string[]> {
  const agreed = (await listed()).flatMap(agreement => [
    agreement.title,
    ...agreement.targets.map(({ name }) => name),
    ...textsIn([
      agreement.services,
      agreement.workloadLimits,
      agreement.customerDuties,
      agreement.escalation,
      agreement.definitions,
    ]),
  ]);
  const calendars = await allIn<Pick<Listed, 'title'>>('calendars');
  const called = [...CALLED, ...agreed, ...calendars.map(({ title }) => title)];
  return [...new Set(called)].sort((a, b) => b.length - a.length);
}

/** The id of an agreement of the demo, which every start chooses anew. */
export async function agreementId(title: string): Promise<string> {
  const found = (await listed()).find(one => one.title === title);
  if (found === undefined) {
    throw new Error(`There is no agreement "${title}"`);
  }
  return found.id;
}

/** The id of a review of the demo. */
export async function reviewId(state: 'planned' | 'held'): Promise<string> {
  const reviews = await allIn<{ id: string; state: string }>('reviews');
  const found = reviews.find(one => one.state === state);
  if (found === undefined) {
    throw new Error(`There is no review that is ${state}`);
  }
  return found.id;
}

/** The id of an announcement of the demo. */
export async function announcementId(
  isMeant: (one: Announced) => boolean,
): Promise<string> {
  const found = (await allIn<Announced>('announcements')).find(isMeant);
  if (found === undefined) {
    throw new Error('There is no such announcement');
  }
  return found.id;
}

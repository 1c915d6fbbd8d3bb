import { sharedPortal } from './shared';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly targets: readonly { readonly name: string }[];
  readonly services?: readonly { readonly title: string }[];
  readonly escalation?: readonly { readonly to: string }[];
  readonly definitions?: readonly { readonly term: string }[];
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

/** What people called the agreements of the demo, what stands in them and their calendars, the longest names first. */
export async function agreedNames(): Promise<readonly string[]> {
  const agreed = (await listed()).flatMap(
    ({ title, targets, services = [], escalation = [], definitions = [] }) => [
      title,
      ...targets.map(({ name }) => name),
      ...services.map(service => service.title),
      ...escalation.map(({ to }) => to),
      ...definitions.map(({ term }) => term),
    ],
  );
  const calendars = await allIn<Pick<Listed, 'title'>>('calendars');
  const names = [...agreed, ...calendars.map(({ title }) => title)];
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** The id of an agreement of the demo, which every start chooses anew. */
export async function agreementId(title: string): Promise<string> {
  const found = (await listed()).find(one => one.title === title);
  if (found === undefined) {
    throw new Error(`There is no agreement "${title}"`);
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

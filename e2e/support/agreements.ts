import { sharedPortal } from './shared';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly targets: readonly { readonly name: string }[];
}

async function listed(): Promise<readonly Listed[]> {
  const { backend, token } = sharedPortal();
  const response = await fetch(`${backend}/api/sla/agreements?limit=500`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { items }: { items: readonly Listed[] } = await response.json();
  return items;
}

/** What people called the agreements of the demo and their targets, the longest names first. */
export async function agreedNames(): Promise<readonly string[]> {
  const names = (await listed()).flatMap(({ title, targets }) => [
    title,
    ...targets.map(({ name }) => name),
  ]);
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

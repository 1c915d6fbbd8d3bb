import type { OurPage } from './ourPages';
import { sharedPortal } from './shared';

interface Line {
  readonly misses: readonly {
    readonly ask: {
      readonly id: string;
      readonly answeredAt: string | null;
    } | null;
  }[];
}

/** The month that the demo asks about: the last that is over in all zones, a day after it is in UTC. */
function lastMonth(): string {
  const now = new Date(Date.now() - 86_400_000);
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1));
  return month.toISOString().slice(0, 7);
}

/** Where the close of the last month is. */
export function closePath(): string {
  return `/sla/close/${lastMonth()}`;
}

/** Where a question of the demo is that waits for its answer. */
export async function askedPath(): Promise<string> {
  const { backend, token } = sharedPortal();
  const response = await fetch(`${backend}/api/sla/close/${lastMonth()}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { items }: { items: readonly Line[] } = await response.json();
  const asks = items.flatMap(({ misses }) =>
    misses.flatMap(({ ask }) => ask ?? []),
  );
  const open = asks.find(({ answeredAt }) => answeredAt === null);
  if (open === undefined) {
    throw new Error('The demo has no question that waits for an answer');
  }
  return `/sla/asked/${open.id}`;
}

/** What is left to do until a month is reported, and the form for who is asked. */
export const CLOSE_PAGES: readonly OurPage[] = [
  {
    name: 'the month-end close',
    path: async () => closePath(),
    content: '[data-testid=sla-close]',
    heading: { en: /^Close of /, de: /^Abschluss / },
  },
  {
    name: 'the form for who is asked what happened',
    path: async () => await askedPath(),
    content: '[data-testid=sla-asked]',
    heading: { en: /^Your answer$/, de: /^Ihre Antwort$/ },
  },
];

import type { Response } from 'supertest';
import { METHODS } from './documentRoutes';
import type { Stage, Subject } from './Stage';
import type { RouteRow } from './routes/RouteRow';
import type { Role } from './routeTable';
import type { Portal } from './startPortal';

/** The cells of a row of the table. */
export function cellsOf(row: string): string[] {
  return row.split('|').map(cell => cell.trim());
}

/** How much an answer holds for a role; a list is told by what it gives away. */
export function outcomeOf(
  { status, text }: Response,
  { row, role, stage }: { row: RouteRow; role: Role; stage: Stage },
): string {
  switch (status) {
    case 401:
      return 'sign in';
    case 403:
      return 'no';
    case 404:
      return 'not found';
    default: {
      if (status >= 400) {
        return `${status} ${text}`;
      }
      if (!cellsOf(row.shipped).includes('own')) {
        return 'yes';
      }
      const { own, others } = marksOf(role, stage);
      const holds = (mark: string) => text.includes(mark);
      if (others.some(holds)) {
        return 'everything';
      }
      return own.some(holds) ? 'own' : 'nothing';
    }
  }
}

/** Texts of the stage by whether they are a role's own business. */
export function marksOf({ own }: Role, { marks }: Stage) {
  const isOwn = ([secret]: [string, unknown]) =>
    own.some(name => name === secret);
  const secrets = Object.entries(marks);
  return {
    own: secrets.filter(isOwn).flatMap(([, texts]) => texts),
    others: secrets
      .filter(secret => !isOwn(secret))
      .flatMap(([, texts]) => texts),
  };
}

interface Sent {
  readonly row: RouteRow;
  readonly role: Role;
  readonly subject: Subject;
  /** Added to the query. */
  readonly filter?: string;
}

/** Sends the request of a row as a role. */
export async function sendRow(
  portal: Portal,
  { row, role, subject, filter }: Sent,
): Promise<Response> {
  const [method] = METHODS.filter(known =>
    row.route.toLocaleLowerCase('en-US').startsWith(`${known} `),
  );
  const { path, ...sending } = row.request(subject);
  const query = filter && (path.includes('?') ? `&${filter}` : `?${filter}`);
  return await portal.send(role.who, method, `${path}${query ?? ''}`, sending);
}

/** Everything of an answer that a caller can read, with what they asked about taken out. */
export function readable(
  { status, headers, text }: Response,
  subject: Subject,
) {
  const asked = Object.values(subject)
    .map(ref => ref.replace('customer:', ''))
    .sort((a, b) => b.length - a.length);
  return {
    status,
    text: asked.reduce((rest, ref) => rest.replaceAll(ref, '…'), text),
    // Express makes a weak tag of each text.
    etag: headers.etag?.replace(/^W.*/, ''),
    location: headers.location,
  };
}

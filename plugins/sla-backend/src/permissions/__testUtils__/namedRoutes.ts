import { queryOf } from '../../__testUtils__/documentRoutes';
import type { RouteRow } from '../../__testUtils__/routes/RouteRow';
import { ROUTE_TABLE } from '../../__testUtils__/routeTable';
import type { Subject } from '../../__testUtils__/Stage';

const titleOf = ({ route, what }: RouteRow) =>
  what === undefined ? route : `${route} ${what}`;

/** Each row of the table by its title. */
export const named = ROUTE_TABLE.map((row): [string, RouteRow] => [
  titleOf(row),
  row,
]);

/** Parameters of queries that ask about something, and what of a subject they ask about. */
export const FILTERS: Readonly<Record<string, keyof Subject>> = {
  agreementId: 'agreementId',
  beneath: 'entityRef',
  customerRef: 'customerRef',
  entityRef: 'entityRef',
  indicator: 'indicator',
  interactionId: 'interactionId',
  outcomeId: 'requirementId',
  targetId: 'targetId',
};

/** Every list with every filter that it takes. */
export const filtered = ROUTE_TABLE.filter(({ route }) =>
  route.startsWith('GET '),
).flatMap(row =>
  queryOf(row.route).flatMap((parameter): [string, string, RouteRow][] =>
    parameter in FILTERS ? [[titleOf(row), parameter, row]] : [],
  ),
);

import { DOCUMENT_ROUTES, queryOf } from '../__testUtils__/documentRoutes';
import { cellsOf } from '../__testUtils__/routeAnswers';
import { OUTCOMES, ROLES, ROUTE_TABLE } from '../__testUtils__/routeTable';
import { FILTERS, named } from './__testUtils__/namedRoutes';

/** Parameters of queries that say how much, when, to whom, or how to judge. */
const NO_FILTERS = [
  'agreementType',
  'asOf',
  'atRisk',
  'calendar',
  'complaintOpen',
  'contacts',
  'country',
  'cursor',
  'days',
  'expiringBefore',
  'from',
  'kind',
  'language',
  'limit',
  'measure',
  'mine',
  'month',
  'months',
  'noContactForWeeks',
  'op',
  'period',
  'periods',
  'provider',
  'region',
  'revision',
  'rollUp',
  'search',
  'sort',
  'state',
  'status',
  'timeZone',
  'unagreed',
  'to',
  'type',
  'unsignedFor',
  'version',
  'withinSeconds',
  'withoutMeasurement',
  'withoutReview',
  'zone',
];

describe('the table of routes', () => {
  it('knows which parameters of a query ask about something', () => {
    const how = 'Name the parameter in FILTERS or NO_FILTERS of this test.';
    const known = [...Object.keys(FILTERS), ...NO_FILTERS];
    const unknown = DOCUMENT_ROUTES.filter(route => route.startsWith('GET '))
      .flatMap(queryOf)
      .filter(name => !known.includes(name));
    expect({ how, unknown }).toEqual({ how, unknown: [] });
  });

  it('has a row for each route of openapi.yaml, and no other', () => {
    const routes = new Set(ROUTE_TABLE.map(({ route }) => route));
    const how =
      'Say in src/__testUtils__/routes what each role gets of it, and copy the row to docs/permissions.md.';
    expect({
      how,
      withoutRow: DOCUMENT_ROUTES.filter(route => !routes.has(route)),
      withoutRoute: [...routes].filter(
        route => !DOCUMENT_ROUTES.includes(route),
      ),
    }).toEqual({ how, withoutRow: [], withoutRoute: [] });
  });

  it.each(named)('says something known of each role, %s', (_title, row) => {
    for (const cells of [cellsOf(row.shipped), cellsOf(row.allowAll)]) {
      expect(cells).toHaveLength(ROLES.length);
      expect(OUTCOMES).toEqual(expect.arrayContaining(cells));
    }
  });
});

import type { Secret } from './Stage';
import { announcementsRoutes } from './routes/announcementsRoutes';
import { correctionsRoutes } from './routes/correctionsRoutes';
import { customersRoutes } from './routes/customersRoutes';
import { handoverRoutes } from './routes/handoverRoutes';
import { promiseCheckRoutes } from './routes/promiseCheckRoutes';
import { requirementsRoutes } from './routes/requirementsRoutes';
import { contactsRoutes } from './routes/contactsRoutes';
import { opportunitiesRoutes } from './routes/opportunitiesRoutes';
import { servicesRoutes } from './routes/servicesRoutes';
import { satisfactionRoutes } from './routes/satisfactionRoutes';
import { indicatorsRoutes } from './routes/indicatorsRoutes';
import { measurementsRoutes } from './routes/measurementsRoutes';
import { actionsRoutes } from './routes/actionsRoutes';
import { agreementLifeRoutes } from './routes/agreementLifeRoutes';
import { agreementsRoutes } from './routes/agreementsRoutes';
import { dialogueRoutes } from './routes/dialogueRoutes';
import { exclusionsRoutes } from './routes/exclusionsRoutes';
import { maintenanceRoutes } from './routes/maintenanceRoutes';
import { calendarsRoutes } from './routes/calendarsRoutes';
import { offeringsRoutes } from './routes/offeringsRoutes';
import { closeRoutes } from './routes/closeRoutes';
import { creditsRoutes } from './routes/creditsRoutes';
import { reportsRoutes } from './routes/reportsRoutes';
import { alertsRoutes } from './routes/alertsRoutes';
import { attainmentRoutes } from './routes/attainmentRoutes';
import { healthRoutes } from './routes/healthRoutes';
import { personalDataRoutes } from './routes/personalDataRoutes';
import { rollUpRoutes } from './routes/rollUpRoutes';
import { previewRoutes } from './routes/previewRoutes';
import { baselineRoutes } from './routes/baselineRoutes';
import { sheetsRoutes } from './routes/sheetsRoutes';
import { unagreedRoutes } from './routes/unagreedRoutes';
import { reviewsRoutes } from './routes/reviewsRoutes';
import { improvementsRoutes } from './routes/improvementsRoutes';
import type { RouteRow } from './routes/RouteRow';
import type { Who } from './startPortal';

/** Somebody whom the table has a column for. */
export interface Role {
  /** The head of the column. */
  readonly title: string;
  readonly who: Who;
  /** What the policy of sla-node shows them; everything else of the stage is others' business. */
  readonly own: readonly Secret[];
  /** Only on a customer's side: restricted whatever the policy says. */
  readonly representsOnly?: true;
}

/** The columns. The subject of a request is something of Retail Banking, provided by the payments team. */
export const ROLES: readonly Role[] = [
  { title: 'nobody', who: 'nobody', own: [] },
  {
    title: 'representative',
    who: 'user:default/tom',
    own: ['banking'],
    representsOnly: true,
  },
  {
    title: "another's representative",
    who: 'user:default/jane',
    own: ['acme'],
    representsOnly: true,
  },
  {
    title: 'engineer',
    who: 'user:default/erik',
    own: ['banking', 'acme', 'globex', 'internal'],
  },
  {
    title: "another team's engineer",
    who: 'user:default/wanda',
    own: ['initech', 'between'],
  },
  {
    title: "customer's manager",
    who: 'user:default/ines',
    own: ['banking', 'globex', 'internal'],
  },
  { title: 'managers', who: 'user:default/markus', own: [] },
  { title: 'reporting token', who: 'reporter', own: [] },
  { title: 'service token', who: 'pipeline', own: [] },
];

/** What a cell may say. */
export const OUTCOMES = [
  /** A list with what is others' business too. */
  'everything',
  /** A list with what the policy shows them and nothing else. */
  'own',
  /** An empty list. */
  'nothing',
  /** It is shown, or done. */
  'yes',
  /** 403 */
  'no',
  /** 404: as if it did not exist. */
  'not found',
  /** 401 */
  'sign in',
] as const;

/** In the order of `openapi.yaml`; each feature has its rows in `routes/`. `docs/permissions.md` shows it; a test compares both. */
export const ROUTE_TABLE: readonly RouteRow[] = [
  ...customersRoutes,
  ...servicesRoutes,
  ...handoverRoutes,
  ...requirementsRoutes,
  ...contactsRoutes,
  ...opportunitiesRoutes,
  ...announcementsRoutes,
  ...satisfactionRoutes,
  ...dialogueRoutes,
  ...actionsRoutes,
  ...reviewsRoutes,
  ...improvementsRoutes,
  ...indicatorsRoutes,
  ...unagreedRoutes,
  ...measurementsRoutes,
  ...correctionsRoutes,
  ...agreementsRoutes,
  ...agreementLifeRoutes,
  ...exclusionsRoutes,
  ...maintenanceRoutes,
  ...calendarsRoutes,
  ...offeringsRoutes,
  ...closeRoutes,
  ...creditsRoutes,
  ...reportsRoutes,
  ...alertsRoutes,
  ...attainmentRoutes,
  ...healthRoutes,
  ...personalDataRoutes,
  ...rollUpRoutes,
  ...previewRoutes,
  ...baselineRoutes,
  ...sheetsRoutes,
  ...promiseCheckRoutes,
];

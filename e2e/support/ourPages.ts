import { agreementId, announcementId } from './agreements';
import { CLOSE_PAGES } from './closePages';
import { REVIEW_PAGES } from './reviewPages';
import { REPORT_PAGES } from './reportPages';
import type { AppName } from './shared';
import type { PersonaTitle } from './visit';

/** A word of a page in each language. */
export interface InEachLanguage {
  readonly en: RegExp;
  readonly de: RegExp;
}

/** A page or a part of a page that this plugin draws. */
export interface OurPage {
  readonly name: string;
  /** Who looks at it; Markus, where nobody is named. */
  readonly person?: PersonaTitle;
  /** Where it is; some addresses have an id. */
  readonly path: () => Promise<string>;
  /** What is ours on it. */
  readonly content: string;
  /** A heading, or of a card the link, that stands there once all is read. */
  readonly heading: InEachLanguage;
}

const TARGETS = { en: /^Service level targets/, de: /^Service-Level-Ziele/ };

/** Entities of each kind that has the tab and the card. */
const ENTITIES: readonly { ref: string; heading: InEachLanguage }[] = [
  { ref: 'component/payments-api', heading: TARGETS },
  { ref: 'system/payments', heading: TARGETS },
  {
    ref: 'api/payments-api',
    heading: { en: /^No service level/, de: /^Für .* ist kein Service-Level/ },
  },
  { ref: 'resource/payments-db', heading: TARGETS },
  {
    ref: 'domain/banking',
    heading: { en: /^Beneath Banking/, de: /^Unterhalb von Banking/ },
  },
  {
    ref: 'group/team-payments',
    heading: {
      en: /^What Team Payments is responsible for/,
      de: /^Was Team Payments verantwortet/,
    },
  },
  {
    ref: 'customer/retail-banking',
    heading: {
      en: /^Services for Retail Banking/,
      de: /^Services für Retail Banking/,
    },
  },
];

/** The tab "Service levels" of each kind. */
export const TABS: readonly OurPage[] = ENTITIES.map(({ ref, heading }) => ({
  name: `the tab of ${ref}`,
  path: async () => `/catalog/default/${ref}/service-levels`,
  content: '[data-testid=sla-content]',
  heading,
}));

/** The card on the overview page of each kind. */
export const CARDS: readonly OurPage[] = ENTITIES.map(({ ref }) => ({
  name: `the card of ${ref}`,
  path: async () => `/catalog/default/${ref}`,
  content: '[data-testid=sla-card]',
  heading: {
    en: /^(All targets and their history|How to begin)$/,
    de: /^(Alle Ziele und ihr Verlauf|So fangen Sie an)$/,
  },
}));

/** The list of all agreements. */
export const HOME: OurPage = {
  name: 'the home',
  path: async () => '/sla',
  content: '[data-testid=sla-page]',
  heading: { en: /^Agreements$/, de: /^Vereinbarungen$/ },
};

/** What nothing is agreed about. */
export const UNAGREED: OurPage = {
  name: 'what nothing is agreed about',
  path: async () => '/sla/unagreed',
  content: '[data-testid=sla-unagreed]',
  heading: {
    en: /^Measurements without target$/,
    de: /^Messungen ohne Ziel$/,
  },
};

/** The last month that is over, as a label. */
function lastMonth(): string {
  const now = new Date();
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1));
  return month.toISOString().slice(0, 7);
}

/** Where a month of the largest agreement of Retail Banking is. */
export async function monthPath(month: string): Promise<string> {
  const id = await agreementId('Customer portal for Retail Banking');
  return `/sla/agreements/${id}/months/${month}`;
}

/** Where the document of an agreement is. */
export async function agreementPath(title: string): Promise<string> {
  return `/sla/agreements/${await agreementId(title)}`;
}

/** The last month on one sheet. */
export const MONTH: OurPage = {
  name: 'the month on one sheet',
  path: async () => await monthPath(lastMonth()),
  content: '[data-testid=sla-page]',
  heading: { en: /^About this sheet$/, de: /^Zu diesem Blatt$/ },
};

/** The overview of agreements. */
export const AGREEMENTS: OurPage = {
  name: 'the overview of agreements',
  path: async () => '/sla/agreements',
  content: '[data-testid=sla-agreements]',
  heading: { en: /^Agreements$/, de: /^Vereinbarungen$/ },
};

/** An agreement as a document. */
export const AGREEMENT: OurPage = {
  name: 'an agreement',
  path: async () =>
    `/sla/agreements/${await agreementId('Payments for Retail Banking')}`,
  content: '[data-testid=sla-page]',
  heading: {
    en: /^1\. Parties and signatories$/,
    de: /^1\. Parteien und Unterzeichnende$/,
  },
};

/** Where a file of outages is brought. */
export const IMPORT: OurPage = {
  name: 'the import',
  path: async () => '/catalog/default/system/payments/service-levels/import',
  content: '[data-testid=sla-import]',
  heading: { en: /^Last imports$/, de: /^Letzte Importe$/ },
};

/** Where measurements are entered by hand. */
export const MEASUREMENTS: OurPage = {
  name: 'the measurements',
  path: async () =>
    '/catalog/default/system/payments/service-levels/measurements',
  content: '[data-testid=sla-measurements]',
  heading: { en: /^Reported$/, de: /^Gemeldet$/ },
};

/** The maintenance windows of an entity. */
export const MAINTENANCE: OurPage = {
  name: 'the maintenance windows',
  path: async () =>
    '/catalog/default/system/payments/service-levels/maintenance',
  content: '[data-testid=sla-maintenance]',
  heading: {
    en: /^Declare a maintenance window$|^Maintenance windows of|^No maintenance/,
    de: /^Wartungsfenster (eintragen|von)|^Für .* ist keine Wartung/,
  },
};

/** Where an agreement is drafted. */
export const NEW_AGREEMENT: OurPage = {
  name: 'the editor of a new agreement',
  path: async () => '/sla/agreements/new',
  content: '[data-testid=sla-agreement-editor]',
  heading: { en: /^Draft an agreement$/, de: /^Vereinbarung entwerfen$/ },
};

/** Time that an agreement does not count. */
export const EXCLUSIONS: OurPage = {
  name: 'the exclusions',
  path: async () => {
    const id = await agreementId('Payments for Retail Banking');
    return `/sla/agreements/${id}/exclusions`;
  },
  content: '[data-testid=sla-exclusions]',
  heading: {
    en: /^(Declared so far|No time was excluded afterwards)$/,
    de: /^(Bisher eingetragen|Nachträglich wurde keine Zeit ausgeschlossen)$/,
  },
};

/** Service calendars, and the form for another. */
export const CALENDARS: OurPage = {
  name: 'the service calendars',
  path: async () => '/sla/calendars',
  content: '[data-testid=sla-calendars]',
  heading: { en: /^Service calendars$/, de: /^Kalender der Servicezeiten$/ },
};

/** One of them, which an agreement of the demo follows. */
export const CALENDAR: OurPage = {
  name: 'a service calendar',
  path: async () => '/sla/calendars/banking-days',
  content: '[data-testid=sla-calendar]',
  heading: { en: /^Versions$/, de: /^Versionen$/ },
};

/** The customers, and a way to keep another. */
export const CUSTOMERS: OurPage = {
  name: 'the customers',
  path: async () => '/sla/customers',
  content: '[data-testid=sla-customers]',
  heading: { en: /^Customers$/, de: /^Kunden$/ },
};

/** Where an agreement that was signed outside is recorded; to others it says whom it is for. */
export const RECORD: OurPage = {
  name: 'the form that records an agreement',
  path: async () => '/sla/agreements/record',
  content: '[data-testid=sla-page]',
  heading: {
    en: /^(Record an agreement that is signed already|This is for those who draft)/,
    de: /^(Eine Vereinbarung erfassen, die schon|Das ist für alle, die Vereinbarungen)/,
  },
};

/** The import of spreadsheets; to others it says whom it is for. */
export const SHEET_IMPORT: OurPage = {
  name: 'the import of spreadsheets',
  path: async () => '/sla/setup/import',
  content: '[data-testid=sla-sheet-import]',
  heading: {
    en: /^(Import a spreadsheet|This is for who sets up)/,
    de: /^(Eine Tabelle importieren|Das ist für alle, die Service-Levels)/,
  },
};

/** Groups that become customers; to others it says whom it is for. */
export const GROUPS: OurPage = {
  name: 'the groups that become customers',
  path: async () => '/sla/setup/groups',
  content: '[data-testid=sla-groups]',
  heading: {
    en: /^(Make customers of groups|This is for who sets up)/,
    de: /^(Gruppen zu Kunden machen|Das ist für alle, die Service-Levels)/,
  },
};

/** Services that the portal keeps; to others it says whom it is for. */
export const SERVICES: OurPage = {
  name: 'the services that the portal keeps',
  path: async () => '/sla/services',
  content: '[data-testid=sla-services]',
  heading: {
    en: /^(Services kept in the portal|This is for who maintains the services)$/,
    de: /^(Services, die das Portal führt|Das ist für alle, die die Services)/,
  },
};

/** What agreements start from. */
export const OFFERINGS: OurPage = {
  name: 'the service offerings',
  path: async () => '/sla/offerings',
  content: '[data-testid=sla-offerings]',
  heading: {
    en: /^(Service offerings|No service is offered yet)$/,
    de: /^(Serviceangebote|Noch wird kein Service angeboten)$/,
  },
};

/** The relationship with one of them. */
export const CUSTOMER: OurPage = {
  name: 'the relationship with a customer',
  path: async () => '/catalog/default/customer/retail-banking/relationship',
  content: '[data-testid=sla-customer]',
  heading: { en: /^People$/, de: /^Personen$/ },
};

/** What is open with one comes into another's hands. */
export const HANDOVER: OurPage = {
  name: 'the handover of a customer',
  path: async () => '/sla/customers/default/retail-banking/handover',
  content: '[data-testid=sla-handover]',
  heading: {
    en: /^Handover of Retail Banking$/,
    de: /^Übergabe von Retail Banking$/,
  },
};

/** What to know of one before a meeting. */
export const BRIEF: OurPage = {
  name: 'the page before a meeting',
  path: async () => '/sla/customers/default/retail-banking/brief',
  content: '[data-testid=sla-brief]',
  heading: {
    en: /^Meeting and people$/,
    de: /^Gespräch und Personen$/,
  },
};

/** What is announced to customers, and the form for another. */
export const ANNOUNCEMENTS: OurPage = {
  name: 'the announcements',
  path: async () => '/sla/announcements',
  content: '[data-testid=sla-announcements]',
  heading: { en: /^Announcements$/, de: /^Ankündigungen$/ },
};

/** One that was withdrawn, and is announced anew. */
export const ANNOUNCEMENT: OurPage = {
  name: 'a withdrawn announcement',
  path: async () =>
    `/sla/announcements/${await announcementId(
      ({ state }) => state === 'withdrawn',
    )}`,
  content: '[data-testid=sla-announcement]',
  heading: {
    en: /^Customers concerned and proof$/,
    de: /^Betroffene Kunden und Nachweis$/,
  },
};

/** One that nobody was told, with the form that changes it. */
export const ANNOUNCEMENT_DRAFT: OurPage = {
  name: 'the draft of an announcement',
  path: async () =>
    `/sla/announcements/${await announcementId(
      ({ state }) => state === 'draft',
    )}`,
  content: '[data-testid=sla-announcement]',
  heading: { en: /^Change the draft$/, de: /^Den Entwurf ändern$/ },
};

/** How satisfied a customer is, asked of who represents it. */
export const SATISFACTION: OurPage = {
  name: 'the satisfaction form',
  person: 'Tom',
  path: async () => '/sla/customers/default/retail-banking/satisfaction',
  content: '[data-testid=sla-page]',
  heading: {
    en: /^How satisfied are you/,
    de: /^Wie zufrieden sind Sie/,
  },
};

/** What a representative has, what waits, and what was announced. */
export const MINE_OF_TOM: OurPage = {
  name: 'my services of a representative',
  person: 'Tom',
  path: async () => '/sla/mine',
  content: '[data-testid=sla-page]',
  heading: {
    en: /^Services for Retail Banking$/,
    de: /^Services für Retail Banking$/,
  },
};

/** Where who represents a customer begins; to others it says whom it is for. */
export const MINE: OurPage = {
  name: 'my services',
  path: async () => '/sla/mine',
  content: '[data-testid=sla-page]',
  heading: {
    en: /^You represent no customer$/,
    de: /^Sie vertreten keinen Kunden$/,
  },
};

/** What somebody has promised to customers. */
export const OWN_ACTIONS: OurPage = {
  name: 'my actions',
  person: 'Sofia',
  path: async () => '/sla/actions',
  content: '[data-testid=sla-own-actions]',
  heading: { en: /^My actions$/, de: /^Meine Maßnahmen$/ },
};

/** What is kept of people; to others it says whom it is for. */
export const PERSONAL_DATA: OurPage = {
  name: 'the personal data',
  path: async () => '/sla/personal-data',
  content: '[data-testid=sla-personal-data]',
  heading: {
    en: /^(Find a person|This is for who answers for personal data)$/,
    de: /^(Eine Person suchen|Das ist für Verantwortliche)/,
  },
};

const REFS_OF_CARDS = ['system/payments', 'group/team-payments'];
const REFS_IN_LEGACY = [
  'system/payments',
  'domain/banking',
  'customer/retail-banking',
];

function about(pages: readonly OurPage[], refs: readonly string[]) {
  return pages.filter(({ name }) => refs.some(ref => name.endsWith(ref)));
}

/**
 * The pages of one frontend that are looked at. A card is the same on every
 * kind but for what is beneath; and the legacy frontend shows the same
 * components, so that there one of each sort tells that it shows them.
 */
export function pagesIn(app: AppName): readonly OurPage[] {
  return app === 'app'
    ? [
        ...TABS,
        ...about(CARDS, REFS_OF_CARDS),
        HOME,
        UNAGREED,
        AGREEMENTS,
        AGREEMENT,
        ...CLOSE_PAGES,
        ...REPORT_PAGES,
        MONTH,
        IMPORT,
        MEASUREMENTS,
        MAINTENANCE,
        NEW_AGREEMENT,
        EXCLUSIONS,
        CALENDARS,
        CALENDAR,
        CUSTOMERS,
        SERVICES,
        OFFERINGS,
        ...REVIEW_PAGES,
        RECORD,
        SHEET_IMPORT,
        GROUPS,
        CUSTOMER,
        HANDOVER,
        BRIEF,
        ANNOUNCEMENTS,
        ANNOUNCEMENT,
        ANNOUNCEMENT_DRAFT,
        SATISFACTION,
        PERSONAL_DATA,
        MINE,
        MINE_OF_TOM,
        OWN_ACTIONS,
      ]
    : [
        ...about(TABS, REFS_IN_LEGACY),
        ...about(CARDS, REFS_IN_LEGACY.slice(0, 1)),
        HOME,
        AGREEMENTS,
        AGREEMENT,
        MONTH,
        IMPORT,
        MEASUREMENTS,
        MAINTENANCE,
        NEW_AGREEMENT,
        EXCLUSIONS,
        CALENDARS,
        CALENDAR,
        CUSTOMER,
        BRIEF,
      ];
}

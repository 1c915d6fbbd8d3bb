import type {
  Action,
  Contact,
  CustomerAnnouncement,
  CustomerDetails,
  Interaction,
  Opportunity,
  RequirementBars,
  SatisfactionTrend,
  Watermelons,
} from '@service-levels/backstage-plugin-sla-common';
import type { Titles } from '../../../hooks/loadTitles';
import type { Part } from '../reading/part';
import type { Agreed } from '../reading/readAgreed';
import type { SinceLastMeeting } from '../reading/readDialogue';

/** How satisfied the customer is, and what targets do not tell of it. */
export interface Felt {
  readonly trend: SatisfactionTrend;
  readonly watermelons: Watermelons;
}

/** What is for the provider's side alone. */
export interface Internals {
  readonly contacts: Part<readonly Contact[]>;
  /** Those that are neither won nor lost. */
  readonly opportunities: Part<readonly Opportunity[]>;
  /** Internal as well: on the customer's side everybody sees their own answers alone. */
  readonly felt: Part<Felt>;
}

/** What to know of a customer before one meets it. */
export interface Brief {
  readonly customer: CustomerDetails;
  /** null where the page is one that the customer may see: then nothing in it is internal. */
  readonly internals: Internals | null;
  /** The planned meeting that comes first; null where none is planned. */
  readonly nextMeeting: Part<Interaction | null>;
  /** Those that are not closed, what is due first at the head. */
  readonly complaints: Part<readonly Interaction[]>;
  /** Open ones, what is due first at the head. */
  readonly actions: Part<readonly Action[]>;
  readonly agreed: Part<Agreed>;
  readonly bars: Part<readonly RequirementBars[]>;
  readonly dialogue: Part<SinceLastMeeting>;
  /** What was announced and is still to come or going on, the next first. */
  readonly announcements: Part<readonly CustomerAnnouncement[]>;
  /** Of everybody and everything that is named. */
  readonly titles: Titles;
  /** When it was read, in milliseconds. */
  readonly now: number;
}

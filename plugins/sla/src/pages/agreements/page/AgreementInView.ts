import type {
  Agreement,
  Party,
} from '@service-levels/backstage-plugin-sla-common';
import type { Indicators } from '../../../hooks/loadIndicators';
import type { Titles } from '../../../hooks/loadTitles';

/** Somebody for whom a signature can be given, and whether only with evidence of it. */
export interface Signing {
  readonly party: Party;
  readonly needsEvidence: boolean;
}

/** Who reads an agreement. */
export interface Reader {
  /** Customers see less, and are offered only what is theirs to do. */
  readonly side: 'provider' | 'customer';
  /** For whom they may sign by the rules of the practice. */
  readonly signing: readonly Signing[];
  /** For whom they may enter what came on paper or by mail. */
  readonly entering: readonly Party[];
  /** For whom they may give notice, or agree to go on. */
  readonly ending: readonly Signing[];
  readonly ref: string;
  /** Refs of the reader and their groups. */
  readonly refs: readonly string[];
}

/** One version of an agreement, as somebody sees it. */
export interface AgreementInView {
  /** As it speaks for itself: the version in force, else the newest. */
  readonly agreement: Agreement;
  /** The version that is shown. */
  readonly shown: Agreement;
  /** Whether both sides signed a later version than the one that is shown. */
  readonly isFollowed: boolean;
  readonly reader: Reader;
  readonly titles: Titles;
  readonly indicators: Indicators;
}

import type {
  CustomerDetails,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { loadTitles, type TitlesCatalog } from '../../../hooks/loadTitles';
import { refsIn } from '../../../hooks/useDialogue';
import type { Brief } from './Brief';
import { customerForCustomers } from '../reading/forCustomers';
import { partOf, readIn } from '../reading/part';
import { readAgreed, readBars } from '../reading/readAgreed';
import {
  readActions,
  readAnnouncements,
  readComplaints,
  readNextMeeting,
  readSinceLastMeeting,
} from '../reading/readDialogue';
import { readInternals } from './readInternals';
import type { Reading } from '../reading/Reading';

/** Whether the page with or without internals is asked for; undefined for what is the reader's. */
export type AskedInternals = 'with' | 'without' | undefined;

/** The page, or that it is not for this reader. */
export type LoadedBrief =
  | { readonly kind: 'brief'; readonly brief: Brief }
  | { readonly kind: 'denied'; readonly customer: CustomerDetails };

/** Reads what to know of a customer; how often the API is asked does not depend on how much there is. */
export async function loadBrief(options: {
  readonly api: SlaApi;
  readonly catalog: TitlesCatalog;
  readonly customerRef: string;
  readonly asked: AskedInternals;
  /** In milliseconds. */
  readonly now: number;
}): Promise<LoadedBrief> {
  const { api, catalog, customerRef, asked, now } = options;
  const customer = await api.getCustomer(customerRef);
  const isProvider = customer.side === 'provider';
  if (!isProvider && asked === 'with') {
    return { kind: 'denied', customer };
  }
  const isInternal = isProvider && asked !== 'without';
  const brief = await readParts(customer, {
    api,
    customerRef,
    isInternal,
    now: Math.floor(now / 1000),
  });
  const titles = await loadTitles(catalog, namedIn(brief));
  return { kind: 'brief', brief: { ...brief, titles, now } };
}

async function readParts(
  customer: CustomerDetails,
  reading: Reading,
): Promise<Omit<Brief, 'titles' | 'now'>> {
  const { isInternal } = reading;
  const agreedWith = readAgreed(reading);
  const [
    agreed,
    bars,
    nextMeeting,
    complaints,
    actions,
    dialogue,
    announcements,
    internals,
  ] = await Promise.all([
    partOf(agreedWith),
    partOf(readBars(reading, agreedWith)),
    partOf(readNextMeeting(reading)),
    partOf(readComplaints(reading)),
    partOf(readActions(reading)),
    partOf(readSinceLastMeeting(reading)),
    partOf(readAnnouncements(reading)),
    isInternal ? readInternals(reading) : null,
  ]);
  return {
    customer: isInternal ? customer : customerForCustomers(customer),
    internals,
    nextMeeting,
    complaints,
    actions,
    agreed,
    bars,
    dialogue,
    announcements,
  };
}

/** Refs of everybody and everything that the page names. */
function namedIn(brief: Omit<Brief, 'titles' | 'now'>): readonly string[] {
  const { customer, internals } = brief;
  const { kept } = customer;
  const felt = internals === null ? undefined : readIn(internals.felt);
  const opportunities =
    internals === null ? undefined : readIn(internals.opportunities);
  const nextMeeting = readIn(brief.nextMeeting) ?? null;
  return [
    customer.relationshipManager,
    customer.serviceLevelManager,
    kept?.relationshipManagerDeputy?.ref,
    kept?.serviceLevelManagerDeputy?.ref,
    ...customer.representatives,
    ...(nextMeeting === null ? [] : refsIn(nextMeeting)),
    ...(readIn(brief.complaints) ?? []).map(one => one.complaint?.owner),
    ...(readIn(brief.actions) ?? []).map(({ owner }) => owner),
    ...(readIn(brief.agreed)?.figures ?? []).map(({ entityRef }) => entityRef),
    ...(readIn(brief.bars) ?? []).map(({ requirement }) => requirement.service),
    ...(felt?.trend.items ?? []).map(({ service }) => service),
    ...(felt?.watermelons.items ?? []).map(({ service }) => service),
    ...(opportunities ?? []).flatMap(({ services }) => services),
  ].flatMap(ref => ref ?? []);
}

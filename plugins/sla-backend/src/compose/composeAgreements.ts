import type { Agreements } from '../agreements/Agreements';
import { AuthorizedAgreements } from '../agreements/AuthorizedAgreements';
import { DefaultAgreements } from '../agreements/DefaultAgreements';
import { AuthorizedRecording } from '../agreements/recording/AuthorizedRecording';
import { DefaultRecording } from '../agreements/recording/DefaultRecording';
import type { Recording } from '../agreements/recording/Recording';
import { AuthorizedCalendars } from '../calendars/AuthorizedCalendars';
import type { Calendars } from '../calendars/Calendars';
import { DefaultCalendars } from '../calendars/DefaultCalendars';
import { AuthorizedExclusions } from '../exclusions/AuthorizedExclusions';
import { DefaultExclusions } from '../exclusions/DefaultExclusions';
import type { Exclusions } from '../exclusions/Exclusions';
import { AuthorizedMaintenance } from '../maintenance/AuthorizedMaintenance';
import { DefaultMaintenance } from '../maintenance/DefaultMaintenance';
import type { Maintenance } from '../maintenance/Maintenance';
import type { OfferedPromises } from '../promiseCheck/AgreementPromises';
import type { Composing } from './Composing';

/** Builds what is agreed, the calendars that it names, and what of the time is not counted under it. */
export function composeAgreements({
  stores,
  access,
  entities,
  promises,
  now,
}: Composing & { readonly promises: OfferedPromises }): {
  readonly agreements: Agreements;
  readonly recording: Recording;
  readonly calendars: Calendars;
  readonly maintenance: Maintenance;
  readonly exclusions: Exclusions;
} {
  const agreements = DefaultAgreements.create({
    ...stores,
    store: stores.agreements,
    entities,
    callers: access,
    promises,
    now,
  });
  return {
    agreements: AuthorizedAgreements.create({ agreements, access }),
    recording: AuthorizedRecording.create({
      ...stores,
      recording: DefaultRecording.create({
        ...stores,
        store: stores.agreements,
        agreements,
        entities,
        callers: access,
        now,
      }),
      access,
    }),
    calendars: AuthorizedCalendars.create({
      calendars: DefaultCalendars.create({
        ...stores,
        store: stores.calendars,
        callers: access,
        now,
      }),
      access,
    }),
    maintenance: AuthorizedMaintenance.create({
      maintenance: DefaultMaintenance.create({
        ...stores,
        store: stores.maintenance,
        entities,
        callers: access,
        now,
      }),
      access,
    }),
    exclusions: AuthorizedExclusions.create({
      exclusions: DefaultExclusions.create({
        ...stores,
        store: stores.exclusions,
        callers: access,
        now,
      }),
      access,
    }),
  };
}

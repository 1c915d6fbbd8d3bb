import type { Agreements } from '../agreements/Agreements';
import { AuthorizedAgreements } from '../agreements/AuthorizedAgreements';
import { DefaultAgreements } from '../agreements/DefaultAgreements';
import { AuthorizedCalendars } from '../calendars/AuthorizedCalendars';
import type { Calendars } from '../calendars/Calendars';
import { DefaultCalendars } from '../calendars/DefaultCalendars';
import { AuthorizedExclusions } from '../exclusions/AuthorizedExclusions';
import { DefaultExclusions } from '../exclusions/DefaultExclusions';
import type { Exclusions } from '../exclusions/Exclusions';
import { AuthorizedMaintenance } from '../maintenance/AuthorizedMaintenance';
import { DefaultMaintenance } from '../maintenance/DefaultMaintenance';
import type { Maintenance } from '../maintenance/Maintenance';
import type { Composing } from './Composing';

/** Builds what is agreed, the calendars that it names, and what of the time is not counted under it. */
export function composeAgreements({
  stores,
  access,
  entities,
  now,
}: Composing): {
  readonly agreements: Agreements;
  readonly calendars: Calendars;
  readonly maintenance: Maintenance;
  readonly exclusions: Exclusions;
} {
  return {
    agreements: AuthorizedAgreements.create({
      agreements: DefaultAgreements.create({
        ...stores,
        store: stores.agreements,
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

import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { EventsCustomersChanged } from '../effects/CustomersChanged';
import { EventsPersonalDataChanged } from '../effects/PersonalDataChanged';
import { EventsServicesChanged } from '../effects/ServicesChanged';
import { AuthorizedPersonalData } from '../personalData/AuthorizedPersonalData';
import { DefaultPersonalData } from '../personalData/DefaultPersonalData';
import type { PersonalData } from '../personalData/PersonalData';
import type { PersonalDataRetention } from '../personalData/retention/KeptDays';
import { OldRecordsJob } from '../personalData/retention/OldRecordsJob';
import type { Composing } from './Composing';

interface Options extends Composing {
  readonly events: EventsService;
  readonly logger: LoggerService;
  readonly retention: PersonalDataRetention;
}

/** Builds what knows where people are named, and what is not kept for good. */
export function composePersonalData(options: Options): {
  readonly personalData: PersonalData;
  readonly oldRecordsJob: OldRecordsJob;
} {
  const { stores, access } = options;
  return {
    personalData: AuthorizedPersonalData.create({
      personalData: DefaultPersonalData.create({
        ...options,
        store: stores.personalData,
        oldRecords: stores.oldRecords,
        callers: access,
        customersChanged: EventsCustomersChanged.create(options),
        servicesChanged: EventsServicesChanged.create(options),
        changed: EventsPersonalDataChanged.create(options),
      }),
      access,
    }),
    oldRecordsJob: OldRecordsJob.create({
      ...options,
      store: stores.oldRecords,
    }),
  };
}

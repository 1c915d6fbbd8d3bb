import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { EventsCustomersChanged } from '../effects/CustomersChanged';
import { CustomerAccess } from '../permissions/CustomerAccess';
import { AuthorizedSheetImports } from '../sheets/AuthorizedSheetImports';
import { DefaultSheetImports } from '../sheets/DefaultSheetImports';
import type { SheetImports } from '../sheets/SheetImports';
import type { Composing } from './Composing';

interface Options extends Composing {
  readonly events: EventsService;
  readonly logger: LoggerService;
}

/** Builds what imports spreadsheets. */
export function composeSheets(options: Options): SheetImports {
  const { stores, access } = options;
  return AuthorizedSheetImports.create({
    ...stores,
    sheetImports: DefaultSheetImports.create({
      ...options,
      ...stores,
      callers: access,
      changed: EventsCustomersChanged.create(options),
    }),
    access,
    customerAccess: CustomerAccess.create({
      access,
      customers: stores.customers,
    }),
  });
}

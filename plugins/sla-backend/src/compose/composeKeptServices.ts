import { EventsServicesChanged } from '../effects/ServicesChanged';
import type { Telling } from '../effects/tellCatalog';
import { AuthorizedKeptServices } from '../keptServices/AuthorizedKeptServices';
import { DefaultKeptServices } from '../keptServices/DefaultKeptServices';
import type { KeptServices } from '../keptServices/KeptServices';
import type { Composing } from './Composing';

/** Builds what keeps services that no YAML declares. */
export function composeKeptServices(
  options: Composing & Telling,
): KeptServices {
  const { stores, access } = options;
  return AuthorizedKeptServices.create({
    services: DefaultKeptServices.create({
      ...options,
      store: stores.keptServices,
      callers: access,
      changed: EventsServicesChanged.create(options),
    }),
    access,
  });
}

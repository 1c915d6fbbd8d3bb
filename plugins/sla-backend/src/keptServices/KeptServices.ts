import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CreateService,
  KeptService,
  Page,
  ServiceDeclaration,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';

/** Who asks. */
export interface ServicesOptions {
  readonly credentials: BackstageCredentials;
}

/** Which services are listed. */
export interface ServicesQuery extends PageRequest {
  readonly state?: KeptService['state'];
}

/** Services that no YAML declares; the catalog shows them as systems. */
export interface KeptServices {
  list(
    query: ServicesQuery,
    options: ServicesOptions,
  ): Promise<Page<KeptService>>;

  /** @throws NotFoundError - where the portal does not keep it */
  get(ref: string, options: ServicesOptions): Promise<KeptService>;

  /** @throws ConflictError - where a System of that name is kept, or declared in YAML */
  create(
    request: {
      readonly service: CreateService;
      readonly idempotencyKey?: string;
    },
    options: ServicesOptions,
  ): Promise<KeptService>;

  /** @throws ConflictError - where it was changed meanwhile, or YAML declares it */
  change(
    request: {
      readonly ref: string;
      readonly etag: string;
      readonly declaration: ServiceDeclaration;
    },
    options: ServicesOptions,
  ): Promise<KeptService>;

  /** Takes it out of the catalog; what names it stays. */
  archive(ref: string, options: ServicesOptions): Promise<KeptService>;

  restore(ref: string, options: ServicesOptions): Promise<KeptService>;
}

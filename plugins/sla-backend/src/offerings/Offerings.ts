import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  BeganFrom,
  CreateOffering,
  Offering,
  OfferingDeclaration,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';

/** Who asks. */
export interface OfferingsOptions {
  readonly credentials: BackstageCredentials;
}

/** Which offerings are listed. */
export interface OfferingsQuery extends PageRequest {
  readonly state?: Offering['state'];
}

/** Services with a level that agreements start from. */
export interface Offerings {
  list(
    query: OfferingsQuery,
    options: OfferingsOptions,
  ): Promise<Page<Offering>>;

  /** @throws NotFoundError */
  get(name: string, options: OfferingsOptions): Promise<Offering>;

  /** @throws ConflictError - where there is one of that name */
  create(
    request: {
      readonly offering: CreateOffering;
      readonly idempotencyKey?: string;
    },
    options: OfferingsOptions,
  ): Promise<Offering>;

  /** @throws ConflictError - where it was changed meanwhile */
  change(
    request: {
      readonly name: string;
      readonly etag: string;
      readonly declaration: OfferingDeclaration;
    },
    options: OfferingsOptions,
  ): Promise<Offering>;

  /** Nothing new starts from it; what did stays. */
  archive(name: string, options: OfferingsOptions): Promise<Offering>;

  restore(name: string, options: OfferingsOptions): Promise<Offering>;

  /** What an agreement began from, as it is now. */
  beganFrom(agreementId: string, options: OfferingsOptions): Promise<BeganFrom>;

  /** Keeps which offering an agreement began from, or that it was none. */
  setBeganFrom(
    request: { readonly agreementId: string; readonly name: string | null },
    options: OfferingsOptions,
  ): Promise<BeganFrom>;
}

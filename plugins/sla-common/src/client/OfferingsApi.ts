import type {
  BeganFrom,
  CreateOffering,
  CreateOfferingInput,
  Offering,
  OfferingDeclaration,
  OfferingDeclarationInput,
  Page,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface OfferingsQuery extends ListQuery {
  /** All, archived ones as well, unless one is named. */
  readonly state?: Offering['state'];
}

/** Service offerings, as the client offers them. @public */
export interface OfferingsApi {
  /** By name. */
  getOfferings(
    query: OfferingsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Offering>>;

  getOffering(name: string, options?: SlaRequestOptions): Promise<Offering>;

  /** The key makes of a request that is sent again the same one. */
  createOffering(
    offering: CreateOfferingInput | CreateOffering,
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<Offering>;

  changeOffering(
    name: string,
    etag: string,
    declaration: OfferingDeclarationInput | OfferingDeclaration,
    options?: SlaRequestOptions,
  ): Promise<Offering>;

  /** Nothing new starts from it; agreements that did stay as they are. */
  archiveOffering(name: string, options?: SlaRequestOptions): Promise<Offering>;

  restoreOffering(name: string, options?: SlaRequestOptions): Promise<Offering>;

  /** Which offering an agreement began from, as it is now. */
  getBeganFrom(
    agreementId: string,
    options?: SlaRequestOptions,
  ): Promise<BeganFrom>;

  /** Keeps which offering an agreement began from; it is no term of the agreement. */
  setBeganFrom(
    agreementId: string,
    name: string | null,
    options?: SlaRequestOptions,
  ): Promise<BeganFrom>;
}

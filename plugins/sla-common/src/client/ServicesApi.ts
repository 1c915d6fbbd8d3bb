import type {
  CreateServiceInput,
  KeptService,
  Page,
  ServiceDeclarationInput,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface ServicesQuery extends ListQuery {
  /** All, archived ones as well, unless one is named. */
  readonly state?: KeptService['state'];
}

/** Services that the portal keeps, as the client offers them. @public */
export interface ServicesApi {
  /** By ref. */
  getServices(
    query: ServicesQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<KeptService>>;

  getService(ref: string, options?: SlaRequestOptions): Promise<KeptService>;

  /** The key makes of a request that is sent again the same one. */
  createService(
    service: CreateServiceInput,
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<KeptService>;

  changeService(
    ref: string,
    etag: string,
    declaration: ServiceDeclarationInput,
    options?: SlaRequestOptions,
  ): Promise<KeptService>;

  /** Takes it out of the catalog; what names it stays. */
  archiveService(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<KeptService>;

  restoreService(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<KeptService>;
}

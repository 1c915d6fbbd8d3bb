import type {
  AgreementPromiseCheck,
  PromiseCheck,
  PromiseCheckInput,
  RestsOn,
} from '../model';
import type { SlaRequestOptions } from './ListQuery';

/** "Can we promise this?", as the client offers it; for the provider's side only. @public */
export interface PromiseCheckApi {
  /** Checks a target that is not agreed yet; changes nothing. */
  checkPromise(
    request: PromiseCheckInput,
    options?: SlaRequestOptions,
  ): Promise<PromiseCheck>;

  /** Of the newest version, unless one is named: as it was checked at its offer; of a draft, as it is now. */
  getAgreementPromiseCheck(
    agreementId: string,
    query?: { readonly version?: number },
    options?: SlaRequestOptions,
  ): Promise<AgreementPromiseCheck>;

  /** The agreements beneath the version that is in force, else the newest, as they are now. */
  getRestsOn(
    agreementId: string,
    options?: SlaRequestOptions,
  ): Promise<RestsOn>;
}

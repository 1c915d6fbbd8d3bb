import type { Agreements } from '../agreements/Agreements';
import type { AgreementPdfs } from '../documents/AgreementPdfs';
import { DefaultAgreementPdfs } from '../documents/DefaultAgreementPdfs';
import type { Composing } from './Composing';

/** Builds what is written on paper, from what the caller may see. */
export function composeDocuments(
  options: Composing & { readonly agreements: Agreements },
): { readonly agreementPdfs: AgreementPdfs } {
  const { stores, agreements, entities } = options;
  return {
    agreementPdfs: DefaultAgreementPdfs.create({
      ...stores,
      agreements,
      entities,
    }),
  };
}

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  agreementDocument,
  documentLanguageOf,
  type Agreement,
  type DocumentLanguage,
} from '@service-levels/backstage-plugin-sla-common';
import type { Agreements } from '../agreements/Agreements';
import type { CustomersStore } from '../customers/CustomersStore';
import type { KeptCustomersStore } from '../customers/KeptCustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import type { IndicatorsStore } from '../indicators/IndicatorsStore';
import type { AgreementPdfs } from './AgreementPdfs';
import { namedIn } from './namedIn';
import { agreementPdf } from './pdf/agreementPdf';

interface Options {
  /** As the caller may see them. */
  readonly agreements: Pick<Agreements, 'getVersion'>;
  readonly entities: Pick<EntityDirectory, 'titlesOf'>;
  readonly customers: Pick<CustomersStore, 'get'>;
  readonly keptCustomers: Pick<KeptCustomersStore, 'get'>;
  readonly indicators: Pick<IndicatorsStore, 'byRefs'>;
}

/** Since when a version says what it says: the last signature, else its first day. */
function dateOf({ signatures, effectiveFrom }: Agreement): Date {
  const signed = signatures.map(({ signedAt }) => Date.parse(signedAt));
  return new Date(
    signed.length === 0 ? Date.parse(effectiveFrom) : Math.max(...signed),
  );
}

/** Writes what the caller may read of an agreement, in the words of `agreementDocument`. */
export class DefaultAgreementPdfs implements AgreementPdfs {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultAgreementPdfs {
    return new DefaultAgreementPdfs(options);
  }

  async pdfOf(
    request: {
      readonly id: string;
      readonly version: number;
      readonly language?: DocumentLanguage;
    },
    { credentials }: { readonly credentials: BackstageCredentials },
  ): Promise<Buffer> {
    const { id, version, language } = request;
    const agreement = await this.#options.agreements.getVersion(
      { id, version },
      { credentials },
    );
    const titles = await this.#titlesIn(agreement);
    const indicators = await this.#options.indicators.byRefs(
      agreement.targets.map(({ indicator }) => indicator),
    );
    const measured = new Map(indicators.map(one => [one.ref, one]));
    const document = agreementDocument(
      { ...agreement, terms: agreement },
      {
        language: language ?? (await this.#languageOf(agreement)),
        nameOf: ref => titles.get(ref) ?? ref.slice(ref.indexOf('/') + 1),
        measuredBy: ref => measured.get(ref),
      },
    );
    return await agreementPdf(document, dateOf(agreement));
  }

  async #languageOf({ customer }: Agreement): Promise<DocumentLanguage> {
    const kept = await this.#options.keptCustomers.get(customer);
    return documentLanguageOf(kept?.declaration.language);
  }

  /** The catalog shows a customer a while after the portal knows it. */
  async #titlesIn(agreement: Agreement): Promise<ReadonlyMap<string, string>> {
    const named = namedIn(agreement);
    const customers = named.filter(ref => ref.startsWith('customer:'));
    const found = await Promise.all(
      customers.map(ref => this.#options.customers.get(ref, { kind: 'all' })),
    );
    return new Map([
      ...(await this.#options.entities.titlesOf(named)),
      ...found.flatMap(customer =>
        customer === undefined ? [] : [[customer.ref, customer.title] as const],
      ),
    ]);
  }
}

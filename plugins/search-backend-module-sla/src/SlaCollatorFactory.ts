import { Readable } from 'node:stream';
import type { AuthService } from '@backstage/backend-plugin-api';
import type { Permission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type {
  ListQuery,
  Page,
  SlaRequestOptions,
} from '@service-levels/backstage-plugin-sla-common';
import type { SlaDocument } from './SlaDocument';

/** As many as a page of the API may have. */
const AT_ONCE = 500;

interface Options<TItem> {
  readonly auth: AuthService;
  /** Of the documents, such as `sla-customer`. */
  readonly type: string;
  /** Asked for each document when somebody searches. */
  readonly visibilityPermission: Permission;
  readonly read: (
    query: ListQuery,
    options: SlaRequestOptions,
  ) => Promise<Page<TItem>>;
  /** Without one where nothing of it may be found. */
  readonly toDocument: (item: TItem) => SlaDocument | undefined;
}

/** Makes documents of one list of the API, page by page. */
export class SlaCollatorFactory<TItem> implements DocumentCollatorFactory {
  readonly type: string;
  readonly visibilityPermission: Permission;
  readonly #options: Options<TItem>;

  private constructor(options: Options<TItem>) {
    this.type = options.type;
    this.visibilityPermission = options.visibilityPermission;
    this.#options = options;
  }

  static create<TItem>(options: Options<TItem>): SlaCollatorFactory<TItem> {
    return new SlaCollatorFactory(options);
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<SlaDocument> {
    const { auth, read, toDocument } = this.#options;
    let cursor: string | undefined;
    do {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'sla',
      });
      const page: Page<TItem> = await read(
        { limit: AT_ONCE, cursor },
        { token },
      );
      for (const item of page.items) {
        const document = toDocument(item);
        if (document !== undefined) {
          yield document;
        }
      }
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
}

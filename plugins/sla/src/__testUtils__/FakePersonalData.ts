import type {
  PersonalDataFindings,
  RetentionPreview,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { refuse, type Watched } from './fakeAnswers';
import { FakeDialogue, type FakeDialogueContent } from './FakeDialogue';

/** What the fake knows of people. */
export interface FakePersonalDataContent extends FakeDialogueContent {
  /** Of whoever is sought. */
  readonly personalData?: PersonalDataFindings;
  readonly retention?: readonly RetentionPreview[];
}

/** Personal data of a fake API. */
export class FakePersonalData extends FakeDialogue {
  readonly findPersonalData: Watched<SlaApi['findPersonalData']>;
  readonly exportPersonalData: Watched<SlaApi['exportPersonalData']>;
  readonly erasePersonalData: Watched<SlaApi['erasePersonalData']>;
  readonly replacePersonalData: Watched<SlaApi['replacePersonalData']>;
  readonly previewRetention: Watched<SlaApi['previewRetention']>;

  constructor(content: FakePersonalDataContent) {
    super(content);
    const { personalData = { findings: [], etag: '1' }, retention = [] } =
      content;
    this.findPersonalData = jest.fn(async _person => personalData);
    this.exportPersonalData = jest.fn(async person => ({
      person: { ref: null, names: [], ...person },
      exportedAt: '2026-11-23T09:00:00Z',
      tables: [],
    }));
    this.erasePersonalData = jest.fn(async (_person, _etag) => refuse());
    this.replacePersonalData = jest.fn(async (_replacement, _etag) => refuse());
    this.previewRetention = jest.fn(async _query => ({ items: retention }));
  }
}

import type { Indicator } from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../format/Format';
import type { Translate } from '../translations/useTranslate';

/** What texts are made with. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** What is measured, as far as words need it. */
export type Measured = Pick<Indicator, 'stream' | 'unit'>;

/** Words about a figure, with what it is measured in where that is known. */
export interface MeasuredWords extends Words {
  readonly measured?: Measured;
}

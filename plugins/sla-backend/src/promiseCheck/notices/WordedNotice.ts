import type { AgreementType } from '@service-levels/backstage-plugin-sla-common';
import type { UnderpinningNotice } from './UnderpinningNotice';

/** A notice with what it takes to put it into words. */
export interface WordedNotice extends UnderpinningNotice {
  readonly title: string;
  readonly type: Exclude<AgreementType, 'sla'>;
  /** The number of the version, the last day, or the label of the period. */
  readonly about: string;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
}

import type { ReportSide } from '@service-levels/backstage-plugin-sla-common';
import {
  actsForCustomer,
  isRelationshipManager,
  keepsAgreement,
  requireActsForCustomer,
  type Acting,
} from '../../agreements/actingRules';
import { FieldNotAllowedError } from '../../errors';
import type { StoredRevision } from '../StoredReport';

/** Somebody who answers a report, for each of its agreements. */
export type Answering = readonly Acting[];

/**
 * Lets speak for the customer: a representative, or the relationship manager
 * with evidence, whatever the portal's policy says; but nobody who published
 * what they speak of.
 *
 * @throws NotAllowedError - naming the field
 * @throws InputError - where evidence is missing
 */
export function requireCustomer(
  answering: Answering,
  { published }: Pick<StoredRevision, 'published'>,
  request: {
    readonly doing: string;
    readonly evidence: string | null;
  },
): void {
  for (const acting of answering) {
    requireActsForCustomer(acting, { field: 'evidence', ...request });
    const { kind, subject } = acting.caller;
    if (kind === 'user' && published?.by === subject) {
      throw new FieldNotAllowedError(
        'revision',
        'was published by you: one person does not speak for both sides',
      );
    }
  }
}

/**
 * For whose side somebody writes in a dispute. With evidence the relationship
 * manager or a service says what the customer said.
 *
 * @throws NotAllowedError - for who is on neither side
 */
export function sideOfWriter(
  answering: Answering,
  evidence: string | null,
): ReportSide {
  const isFor = (test: (acting: Acting) => boolean) => answering.every(test);
  if (isFor(actsForCustomer)) {
    return 'customer';
  }
  const maySpeak = isFor(
    acting => acting.caller.kind === 'service' || isRelationshipManager(acting),
  );
  if (evidence !== null && maySpeak) {
    return 'customer';
  }
  if (evidence === null && answering.some(keepsAgreement)) {
    return 'provider';
  }
  throw new FieldNotAllowedError(
    'evidence',
    'is for the relationship manager, who writes for the customer; others write for their own side',
  );
}

import type {
  AgreementTerms,
  AgreementType,
  SignOff,
  Target,
} from '@service-levels/backstage-plugin-sla-common';

/** How far a version has come by what people did; the rest of its state follows from dates. */
export type VersionStage =
  | 'draft'
  | 'offered'
  | 'countered'
  | 'declined'
  | 'withdrawn'
  | 'agreed';

/** The terms with targets that have their identity. */
export interface StoredTerms extends Omit<AgreementTerms, 'targets'> {
  readonly targets: readonly Target[];
}

/** One version as kept. Instants are epoch seconds. */
export interface StoredVersion {
  readonly version: number;
  readonly stage: VersionStage;
  readonly terms: StoredTerms;
  readonly hash: string | null;
  readonly offeredAt: number | null;
  readonly agreedAt: number | null;
  readonly signatures: readonly SignOff[];
}

/** An agreement with all its versions, oldest first. */
export interface StoredAgreement {
  readonly id: string;
  readonly type: AgreementType;
  readonly providerRef: string | null;
  readonly customerRef: string;
  readonly revision: number;
  readonly versions: readonly StoredVersion[];
}

import type { AgreementChange } from '../AgreementsStore';

/** A change of one kind. */
export type ChangeOf<TKind extends AgreementChange['kind']> = Extract<
  AgreementChange,
  { kind: TKind }
>;

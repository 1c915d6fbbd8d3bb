import type { At } from '../fieldAt';
import type { AgreementForm } from '../form/AgreementForm';

/** What each section of the editor is given. */
export interface SectionProps {
  readonly form: AgreementForm;
  readonly onChange: (changed: Partial<AgreementForm>) => void;
  readonly at: At;
}

import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { fieldsWith } from './fieldAt';
import type { AgreementForm } from './form/AgreementForm';
import { sectionInWords } from './sectionInWords';
import { sectionOf, SECTIONS, type SectionId } from './sectionList';
import { CreditsSection } from './sections/CreditsSection';
import { ExclusionsSection } from './sections/ExclusionsSection';
import { HoursSection } from './sections/HoursSection';
import {
  DefinitionsSection,
  DutiesSection,
  EscalationSection,
  WorkloadSection,
} from './sections/ListSections';
import { MaintenanceSection } from './sections/MaintenanceSection';
import { ReportingSection, ReviewSection } from './sections/MeetingSections';
import { PartiesSection } from './sections/PartiesSection';
import type { SectionProps } from './sections/SectionProps';
import { ServicesSection } from './sections/ServicesSection';
import { SignatoriesSection } from './sections/SignatoriesSection';
import { TermSection } from './sections/TermSection';
import { TargetsSection } from './targets/TargetsSection';
import { useChoices } from './useChoices';
import { EditorSection } from './widgets/EditorSection';

/** The sections of an agreement, in the order of the document. */
export function EditorSections(props: {
  readonly form: AgreementForm;
  readonly errors: FieldErrors;
  readonly arePartiesFixed: boolean;
  /** undefined for what is not stored yet. */
  readonly agreementId: string | undefined;
  readonly open: ReadonlySet<SectionId>;
  readonly onToggle: (id: SectionId) => void;
  readonly onChange: (changed: Partial<AgreementForm>) => void;
}) {
  const t = useTranslate();
  const { form, errors, open, onToggle, onChange, arePartiesFixed } = props;
  const choices = useChoices();
  const given: SectionProps = { form, onChange, at: fieldsWith(errors) };
  const fields: Readonly<Record<SectionId, () => JSX.Element>> = {
    parties: () => (
      <PartiesSection {...given} {...{ choices, arePartiesFixed }} />
    ),
    services: () => <ServicesSection {...given} />,
    term: () => <TermSection {...given} />,
    hours: () => <HoursSection {...given} choices={choices} />,
    targets: () => (
      <TargetsSection
        {...given}
        choices={choices}
        agreementId={props.agreementId}
      />
    ),
    maintenance: () => <MaintenanceSection {...given} />,
    exclusions: () => <ExclusionsSection {...given} />,
    workload: () => <WorkloadSection {...given} />,
    duties: () => <DutiesSection {...given} />,
    escalation: () => <EscalationSection {...given} />,
    reporting: () => <ReportingSection {...given} />,
    review: () => <ReviewSection {...given} />,
    signatories: () => <SignatoriesSection {...given} />,
    credits: () => <CreditsSection {...given} />,
    definitions: () => <DefinitionsSection {...given} />,
  };
  const problemsOf = (id: SectionId) =>
    Object.keys(errors).filter(path => sectionOf(path).id === id).length;
  return (
    <>
      {SECTIONS.map(({ id }) => {
        const count = problemsOf(id);
        return (
          <EditorSection
            key={id}
            id={`sla-editor-section-${id}`}
            title={t(`editor.sections.${id}`)}
            summary={sectionInWords(id, form, t)}
            problems={
              count === 0 ? undefined : t('editor.problemCount', { count })
            }
            isOpen={open.has(id)}
            onToggle={() => onToggle(id)}
          >
            {fields[id]()}
          </EditorSection>
        );
      })}
    </>
  );
}

import { agreementRows } from '../agreements/agreementRows';
import { AgreementsTable } from '../agreements/AgreementsTable';
import { mapPart } from '../reading/part';
import { BriefSection } from './BriefSection';
import type { SectionProps } from './SectionProps';

const MOST = 3;

/** What was agreed, with what was achieved of it. */
export function AgreementsSection({ brief, words, onRetry }: SectionProps) {
  const { t } = words;
  return (
    <BriefSection
      id="sla-brief-agreements"
      title={t('brief.agreements')}
      part={mapPart(brief.agreed, agreementRows)}
      most={MOST}
      none={t('brief.noAgreements')}
      onRetry={onRetry}
    >
      {shown => <AgreementsTable rows={shown} words={words} />}
    </BriefSection>
  );
}

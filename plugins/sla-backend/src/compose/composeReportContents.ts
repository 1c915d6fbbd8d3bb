import type { ExplainedTargets } from '../attainment/ExplainedTargets';
import type { SlaConfig } from '../config/SlaConfig';
import { StoredReportedImprovements } from '../improvements/StoredReportedImprovements';
import { DefaultReportContents } from '../reports/content/DefaultReportContents';
import { ReportedRelationship } from '../reports/content/ReportedRelationship';
import { ReportedSubjects } from '../reports/content/ReportedSubjects';
import type { ReportContents } from '../reports/ReportContents';
import type { Composing } from './Composing';

/** Builds what puts reports together. */
export function composeReportContents(
  options: Pick<Composing, 'stores' | 'entities'> & {
    readonly explainedTargets: ExplainedTargets;
    readonly config: Pick<SlaConfig, 'reports'>;
  },
): ReportContents {
  const { stores, config } = options;
  return DefaultReportContents.create({
    ...stores,
    ...options,
    improvements: StoredReportedImprovements.create({
      store: stores.improvements,
    }),
    subjects: ReportedSubjects.create(stores),
    relationship: ReportedRelationship.create(stores),
    company: config.reports.company,
    language: config.reports.language,
  });
}

import type { ExplainedTargets } from '../attainment/ExplainedTargets';
import type { SlaConfig } from '../config/SlaConfig';
import { DefaultReportContents } from '../reports/content/DefaultReportContents';
import {
  NO_IMPROVEMENTS,
  type ReportedImprovements,
} from '../reports/content/ReportedImprovements';
import { ReportedRelationship } from '../reports/content/ReportedRelationship';
import { ReportedSubjects } from '../reports/content/ReportedSubjects';
import type { ReportContents } from '../reports/ReportContents';
import type { Composing } from './Composing';

/** Builds what puts reports together. */
export function composeReportContents(
  options: Pick<Composing, 'stores' | 'entities'> & {
    readonly explainedTargets: ExplainedTargets;
    readonly config: Pick<SlaConfig, 'reports'>;
    readonly improvements?: ReportedImprovements;
  },
): ReportContents {
  const { stores, config, improvements = NO_IMPROVEMENTS } = options;
  return DefaultReportContents.create({
    ...stores,
    ...options,
    improvements,
    subjects: ReportedSubjects.create(stores),
    relationship: ReportedRelationship.create(stores),
    company: config.reports.company,
    language: config.reports.language,
  });
}

import { AuthorizedCorrections } from '../corrections/AuthorizedCorrections';
import type { Corrections } from '../corrections/Corrections';
import { DefaultCorrections } from '../corrections/DefaultCorrections';
import { AuthorizedReportedResults } from '../reportedResults/AuthorizedReportedResults';
import { DefaultReportedResults } from '../reportedResults/DefaultReportedResults';
import type {
  AgreementOfTarget,
  ReportedResults,
} from '../reportedResults/ReportedResults';
import type { Composing } from './Composing';

/** Builds what people put right by hand: measurements, and figures where nothing is measured. */
export function composeCorrections({ stores, access, now }: Composing): {
  readonly corrections: Corrections;
  readonly reportedResults: ReportedResults;
} {
  const agreementOf: AgreementOfTarget = async (targetId, scope) => {
    const found = await stores.targets.list({ targetId, scope, limit: 1 });
    return found.length === 0 ? undefined : found[0].agreementId;
  };
  return {
    corrections: AuthorizedCorrections.create({
      corrections: DefaultCorrections.create({
        ...stores,
        store: stores.corrections,
        callers: access,
        now,
      }),
      access,
    }),
    reportedResults: AuthorizedReportedResults.create({
      results: DefaultReportedResults.create({
        ...stores,
        store: stores.reportedResults,
        agreementOf,
        callers: access,
        now,
      }),
      agreementOf,
      access,
    }),
  };
}

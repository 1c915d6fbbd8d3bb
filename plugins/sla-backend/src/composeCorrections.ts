import type { AgreementsStore } from './agreements/AgreementsStore';
import type { TargetsStore } from './attainment/TargetsStore';
import { AuthorizedCorrections } from './corrections/AuthorizedCorrections';
import type { Corrections } from './corrections/Corrections';
import type { CorrectionsStore } from './corrections/CorrectionsStore';
import { DefaultCorrections } from './corrections/DefaultCorrections';
import type { CustomersStore } from './customers/CustomersStore';
import type { IndicatorsStore } from './indicators/IndicatorsStore';
import type { Access } from './permissions/Access';
import { AuthorizedReportedResults } from './reportedResults/AuthorizedReportedResults';
import { DefaultReportedResults } from './reportedResults/DefaultReportedResults';
import type {
  AgreementOfTarget,
  ReportedResults,
} from './reportedResults/ReportedResults';
import type { ReportedResultsStore } from './reportedResults/ReportedResultsStore';

interface Options {
  readonly stores: {
    readonly agreements: AgreementsStore;
    readonly corrections: CorrectionsStore;
    readonly customers: CustomersStore;
    readonly indicators: IndicatorsStore;
    readonly reportedResults: ReportedResultsStore;
    readonly targets: TargetsStore;
  };
  readonly access: Access;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Builds what people put right by hand: measurements, and figures where nothing is measured. */
export function composeCorrections({ stores, access, now }: Options): {
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

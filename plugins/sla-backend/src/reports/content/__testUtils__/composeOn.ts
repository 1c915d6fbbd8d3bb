import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { entities } from '../../../__testUtils__/company';
import { JudgedDays } from '../../../attainment/days/JudgedDays';
import { ExplainedTargets } from '../../../attainment/ExplainedTargets';
import { SummedTargets } from '../../../attainment/SummedTargets';
import { composeReportContents } from '../../../compose/composeReportContents';
import { composeStores } from '../../../compose/composeStores';
import type { ReportsConfig } from '../../../config/SlaConfig';
import { CatalogEntityDirectory } from '../../../entities/CatalogEntityDirectory';
import type { AskedReport, ReportContents } from '../../ReportContents';

/** What reports are composed by, on the database of a portal. */
export function composeOn(
  knex: Knex,
  reports: Partial<ReportsConfig> = {},
): ReportContents {
  const stores = composeStores(knex);
  const now = () => Math.floor(Date.now() / 1000);
  const judgedDays = JudgedDays.create({ ...stores, store: stores.days, now });
  const source = stores;
  const summedTargets = SummedTargets.create({
    ...stores,
    source,
    judgedDays,
    now,
  });
  return composeReportContents({
    stores,
    explainedTargets: ExplainedTargets.create({
      ...stores,
      source,
      summedTargets,
    }),
    entities: CatalogEntityDirectory.create({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({ entities }),
    }),
    config: {
      reports: { company: null, logo: null, language: 'en', ...reports },
    },
  });
}

/** The first report on an agreement, about March 2026, as it was known in April. */
export function askedOf(
  agreementId: string,
  changes: Partial<AskedReport> = {},
): AskedReport {
  return {
    subject: { kind: 'agreement', agreementId },
    period: '2026-03',
    revision: 1,
    words: { summary: '', comments: new Map() },
    correction: null,
    asOf: Date.parse('2026-04-06T00:00:00Z') / 1000,
    ...changes,
  };
}

import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { composeReportNotices } from '../../compose/composeReportNotices';
import { composeStores } from '../../compose/composeStores';
import { ComposedReports } from '../ComposedReports';
import { composeOn } from '../content/__testUtils__/composeOn';
import { PublicationsJob } from '../publishing/PublicationsJob';
import { PublishedReports } from '../publishing/PublishedReports';
import type { ReportContents } from '../ReportContents';
import type { ReportFiles } from '../ReportFiles';
import { ReportSubjects } from '../ReportSubjects';
import { ReportDraftsJob } from '../schedule/ReportDraftsJob';
import { ReportLooksJob } from '../schedule/ReportLooksJob';

/** Files that say nothing but which report they are of. */
export const PLAIN_FILES: ReportFiles = {
  write: async (_report, hash) => {
    const file = Buffer.from(hash);
    return { pdf: file, xlsx: file, csv: file, json: file };
  },
};

/** One more instance that does what is done by schedule, on the database of a portal. */
export function jobsOn(
  knex: Knex,
  options: {
    readonly now?: () => number;
    readonly files?: ReportFiles;
    readonly contents?: ReportContents;
    readonly subjects?: Pick<ReportSubjects, 'find'>;
  } = {},
) {
  const { now = () => Math.floor(Date.now() / 1000), files = PLAIN_FILES } =
    options;
  const stores = composeStores(knex);
  const store = stores.reports;
  const logger = mockServices.logger.mock();
  const composed = ComposedReports.create({
    contents: options.contents ?? composeOn(knex),
    store,
  });
  const published = PublishedReports.create({
    ...stores,
    store,
    composed,
    files,
    changed: { publish: async () => {} },
  });
  const sent: NotificationSendOptions[] = [];
  return {
    stores,
    logger,
    sent,
    publications: PublicationsJob.create({
      store: stores.publications,
      published,
      logger,
      now,
    }),
    drafts: ReportDraftsJob.create({
      ...stores,
      store,
      scheduled: stores.scheduledReports,
      subjects: options.subjects ?? ReportSubjects.create({ ...stores, now }),
      logger,
      now,
    }),
    looks: ReportLooksJob.create({ store, composed, logger, now }),
    notices: composeReportNotices({
      stores,
      notifications: {
        send: async notification => {
          sent.push(notification);
        },
      },
      logger,
      now,
    }),
  };
}

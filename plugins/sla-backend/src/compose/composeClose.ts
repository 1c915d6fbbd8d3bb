import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { AttainmentService } from '../attainment/AttainmentService';
import {
  askToNotification,
  readAskNotices,
  type AskNotice,
} from '../close/asks/AskNotice';
import type { Asks } from '../close/asks/Asks';
import { AuthorizedAsks } from '../close/asks/AuthorizedAsks';
import { DefaultAsks } from '../close/asks/DefaultAsks';
import { NewAsks } from '../close/asks/NewAsks';
import { AuthorizedMonthCloses } from '../close/AuthorizedMonthCloses';
import { DefaultMonthCloses } from '../close/DefaultMonthCloses';
import type { MonthCloses } from '../close/MonthCloses';
import { StoredCloseReports } from '../close/StoredCloseReports';
import type { SlaConfig } from '../config/SlaConfig';
import { NoticesJob } from '../effects/NoticesJob';
import type { Composing } from './Composing';

/** Builds the close of a month, and asking for cause and measure. */
export function composeClose({
  stores,
  access,
  entities,
  figures,
  knex,
  auth,
  config,
  now,
}: Composing & {
  /** As the portal sees them, and not a caller. */
  readonly figures: AttainmentService;
  readonly knex: Knex;
  readonly auth: AuthService;
  readonly config: Pick<SlaConfig, 'reportDueWorkingDay'>;
}): { readonly closes: MonthCloses; readonly asks: Asks } {
  const reports = StoredCloseReports.create({ ...stores, knex, now });
  const parts = { ...stores, figures, reports, auth, callers: access, now };
  return {
    closes: AuthorizedMonthCloses.create({
      closes: DefaultMonthCloses.create({
        ...parts,
        store: stores.close,
        dueWorkingDay: config.reportDueWorkingDay,
      }),
      access,
    }),
    asks: AuthorizedAsks.create({
      asks: DefaultAsks.create({
        ...parts,
        store: stores.asks,
        newAsks: NewAsks.create({ ...stores, entities }),
      }),
      store: stores.asks,
      agreements: stores.agreements,
      access,
    }),
  };
}

/** Builds what tells people that they are asked, and who asked that it was answered. */
export function composeAskNotices({
  stores,
  notifications,
  logger,
  now,
}: Pick<Composing, 'stores' | 'now'> & {
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
}): NoticesJob<AskNotice> {
  return NoticesJob.create({
    schedule: {
      id: 'sla-ask-notices',
      initialDelay: { minutes: 1 },
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
    },
    read: () => readAskNotices({ store: stores.asks, now }),
    claims: stores.askNoticeClaims,
    toNotification: askToNotification,
    words: {
      turnFailed:
        'Who is asked for cause and measure could not be told; it is tried again in a minute',
      notInstalled:
        'Nobody is told that they are asked for cause and measure: the portal has no plugin notifications-backend',
      failure: ({ askId, kind }) =>
        `Nobody could be told of question ${askId} (${kind})`,
    },
    notifications,
    logger,
    now,
  });
}

import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AttainmentService } from '../attainment/AttainmentService';
import type { Indicators } from '../indicators/Indicators';
import { AgreementPromises } from '../promiseCheck/AgreementPromises';
import { AuthorizedPromiseChecks } from '../promiseCheck/AuthorizedPromiseChecks';
import { DefaultPromiseChecks } from '../promiseCheck/DefaultPromiseChecks';
import { UnderpinningNews } from '../promiseCheck/notices/UnderpinningNews';
import { noticeToNotification } from '../promiseCheck/notices/noticeToNotification';
import type { WordedNotice } from '../promiseCheck/notices/WordedNotice';
import { NoticesJob } from '../effects/NoticesJob';
import { PromiseChecker } from '../promiseCheck/PromiseChecker';
import type { PromiseChecks } from '../promiseCheck/PromiseChecks';
import type { Composing } from './Composing';

/** What checks are made with: for who asks, and for the offer. */
interface Promised {
  readonly checker: PromiseChecker;
  readonly promises: AgreementPromises;
}

/** Builds what checks what is about to be offered. */
export function composePromises({
  stores,
  entities,
  logger,
  now,
}: Pick<Composing, 'stores' | 'entities' | 'now'> & {
  readonly logger: LoggerService;
}): Promised {
  const checker = PromiseChecker.create({
    ...stores,
    store: stores.promiseChecks,
    source: stores,
    entities,
    now,
  });
  return {
    checker,
    promises: AgreementPromises.create({ checker, logger, now }),
  };
}

/** Builds the job that tells managers what happens to what their SLAs rest on. */
export function composeUnderpinningNotices({
  stores,
  figures,
  auth,
  notifications,
  logger,
  now,
}: Pick<Composing, 'stores' | 'now'> & {
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  /** As the portal sees them, and not a caller. */
  readonly figures: Pick<AttainmentService, 'list'>;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
}): NoticesJob<WordedNotice> {
  const store = stores.underpinningNotices;
  const news = UnderpinningNews.create({
    ...stores,
    store,
    figures,
    auth,
    now,
  });
  return NoticesJob.create({
    schedule: {
      id: 'sla-underpinning-notices',
      initialDelay: { minutes: 4 },
      frequency: { hours: 1 },
      timeout: { minutes: 30 },
    },
    read: () => news.read(),
    claims: stores.underpinningNoticeClaims,
    toNotification: noticeToNotification,
    words: {
      turnFailed:
        'What happened beneath agreements could not be told; it is tried again in an hour',
      notInstalled:
        'Nobody is told what happens beneath agreements: the portal has no plugin notifications-backend',
      failure: ({ agreementId, underpinningId, kind }) =>
        `Managers of agreement ${agreementId} could not be told of ${underpinningId} (${kind})`,
    },
    notifications,
    logger,
    now,
  });
}

/** Builds the answers to "can we promise this?", and what agreements rest on. */
export function composePromiseChecks({
  stores,
  access,
  indicators,
  attainment,
  checker,
  promises,
  now,
}: Pick<Composing, 'stores' | 'access' | 'now'> &
  Promised & {
    readonly indicators: Indicators;
    readonly attainment: AttainmentService;
  }): PromiseChecks {
  return AuthorizedPromiseChecks.create({
    promiseChecks: DefaultPromiseChecks.create({
      ...stores,
      store: stores.promiseChecks,
      attainment,
      checker,
      promises,
      now,
    }),
    agreements: stores.agreements,
    store: stores.promiseChecks,
    indicators,
    access,
  });
}

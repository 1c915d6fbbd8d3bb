import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { isNotInstalled } from '../effects/isNotInstalled';
import type { StoredAgreement } from './StoredAgreement';

/** What people are told of an agreement. */
interface Told {
  readonly what:
    | 'approval-asked'
    | 'approval-given'
    | 'approval-refused'
    | 'countered'
    | 'declined'
    | 'withdrawn'
    | 'terminated';
  readonly version: number;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
}

const TITLES: Readonly<Record<Told['what'], string>> = {
  'approval-asked': 'An agreement waits for your approval',
  'approval-given': 'The agreement is approved and can be offered',
  'approval-refused': 'The agreement was not approved',
  countered: 'The customer made a counter-offer',
  declined: 'The customer declined the agreement',
  withdrawn: 'An offer to you was withdrawn',
  terminated: 'Notice was given of an agreement',
};

/** Tells people what happened to an agreement. */
export interface AgreementTold {
  /** Called after it is stored; never fails. */
  tell(agreement: Pick<StoredAgreement, 'id'>, told: Told): Promise<void>;
}

/** Tells it as a notification of the portal, which leads to the agreement: what is in it, that says to who may read it. */
export class NotifiedAgreement implements AgreementTold {
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;

  private constructor(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }) {
    this.#notifications = options.notifications;
    this.#logger = options.logger;
  }

  static create(options: {
    notifications: NotificationService;
    logger: LoggerService;
  }): NotifiedAgreement {
    return new NotifiedAgreement(options);
  }

  async tell(
    { id }: Pick<StoredAgreement, 'id'>,
    { what, version, recipients }: Told,
  ): Promise<void> {
    if (recipients.length === 0) {
      return;
    }
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: [...recipients] },
        payload: {
          title: TITLES[what],
          // Beside it another one may be in force, which the plain address shows.
          link: `/sla/agreements/${id}?version=${version}`,
          severity: 'normal',
          topic: 'sla-agreements',
          scope: `sla:agreement:${id}:${version}:${what}`,
        },
      });
    } catch (caught) {
      const error = toError(caught);
      if (!isNotInstalled(error)) {
        this.#logger.warn('Nobody was notified of an agreement', error);
      }
    }
  }
}

import { mockServices } from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import { DatabaseRemindersStore } from '../DatabaseRemindersStore';
import { RemindersJob } from '../RemindersJob';

/** Epoch seconds of an instant. */
export const secondsOf = (instant: string) => Date.parse(instant) / 1000;
/** When everything was made, in epoch seconds. */
export const CREATED = secondsOf('2026-11-01T08:00:00Z');

/** A portal's notifications, and a clock that a test sets. */
export class RemindedWorld {
  readonly sent: NotificationSendOptions[] = [];
  readonly logger = mockServices.logger.mock();
  #now = CREATED;
  /** Called before each sending; may refuse it. */
  onSend: () => Promise<void> = async () => {};

  constructor(private readonly knex: Knex) {}

  /** An instance of the backend that starts now. */
  instance(): RemindersJob {
    return RemindersJob.create({
      store: DatabaseRemindersStore.create({ knex: this.knex }),
      notifications: {
        send: async notification => {
          await this.onSend();
          this.sent.push(notification);
        },
      },
      logger: this.logger,
      now: () => this.#now,
    });
  }

  at(instant: string): void {
    this.#now = secondsOf(instant);
  }

  /** Titles of what was sent since asked last. */
  titles(): string[] {
    return this.sent.splice(0).map(({ payload }) => payload.title);
  }
}

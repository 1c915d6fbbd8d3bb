import { randomUUID } from 'node:crypto';
import {
  dateOf,
  workingDaysAfter,
  type AskForComment,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import { shownVersion } from '../../agreements/versionsInForce';
import { newAction } from '../../customerActions/actionRules';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { EntityDirectory } from '../../entities/EntityDirectory';
import { InvalidInputError } from '../../errors';
import { textOfAction, type Asking } from './askRules';

/** After the day on which one is asked. */
const WORKING_DAYS = 3;
/** As the title of an action may be. */
const LONGEST_TITLE = 200;

interface Options {
  readonly agreements: Pick<AgreementsStore, 'get'>;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly entities: Pick<EntityDirectory, 'parentsOf' | 'titlesOf'>;
}

/** Says whom to ask, by when, and what for. */
export class NewAsks {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): NewAsks {
    return new NewAsks(options);
  }

  /** @throws InputError - where nobody owns what is measured, or the owner is on the customer's side */
  async of(
    figure: Attainment,
    asked: {
      readonly month: string;
      readonly body: AskForComment;
      readonly subject: string;
      /** Epoch seconds. */
      readonly now: number;
    },
  ): Promise<Asking> {
    const { month, body, subject, now } = asked;
    const { agreementId, targetId, note } = body;
    const agreement = await this.#options.agreements.get(agreementId, {
      kind: 'all',
    });
    if (agreement === undefined) {
      throw InvalidInputError.of('agreementId', 'is of no agreement');
    }
    const { terms } = shownVersion(agreement, now);
    const { customerRef } = agreement;
    const owner =
      body.owner ??
      (await this.#ownerOf(figure.entityRef)) ??
      agreement.providerRef;
    if (owner === null) {
      throw InvalidInputError.of('owner', 'must be given: nobody owns it');
    }
    const due =
      body.due ??
      workingDaysAfter(
        dateOf(now, terms.timeZone),
        WORKING_DAYS,
        terms.calendar.holidays,
      );
    const title = await this.#titleOf(figure);
    const { representatives } = await this.#options.customers.people(
      customerRef,
    );
    const id = randomUUID();
    const action = newAction(
      {
        title: `Say what happened: ${title}, ${month}`.slice(0, LONGEST_TITLE),
        text: textOfAction(id, note),
        owner,
        due,
        visibility: 'internal',
      },
      {
        id: randomUUID(),
        interactionId: null,
        customerRef,
        side: 'provider',
        representatives,
        subject,
        now,
      },
    );
    return {
      ask: {
        id,
        agreementId,
        targetId,
        month,
        customerRef,
        title,
        owner,
        due,
        note,
        actionId: action.id,
        askedAt: now,
        askedBy: subject,
        remindedAt: now,
        reminders: 0,
        answeredAt: null,
        answeredBy: null,
      },
      action,
      named: { owner: body.owner !== null, due: body.due !== null },
    };
  }

  /** The group that owns it. */
  async #ownerOf(entityRef: string): Promise<string | null> {
    const parents = await this.#options.entities.parentsOf([entityRef]);
    const above = parents.get(entityRef) ?? [];
    return above.find(ref => ref.startsWith('group:')) ?? null;
  }

  async #titleOf({ entityRef, targetName }: Attainment): Promise<string> {
    const titles = await this.#options.entities.titlesOf([entityRef]);
    const [, name] = entityRef.split('/');
    return `${titles.get(entityRef) ?? name}: ${targetName}`;
  }
}

import type {
  Agreement,
  AgreementDraft,
  Approve,
  AskApproval,
  Counter,
  Decline,
  OfferAgreement,
  VersionReason,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { EntityDirectory } from '../../entities/EntityDirectory';
import { FieldConflictError, StaleVersionError } from '../../errors';
import type { IndicatorsStore } from '../../indicators/IndicatorsStore';
import type { Callers } from '../../permissions/Caller';
import type { OfferedPromises } from '../../promiseCheck/AgreementPromises';
import type { Acting } from '../actingRules';
import type { AgreementOptions } from '../Agreements';
import type { AgreementsStore } from '../AgreementsStore';
import type { AgreementTold } from '../AgreementTold';
import type { AnsweredAgreements } from '../AnsweredAgreements';
import { checkParties } from '../amendRules';
import { checkDraft } from '../draftRules';
import { draftOf } from '../draftOf';
import { hashTerms } from '../hashTerms';
import { pinCalendars, type CalendarsToName } from '../namedCalendars';
import type { StoredAgreement, StoredClosing } from '../StoredAgreement';
import {
  approvalOf,
  approvalToOffer,
  approversOf,
  requireMayApprove,
  sayOf,
} from './approvalRules';
import { nextDraft, onOffer, requireMayClose } from './closingRules';
import type { About, Offers } from './Offers';

interface Options {
  readonly store: AgreementsStore;
  readonly answered: AnsweredAgreements;
  readonly entities: EntityDirectory;
  readonly customers: Pick<
    CustomersStore,
    'unknown' | 'people' | 'concernedBy'
  >;
  readonly indicators: IndicatorsStore;
  readonly calendars: CalendarsToName;
  readonly callers: Callers;
  readonly told: AgreementTold;
  readonly promises: OfferedPromises;
  /** Whether a draft has to be approved before it is offered. */
  readonly isApprovalRequired: boolean;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of offers. */
export class DefaultOffers implements Offers {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultOffers {
    return new DefaultOffers(options);
  }

  async askApproval(
    request: About<AskApproval>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store, answered, entities, told, now } = this.#options;
    const { id, version, note } = request;
    const { agreement, caller } = await this.#acting(id, options);
    const { terms } = draftOf(agreement, version);
    const approvers = await approversOf(terms, entities);
    const asked = await store.change(id, current => {
      const draft = draftOf(current, version);
      const said = { kind: 'asked', note, at: now(), caller } as const;
      return { kind: 'approval', approval: sayOf(draft, said), approvers };
    });
    await told.tell(asked, {
      what: 'approval-asked',
      version,
      recipients: approvers,
    });
    return await answered.show(asked, options);
  }

  async approve(
    request: About<Approve>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#decide('approved', request, options);
  }

  async refuseApproval(
    { reason, ...request }: About<VersionReason>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#decide(
      'refused',
      { ...request, note: reason, etag: undefined },
      options,
    );
  }

  async offer(
    request: About<OfferAgreement>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store, answered, calendars, customers, entities } = this.#options;
    const { promises, isApprovalRequired, now } = this.#options;
    const { id, unsignedReminderDays } = request;
    const acting = await this.#acting(id, options);
    const { revision } = acting.agreement;
    const draft = draftOf(acting.agreement, request.version);
    const { customer, covers } = draft.terms;
    const concerns = [...(await customers.concernedBy(customer, covers))];
    const terms = await pinCalendars(draft.terms, calendars);
    const promiseCheck = await promises.check(id, terms);
    // The catalog is asked only where it matters who approves: what is approved
    // as it stands can be offered while the catalog cannot be reached.
    const isApproved =
      approvalOf(acting.agreement, isApprovalRequired)?.state === 'approved';
    const approvers =
      isApprovalRequired && !isApproved && acting.caller.kind === 'user'
        ? await approversOf(draft.terms, entities)
        : [];
    const changed = await store.change(id, agreement => {
      const stillDraft = draftOf(agreement, request.version);
      if (agreement.revision !== revision) {
        throw new FieldConflictError(
          'version',
          'was changed by another request; please read it again',
        );
      }
      const approval = approvalToOffer(stillDraft, {
        ...acting,
        agreement,
        approvers,
        isRequired: isApprovalRequired,
        at: now(),
      });
      return {
        kind: 'offer',
        version: stillDraft.version,
        terms,
        hash: hashTerms(terms),
        at: now(),
        by: acting.caller.subject,
        concerns: concerns.sort(),
        promiseCheck,
        unsignedReminderDays,
        approval,
      };
    });
    return await answered.show(changed, options);
  }

  async counter(
    { draft, ...request }: About<Counter>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#close('countered', request, options, draft);
  }

  async decline(
    request: About<Decline>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#close('declined', request, options);
  }

  async withdraw(
    request: About<VersionReason>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#close(
      'withdrawn',
      { ...request, evidence: null },
      options,
    );
  }

  async #decide(
    kind: 'approved' | 'refused',
    request: About<{
      version: number;
      note: string | null;
      etag: string | undefined;
    }>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    const { store, answered, entities, told, now } = this.#options;
    const { id, version, note, etag } = request;
    const acting = await this.#acting(id, options);
    const { agreement, caller } = acting;
    const approvers = await approversOf(
      draftOf(agreement, version).terms,
      entities,
    );
    requireMayApprove(acting, approvers);
    const decided = await store.change(id, locked => {
      const draft = draftOf(locked, version);
      const current = String(locked.revision);
      // What was read must be what is approved.
      if (etag !== undefined && etag !== current) {
        throw new StaleVersionError({ field: 'etag', yours: etag, current });
      }
      const said = { kind, note, at: now(), caller };
      return {
        kind: 'approval',
        approval: sayOf(draft, said),
        approvers: [],
      };
    });
    const askedBy = agreement.approvals
      .filter(one => one.version === version && one.kind === 'asked')
      .map(({ by }) => by)
      .filter(by => by.startsWith('user:') && by !== caller.subject);
    await told.tell(decided, {
      what: kind === 'approved' ? 'approval-given' : 'approval-refused',
      version,
      recipients: [...new Set(askedBy)],
    });
    return await answered.show(decided, options);
  }

  async #close(
    how: StoredClosing['how'],
    request: About<{
      version: number;
      reason: string;
      evidence: string | null;
    }>,
    options: AgreementOptions,
    asked?: AgreementDraft,
  ): Promise<Agreement> {
    const { store, answered, told, now } = this.#options;
    const { id, version, reason, evidence } = request;
    const acting = await this.#acting(id, options);
    const { agreement, caller, people } = acting;
    requireMayClose(acting, { how, evidence });
    const offered = onOffer(agreement, version);
    const draft = asked ?? nextDraft(offered);
    checkParties(draft, agreement);
    const next = await checkDraft(draft, {
      ...this.#options,
      versions: agreement.versions,
    });
    const closed = await store.change(id, locked => {
      onOffer(locked, version);
      return {
        kind: 'close',
        version,
        closing: {
          how,
          at: now(),
          by: caller.subject,
          reason,
          evidence,
          proposal: asked === undefined ? null : next.terms,
        },
        nextDraft: next,
      };
    });
    await told.tell(closed, {
      what: how,
      version,
      recipients:
        how === 'withdrawn'
          ? people.representatives
          : people.serviceLevelManagers,
    });
    return await answered.show(closed, options);
  }

  async #acting(
    id: string,
    options: AgreementOptions,
  ): Promise<Acting & { readonly agreement: StoredAgreement }> {
    const { answered, callers, customers } = this.#options;
    const agreement = await answered.stored(id, options);
    return {
      agreement,
      caller: await callers.caller(options.credentials),
      people: await customers.people(agreement.customerRef),
    };
  }
}

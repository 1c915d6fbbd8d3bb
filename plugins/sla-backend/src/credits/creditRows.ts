import {
  CREDIT_STATES,
  type CreditState,
} from '@service-levels/backstage-plugin-sla-common';
import type { CreditRow } from '../database/tables';
import type { Proposal, StoredCredit } from './StoredCredit';

function stateOf(text: string): CreditState {
  const state = CREDIT_STATES.find(known => known === text);
  if (state === undefined) {
    throw new Error(`A credit cannot be ${text}`);
  }
  return state;
}

/** A row as a credit. */
export function rowToCredit(row: CreditRow): StoredCredit {
  const { decided_by: decidedBy, settled_by: settledBy } = row;
  return {
    id: row.id,
    agreementId: row.agreement_id,
    targetId: row.target_id,
    version: row.version,
    period: row.period,
    from: Number(row.starts_at),
    to: Number(row.ends_at),
    days: row.days,
    daysOfPeriod: row.days_of_period,
    attained: JSON.parse(row.attained),
    band: JSON.parse(row.band),
    currency: row.currency,
    fee: Number(row.fee),
    uncapped: Number(row.uncapped),
    amount: Number(row.amount),
    state: stateOf(row.state),
    revision: row.revision,
    proposedAt: Number(row.proposed_at),
    now: row.now === null ? null : JSON.parse(row.now),
    decision:
      decidedBy === null
        ? null
        : { at: Number(row.decided_at), by: decidedBy, reason: row.reason },
    settlement:
      settledBy === null
        ? null
        : {
            at: Number(row.settled_at),
            by: settledBy,
            reference: row.reference ?? '',
          },
  };
}

/** What is proposed, as columns. */
export function proposalToRow(proposal: Proposal) {
  return {
    target_id: proposal.targetId,
    version: proposal.version,
    period: proposal.period,
    starts_at: proposal.from,
    ends_at: proposal.to,
    days: proposal.days,
    days_of_period: proposal.daysOfPeriod,
    attained: JSON.stringify(proposal.attained),
    band: JSON.stringify(proposal.band),
    currency: proposal.currency,
    fee: proposal.fee,
    uncapped: proposal.uncapped,
    amount: proposal.amount,
  } satisfies Partial<CreditRow>;
}

/** A credit as a row. */
export function creditToRow(credit: StoredCredit): CreditRow {
  const { decision, settlement } = credit;
  return {
    ...proposalToRow(credit),
    id: credit.id,
    agreement_id: credit.agreementId,
    state: credit.state,
    revision: credit.revision,
    proposed_at: credit.proposedAt,
    now: credit.now && JSON.stringify(credit.now),
    decided_at: decision && decision.at,
    decided_by: decision && decision.by,
    reason: decision && decision.reason,
    settled_at: settlement && settlement.at,
    settled_by: settlement && settlement.by,
    reference: settlement && settlement.reference,
  };
}

import {
  ALERT_KINDS,
  type AlertKind,
  type AlertStage,
} from '@service-levels/backstage-plugin-sla-common';
import type { AlertRow } from '../../database/tables';
import type { AlertedPeriod, StoredAlert } from '../StoredAlert';

function kindOf(text: string): AlertKind {
  const kind = ALERT_KINDS.find(known => known === text);
  if (kind === undefined) {
    throw new Error(`There is no kind of alert ${text}`);
  }
  return kind;
}

export function rowToAlert(row: AlertRow): StoredAlert {
  return {
    id: row.id,
    agreementId: row.agreement_id,
    targetId: row.target_id,
    entityRef: row.entity_ref,
    period: row.period,
    endsAt: Number(row.ends_at),
    kind: kindOf(row.kind),
    level: row.level,
    raisedAt: Number(row.raised_at),
    recoveredAt: row.recovered_at === null ? null : Number(row.recovered_at),
  };
}

/** The row of an alert that is raised now. */
export function raisedToRow(
  id: string,
  of: AlertedPeriod,
  raised: AlertStage & { readonly isTold: boolean },
  now: number,
): AlertRow {
  return {
    id,
    agreement_id: of.agreementId,
    target_id: of.targetId,
    entity_ref: of.entityRef,
    period: of.period,
    ends_at: of.endsAt,
    kind: raised.kind,
    level: raised.level,
    raised_at: now,
    is_told: raised.isTold,
    recovered_at: null,
    is_recovery_told: false,
  };
}

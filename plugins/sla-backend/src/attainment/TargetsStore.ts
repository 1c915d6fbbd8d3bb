import type { AgreementType } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';
import type { MeasuredTarget } from './days/JudgedDaysStore';

/** Which targets are asked for; only those of signed versions are judged. */
export interface TargetsQuery {
  readonly scope: Scope<AgreementFilter>;
  readonly targetId?: string;
  /** At most a page of them. */
  readonly targetIds?: readonly string[];
  /** Targets whose indicator is on this entity. */
  readonly entityRef?: string;
  /** Adds those on what is beneath the entity. */
  readonly rollUp?: boolean;
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly type?: AgreementType;
  readonly after?: readonly string[];
  readonly limit: number;
}

/** A target of a signed agreement. */
export interface ListedTarget {
  readonly targetId: string;
  readonly agreementId: string;
  /** Of the agreement. */
  readonly revision: number;
  /** As all versions up to this revision state it, agreed or not. */
  readonly measured: readonly MeasuredTarget[];
}

/** Finds the targets that can be judged. */
export interface TargetsStore {
  /** In the order of target ids. */
  list(query: TargetsQuery): Promise<readonly ListedTarget[]>;
}

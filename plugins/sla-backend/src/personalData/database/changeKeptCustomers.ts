import type { CustomerDeclaration } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { KeptCustomerRow } from '../../database/tables';
import { keptToRow, rowToKept } from '../../customers/database/keptRows';
import { putKept } from '../../customers/database/putKept';
import { lockProjection } from '../../customers/database/replaceProjection';
import type { StoredCustomer } from '../../customers/KeptCustomersStore';
import { Naming } from '../Naming';
import type { Replacing } from './replaceNamed';

/**
 * Replaces the person in what the portal keeps of customers, and shows it in
 * the projection at once: who is erased looks after nobody and represents
 * nobody any more.
 *
 * @returns refs of the customers that changed
 */
export async function changeKeptCustomers(
  tx: Knex.Transaction,
  replacing: Replacing,
  now: number,
): Promise<readonly string[]> {
  await lockProjection(tx);
  const changed: string[] = [];
  const rows = await tx<KeptCustomerRow>('kept_customers').orderBy('ref');
  for (const before of rows.map(rowToKept)) {
    const after = withoutPerson(before, replacing);
    if (JSON.stringify(after) !== JSON.stringify(before)) {
      const stored = { ...after, revision: before.revision + 1 };
      await tx<KeptCustomerRow>('kept_customers')
        .where({ ref: before.ref })
        .update(keptToRow(stored));
      await putKept(tx, { before, after: stored, now });
      changed.push(before.ref);
    }
  }
  return changed;
}

function withoutPerson(
  kept: StoredCustomer,
  { person, by, isErased }: Replacing,
): StoredCustomer {
  const naming = Naming.of(person);
  const replaced = <T>(value: T): T => naming.replaceWithin(value, by) as T;
  return {
    ...kept,
    declaration: replaced(
      isErased ? withoutRoles(kept.declaration, person.ref) : kept.declaration,
    ),
    createdBy: replaced(kept.createdBy),
    changedBy: replaced(kept.changedBy),
    archivedBy: replaced(kept.archivedBy),
  };
}

function withoutRoles(
  declaration: CustomerDeclaration,
  ref: string | null,
): CustomerDeclaration {
  const orNull = (person: string | null) => (person === ref ? null : person);
  const { relationshipManagerDeputy, serviceLevelManagerDeputy } = declaration;
  return {
    ...declaration,
    relationshipManager: orNull(declaration.relationshipManager),
    relationshipManagerDeputy:
      relationshipManagerDeputy?.ref === ref ? null : relationshipManagerDeputy,
    serviceLevelManager: orNull(declaration.serviceLevelManager),
    serviceLevelManagerDeputy:
      serviceLevelManagerDeputy?.ref === ref ? null : serviceLevelManagerDeputy,
    representatives: declaration.representatives.filter(one => one !== ref),
  };
}

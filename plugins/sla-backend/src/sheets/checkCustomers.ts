import {
  createCustomerSchema,
  type CustomerDeclaration,
  type SheetProblem,
  type SheetRow,
} from '@service-levels/backstage-plugin-sla-common';
import { checkDeclaration } from '../customers/declarationRules';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { InvalidInputError } from '../errors';
import { knownMissing } from './knownMissing';
import { placeOf, problemAt } from './reading/Found';
import { readRows } from './reading/readRows';

/** A customer that there is not yet. */
export interface CustomerToKeep {
  readonly ref: string;
  readonly declaration: CustomerDeclaration;
}

interface Sources {
  readonly entities: Pick<EntityDirectory, 'missing'>;
  readonly customers: Pick<CustomersStore, 'isWithin' | 'unknown'>;
}

interface Row extends CustomerToKeep {
  readonly row: number;
}

/** Those that others are part of first; what is part of itself is left out. */
function parentsFirst(rows: readonly Row[]): Row[] {
  const left = new Map([...rows].reverse().map(row => [row.ref, row]));
  const ordered: Row[] = [];
  for (let before = -1; before !== ordered.length; ) {
    before = ordered.length;
    for (const [ref, row] of left) {
      const { partOf } = row.declaration;
      if (partOf === null || !left.has(partOf)) {
        ordered.push(row);
        left.delete(ref);
      }
    }
  }
  return ordered;
}

function namedBy({ declaration }: Row): string[] {
  const { businessUnit, relationshipManager, serviceLevelManager } =
    declaration;
  return [
    ...[businessUnit, relationshipManager, serviceLevelManager].flatMap(
      ref => ref ?? [],
    ),
    ...declaration.representatives,
    ...declaration.owns,
    ...declaration.uses,
  ];
}

/** Reads customers, and holds them against the catalog, each other and those that there are. */
export async function checkCustomers(
  rows: readonly SheetRow[],
  { entities, customers }: Sources,
): Promise<{
  readonly values: readonly CustomerToKeep[];
  readonly problems: readonly SheetProblem[];
}> {
  const read = readRows('customers', rows, {
    schema: createCustomerSchema,
    toInput: cells => cells,
  });
  const problems = [...read.problems];
  const found = read.found.map(({ row, value }): Row => {
    const { namespace, name, ...declaration } = value;
    return { row, ref: `customer:${namespace}/${name}`, declaration };
  });
  const refs = found.map(({ ref }) => ref);
  const free = new Set(await customers.unknown(refs));
  const missing = await knownMissing(found.flatMap(namedBy), entities);
  const ordered = parentsFirst(found);
  const orderedRefs = new Set(ordered.map(({ ref }) => ref));
  const store = {
    unknown: async (asked: readonly string[]) =>
      (await customers.unknown(asked)).filter(ref => !refs.includes(ref)),
    // Who is part of itself is found by the order of the rows.
    isWithin: async (ref: string, other: string) =>
      ref !== other && (await customers.isWithin(ref, other)),
  };
  for (const one of found) {
    const place = placeOf('customers', one);
    const refuse = (field: string, reason: string) =>
      problems.push(problemAt(place, { field, reason }));
    if (!free.has(one.ref)) {
      refuse('name', 'is that of a customer which is there already');
    }
    if (refs.indexOf(one.ref) < found.indexOf(one)) {
      refuse('name', 'is that of another row');
    } else if (!orderedRefs.has(one.ref)) {
      refuse('partOf', 'is the customer itself or part of it');
    }
    try {
      await checkDeclaration(one, { entities: missing, store });
    } catch (error) {
      if (!(error instanceof InvalidInputError)) {
        throw error;
      }
      problems.push(...error.details.map(detail => problemAt(place, detail)));
    }
  }
  return { values: ordered, problems };
}

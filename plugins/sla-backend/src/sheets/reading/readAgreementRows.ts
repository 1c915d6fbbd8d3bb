import {
  recordAgreementSchema,
  agreementDraftSchema,
  type AgreementDraft,
  type RecordAgreement,
  type SheetProblem,
  type SheetRow,
} from '@service-levels/backstage-plugin-sla-common';
import { detailsOf } from '../../http/parse';
import { agreementColumnOf, placeOfField } from './agreementColumns';
import { calendarIn } from './calendarIn';
import { refIn, readCells, type Cells } from './readCells';
import { targetIn } from './targetIn';

/** An agreement as rows say it: a draft, or one that was signed outside. */
export type ReadAgreement =
  | { readonly kind: 'draft'; readonly draft: AgreementDraft }
  | { readonly kind: 'recorded'; readonly recorded: RecordAgreement };

/** One, with where it stands: its own row, and those of its targets. */
export interface FoundAgreement {
  readonly row: number;
  /** In the order of its targets. */
  readonly targetRows: readonly number[];
  readonly agreement: ReadAgreement;
}

interface Read {
  readonly row: number;
  readonly cells: Cells;
}

const SIGNED = ['signedByProvider', 'signedByCustomer', 'signedOn'] as const;

function readAll(
  sheet: 'agreements' | 'targets',
  rows: readonly SheetRow[],
): { read: Read[]; problems: SheetProblem[] } {
  const all = rows.map(row => ({ row: row.row, ...readCells(sheet, row) }));
  return {
    read: all.filter(({ problems }) => problems.length === 0),
    problems: all.flatMap(({ problems }) => problems),
  };
}

function draftIn(cells: Cells, targets: readonly Read[]) {
  const { type = 'sla', provider, customer } = cells;
  return {
    type,
    title: cells.title,
    provider:
      type === 'uc' ? { supplier: provider } : refIn(String(provider), 'group'),
    customer: refIn(String(customer), type === 'sla' ? 'customer' : 'group'),
    entities: cells.entities,
    timeZone: cells.timeZone,
    calendar: calendarIn(String(cells.calendar)),
    effectiveFrom: cells.effectiveFrom,
    effectiveTo: cells.effectiveTo,
    targets: targets.map(({ cells: target }) => targetIn(target)),
  };
}

function signatureIn(party: string, signer: unknown, signedOn: unknown) {
  const text = String(signer);
  const signedBy = text.startsWith('user:') ? { ref: text } : { name: text };
  return { party, signedBy, signedOn };
}

function parseAgreement(cells: Cells, targets: readonly Read[]) {
  const draft = draftIn(cells, targets);
  if (SIGNED.every(name => cells[name] === undefined)) {
    const parsed = agreementDraftSchema.safeParse(draft, { reportInput: true });
    return parsed.success
      ? { agreement: { kind: 'draft', draft: parsed.data } as const }
      : { details: detailsOf(parsed.error) };
  }
  const { signedByProvider, signedByCustomer, signedOn } = cells;
  const recorded = {
    draft,
    signatures: [
      signatureIn('provider', signedByProvider, signedOn),
      signatureIn('customer', signedByCustomer, signedOn),
    ],
    document:
      cells.document === undefined ? undefined : { url: cells.document },
    note: cells.note,
  };
  const parsed = recordAgreementSchema.safeParse(recorded, {
    reportInput: true,
  });
  return parsed.success
    ? { agreement: { kind: 'recorded', recorded: parsed.data } as const }
    : { details: detailsOf(parsed.error) };
}

/** Of what was signed outside either all is said, or nothing. */
function missingOfSigned({ row, cells }: Read): SheetProblem[] {
  const given = SIGNED.filter(name => cells[name] !== undefined);
  const others = ['document', 'note'].filter(name => cells[name] !== undefined);
  const place = { sheet: 'agreements', row } as const;
  if (given.length === 0) {
    return others.map(column => ({
      ...place,
      column,
      reason: 'is for agreements that are signed',
    }));
  }
  return SIGNED.filter(name => cells[name] === undefined).map(column => ({
    ...place,
    column,
    reason: 'is required where the agreement is signed',
  }));
}

/** Joins agreements with their targets by their keys, and reads both. */
export function readAgreementRows(
  agreementRows: readonly SheetRow[],
  targetRows: readonly SheetRow[],
): {
  readonly found: readonly FoundAgreement[];
  readonly problems: readonly SheetProblem[];
} {
  const agreements = readAll('agreements', agreementRows);
  const targets = readAll('targets', targetRows);
  const problems = [...agreements.problems, ...targets.problems];
  const found: FoundAgreement[] = [];
  const keys = new Set(agreementRows.map(({ cells }) => cells.key?.trim()));
  for (const { row, cells } of targets.read) {
    if (!keys.has(String(cells.agreement))) {
      const reason = `there is no agreement with the key ${cells.agreement}`;
      problems.push({ sheet: 'targets', row, column: 'agreement', reason });
    }
  }
  const seen = new Set<unknown>();
  for (const one of agreements.read) {
    const { row, cells } = one;
    const own = targets.read.filter(
      target => target.cells.agreement === cells.key,
    );
    const refuse = (column: string, reason: string) =>
      problems.push({ sheet: 'agreements', row, column, reason });
    if (seen.has(cells.key)) {
      refuse('key', 'is that of another row');
      continue;
    }
    seen.add(cells.key);
    const missing = missingOfSigned(one);
    problems.push(...missing);
    if (missing.length > 0) {
      continue;
    }
    if (own.length === 0) {
      refuse(
        'key',
        'has no row among the targets that names it, or none that can be read',
      );
      continue;
    }
    const rows = { row, targetRows: own.map(target => target.row) };
    const { agreement, details = [] } = parseAgreement(cells, own);
    if (agreement !== undefined) {
      found.push({ ...rows, agreement });
    }
    problems.push(
      ...details.map(({ field, reason }) => ({
        ...placeOfField(field, rows),
        column: agreementColumnOf(field),
        reason,
      })),
    );
  }
  return { found, problems };
}

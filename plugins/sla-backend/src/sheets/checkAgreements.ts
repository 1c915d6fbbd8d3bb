import type {
  AgreementDraft,
  ErrorDetail,
  RecordAgreement,
  SheetProblem,
} from '@service-levels/backstage-plugin-sla-common';
import { FieldNotAllowedError, InvalidInputError } from '../errors';
import { checkDraft } from '../agreements/draftRules';
import type { NewAgreement } from '../agreements/NewAgreement';
import {
  checkRecorded,
  type RecordSurroundings,
} from '../agreements/recording/checkRecorded';
import { requireProvidersSide } from '../agreements/recording/recordingRules';
import type { EntityDirectory } from '../entities/EntityDirectory';
import type { Caller } from '../permissions/Caller';
import { agreementColumnOf, placeOfField } from './reading/agreementColumns';
import {
  readAgreementRows,
  type FoundAgreement,
} from './reading/readAgreementRows';
import type { AgreementsToImport } from './SheetImports';

/** What is stored of one; its id and who stores it come later. */
export type CheckedAgreement = Pick<NewAgreement, 'draft' | 'recorded'>;

interface Options {
  readonly surroundings: RecordSurroundings;
  readonly caller: Caller;
  /** Whether the caller may sign an agreement of these terms. */
  readonly maySign: (draft: AgreementDraft) => Promise<boolean>;
  /** Epoch seconds. */
  readonly now: number;
}

/** Remembers what lies beneath: many rows are about the same services. */
function remembering(entities: EntityDirectory): EntityDirectory {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return {
    missing: async refs => await entities.missing(refs),
    declared: async refs => await entities.declared(refs),
    parentsOf: async refs => await entities.parentsOf(refs),
    titlesOf: async refs => await entities.titlesOf(refs),
    needsOf: async refs => await entities.needsOf(refs),
    withBeneath: refs => {
      const key = [...refs].sort().join(' ');
      const found = known.get(key) ?? entities.withBeneath(refs);
      known.set(key, found);
      return found;
    },
  };
}

async function checkRecord(
  recorded: RecordAgreement,
  options: Options,
): Promise<CheckedAgreement> {
  requireProvidersSide(options.caller, recorded.draft);
  if (!(await options.maySign(recorded.draft))) {
    throw new FieldNotAllowedError(
      'signatures.0.signedBy',
      'needs the permission sla.agreement.sign',
    );
  }
  return await checkRecorded(recorded, options.surroundings, options.now);
}

async function checkOne(
  { agreement }: FoundAgreement,
  options: Options,
): Promise<CheckedAgreement> {
  if (agreement.kind === 'recorded') {
    return await checkRecord(agreement.recorded, options);
  }
  const { surroundings } = options;
  const draft = await checkDraft(agreement.draft, {
    ...surroundings,
    versions: [],
  });
  return { draft };
}

function detailsOfRefusal(error: unknown): readonly ErrorDetail[] {
  if (
    error instanceof InvalidInputError ||
    error instanceof FieldNotAllowedError
  ) {
    return error.details;
  }
  throw error;
}

/** Reads agreements with their targets, and holds each against what there is. */
export async function checkAgreements(
  { rows, targets }: Pick<AgreementsToImport, 'rows' | 'targets'>,
  options: Options,
): Promise<{
  readonly values: readonly CheckedAgreement[];
  readonly problems: readonly SheetProblem[];
}> {
  const read = readAgreementRows(rows, targets);
  const problems = [...read.problems];
  const values: CheckedAgreement[] = [];
  const { surroundings } = options;
  const entities = remembering(surroundings.entities);
  for (const found of read.found) {
    try {
      values.push(
        await checkOne(found, {
          ...options,
          surroundings: { ...surroundings, entities },
        }),
      );
    } catch (error) {
      problems.push(
        ...detailsOfRefusal(error).map(({ field, reason }) => ({
          ...placeOfField(field, found),
          column: agreementColumnOf(field),
          reason,
        })),
      );
    }
  }
  return { values, problems };
}

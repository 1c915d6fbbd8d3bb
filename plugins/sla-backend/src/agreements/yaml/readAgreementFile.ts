import type {
  AgreementDraft,
  ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../../errors';
import { detailsOf } from '../../http/parse';
import { AGREEMENT_ID, agreementFileSchema } from './agreementFileSchema';
import { composeYaml, type ComposedYaml } from './composeYaml';
import { lineOfField } from './lineOfField';

/** What a file says. */
export interface AgreementFile {
  readonly draft: AgreementDraft;
  /** The agreement that it was written of. */
  readonly agreementId: string | undefined;
  /** Says where in the file the fields of the draft are that were refused. */
  readonly locate: (error: InvalidInputError) => InvalidInputError;
}

function located(
  yaml: ComposedYaml,
  details: readonly ErrorDetail[],
): InvalidInputError {
  return new InvalidInputError(
    details
      .map(detail => ({ ...detail, line: lineOfField(yaml, detail.field) }))
      .sort((a, b) => a.line - b.line),
  );
}

/**
 * Reads an agreement that was written as YAML.
 *
 * @throws InvalidInputError - with line, field and reason
 */
export function readAgreementFile(text: string): AgreementFile {
  const yaml = composeYaml(text);
  const result = agreementFileSchema.safeParse(
    yaml.document.toJS({ maxAliasCount: 0 }),
    { reportInput: true },
  );
  if (!result.success) {
    throw located(yaml, detailsOf(result.error));
  }
  const { metadata, spec } = result.data;
  return {
    draft: spec,
    agreementId:
      metadata?.annotations?.[AGREEMENT_ID]?.toLocaleLowerCase('en-US'),
    locate: error =>
      located(
        yaml,
        error.details.map(detail => ({
          ...detail,
          field: `spec.${detail.field}`,
        })),
      ),
  };
}

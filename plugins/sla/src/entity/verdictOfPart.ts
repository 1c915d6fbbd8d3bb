import type {
  Explanation,
  ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';
import { shownStatus, type ShownStatus } from '../widgets/shownStatus';

/**
 * The verdict on one part of a period; undefined where none was given: what
 * only a change of the calendar parts was judged as one.
 *
 * The figure's own status is the worst of its parts and holds for a part only
 * where there is no other.
 */
export function verdictOfPart(
  { attainment, parts }: Pick<Explanation, 'attainment' | 'parts'>,
  part: Pick<ExplanationPart, 'agreementVersion' | 'from' | 'to'>,
): ShownStatus | undefined {
  if (attainment.parts === null) {
    return parts.length === 1 ? shownStatus(attainment) : undefined;
  }
  return attainment.parts.find(
    ({ agreementVersion, from, to }) =>
      agreementVersion === part.agreementVersion &&
      from === part.from &&
      to === part.to,
  )?.status;
}

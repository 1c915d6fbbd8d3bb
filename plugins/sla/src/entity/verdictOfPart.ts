import type {
  Attainment,
  ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';
import { shownStatus, type ShownStatus } from '../widgets/shownStatus';

/**
 * The verdict on one part of a period; undefined where none was given.
 *
 * The figure's own status is the worst of its parts and holds for a part only
 * where there is no other.
 */
export function verdictOfPart(
  figure: Attainment,
  part: Pick<ExplanationPart, 'agreementVersion' | 'from'>,
): ShownStatus | undefined {
  if (figure.parts === null) {
    return shownStatus(figure);
  }
  return figure.parts.find(
    ({ agreementVersion, from }) =>
      agreementVersion === part.agreementVersion && from === part.from,
  )?.status;
}

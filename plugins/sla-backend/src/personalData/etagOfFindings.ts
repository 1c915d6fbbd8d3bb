import { createHash } from 'node:crypto';
import type {
  PersonalDataFinding,
  SoughtPerson,
} from '@service-levels/backstage-plugin-sla-common';

/** Stands for where somebody's name was found, so that no more is changed than was seen. */
export function etagOfFindings(
  person: SoughtPerson,
  findings: readonly PersonalDataFinding[],
): string {
  const seen = JSON.stringify([person, findings]);
  return createHash('sha256').update(seen).digest('hex').slice(0, 32);
}

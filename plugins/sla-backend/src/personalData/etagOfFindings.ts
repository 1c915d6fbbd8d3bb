import { createHash } from 'node:crypto';
import type { SoughtPerson } from '@service-levels/backstage-plugin-sla-common';
import type { FoundPerson } from './PersonalDataStore';

/** Stands for where somebody's name was found, so that no change begins on more than was seen. */
export function etagOfFindings(
  person: SoughtPerson,
  { findings, fingerprint }: FoundPerson,
): string {
  const seen = JSON.stringify([person, findings, fingerprint]);
  return createHash('sha256').update(seen).digest('hex').slice(0, 32);
}

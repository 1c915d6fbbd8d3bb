import {
  ALWAYS,
  type AgreedCalendar,
  type Agreement,
  type AgreementTerms,
  type Target,
} from '@service-levels/backstage-plugin-sla-common';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import {
  AGREEMENT_HASH,
  AGREEMENT_ID,
  AGREEMENT_VERSION,
  FILE_API_VERSION,
} from './agreementFileSchema';

/** The order of the terms in a file: it never changes, so that two files differ by what differs. */
const TERMS: Readonly<Record<keyof AgreementTerms, true>> = {
  type: true,
  title: true,
  provider: true,
  customer: true,
  covers: true,
  entities: true,
  services: true,
  timeZone: true,
  calendar: true,
  followCalendar: true,
  effectiveFrom: true,
  effectiveTo: true,
  term: true,
  signatories: true,
  maintenance: true,
  exclusionGrounds: true,
  exclusionApproval: true,
  workloadLimits: true,
  customerDuties: true,
  escalation: true,
  reporting: true,
  review: true,
  credits: true,
  definitions: true,
  targets: true,
};

const TARGET: Readonly<Record<keyof Target, true>> = {
  id: true,
  name: true,
  description: true,
  indicator: true,
  objective: true,
  period: true,
  calendar: true,
  noData: true,
  coverageFloor: true,
  warnAtBudgetConsumed: true,
  commitment: true,
  trialUntil: true,
  credits: true,
};

/** A stored calendar by its name, as it is agreed on; hours of one's own written out. */
function calendarOf(calendar: AgreedCalendar): unknown {
  const { name, version, ...hours } = calendar;
  if (name !== undefined) {
    return version ? `${name}@${version}` : name;
  }
  return isDeepStrictEqual(hours, ALWAYS) ? '24x7' : hours;
}

/** What there is of an object, in an order of its own; null says no more than leaving it out. */
function inOrder(
  object: object,
  order: Readonly<Record<string, true>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(order).flatMap(key => {
      const value: unknown = Reflect.get(object, key);
      return value === undefined || value === null ? [] : [[key, value]];
    }),
  );
}

function targetOf(target: Target): Record<string, unknown> {
  const written = inOrder(target, TARGET);
  return target.calendar === null
    ? written
    : { ...written, calendar: calendarOf(target.calendar) };
}

/** Writes an agreement as YAML that `readAgreementFile` reads to the same terms. */
export function writeAgreementFile(agreement: Agreement): string {
  const { id, version, hash } = agreement;
  const file = {
    apiVersion: FILE_API_VERSION,
    kind: 'Agreement',
    metadata: {
      annotations: {
        [AGREEMENT_ID]: id,
        [AGREEMENT_VERSION]: String(version),
        ...(hash !== null && { [AGREEMENT_HASH]: hash }),
      },
    },
    spec: {
      ...inOrder(agreement, TERMS),
      calendar: calendarOf(agreement.calendar),
      targets: agreement.targets.map(targetOf),
    },
  };
  // Lines as they are: folded ones would differ wherever a word does.
  return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

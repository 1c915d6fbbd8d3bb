import {
  agreementDraftSchema,
  isCalendarRef,
  type AgreementTerms,
} from '../../../model';
import { agreementDocument } from '../agreementDocument';
import type { DocumentSource } from '../DocumentSource';
import type { DocumentLanguage } from '../Language';
import type { DocumentBlock, WrittenAgreement } from '../WrittenAgreement';

const NAMES: Readonly<Record<string, string>> = {
  'group:default/team-payments': 'Payments team',
  'customer:default/retail-banking': 'Privatkunden',
  'system:default/payments': 'Payments',
  'user:default/sofia': 'Sofia Ångström',
  'user:default/tom': 'Tom Müller',
};

/** A target as a draft has it. */
export const TARGET = {
  name: 'Availability',
  indicator: 'system:default/payments/availability',
  objective: { kind: 'availability', atLeast: 99.9 },
  period: 'month',
} as const;

/** A draft as it is sent. */
export const DRAFT = {
  type: 'sla',
  title: 'Payments for Retail Banking',
  provider: 'group:default/team-payments',
  customer: 'customer:default/retail-banking',
  entities: ['system:default/payments'],
  timeZone: 'Europe/Berlin',
  calendar: {
    hours: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '20:00' },
      { days: ['sat', 'sun'], from: '22:00', to: '06:00' },
    ],
    holidays: ['2027-01-01', '2026-12-26', '2026-12-25'],
    exceptions: [{ date: '2026-12-24', hours: [] }],
  },
  effectiveFrom: '2026-01-01',
  targets: [TARGET],
};

/** The terms of a draft, as they are stored. */
function termsOf(changes: object = {}): AgreementTerms {
  const draft = agreementDraftSchema.parse({ ...DRAFT, ...changes });
  const written = <T extends object>(calendar: T) => {
    if (isCalendarRef(draft.calendar)) {
      throw new Error(`A test names a calendar: ${JSON.stringify(calendar)}`);
    }
    return draft.calendar;
  };
  return {
    ...draft,
    calendar: written(draft.calendar),
    targets: draft.targets.map(({ calendar, id: _, ...target }) => ({
      ...target,
      calendar: calendar === null || isCalendarRef(calendar) ? null : calendar,
    })),
  };
}

/** What a document is written from: a draft with changes, and the state of its version. */
export function sourceOf(
  changes: object = {},
  version: Partial<DocumentSource> = {},
): DocumentSource {
  return {
    terms: termsOf(changes),
    version: 3,
    state: 'offered',
    hash: 'a'.repeat(64),
    retroactive: false,
    signatures: [],
    ...version,
  };
}

/** The document, with the titles of whoever is known here. */
export function write(
  source: DocumentSource,
  language: DocumentLanguage = 'en',
): WrittenAgreement {
  return agreementDocument(source, {
    language,
    nameOf: ref => NAMES[ref] ?? ref.slice(ref.indexOf('/') + 1),
    measuredBy: () => ({ stream: 'states', unit: null }),
  });
}

function linesOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(
        ({ term, details }) => `${term}: ${details.join(' / ')}`,
      );
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map(row => row.join(' | '));
    default:
      return [block.text];
  }
}

/** The lines of one section, with usual spaces. */
export function section(document: WrittenAgreement, wanted: string) {
  const found = document.sections.find(({ id }) => id === wanted);
  return (found?.blocks ?? [])
    .flatMap(linesOf)
    .map(line => line.replace(/\u00a0/g, ' '));
}

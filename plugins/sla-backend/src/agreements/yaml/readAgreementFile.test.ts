import { draftOf, targetOf } from '../../__testUtils__/company';
import { stringify } from 'yaml';
import { InvalidInputError } from '../../errors';
import { readAgreementFile } from './readAgreementFile';

const FILE = `apiVersion: sla/v1alpha1
kind: Agreement
# What we agreed with the bank.
spec:
  type: sla
  title: Payments
  provider: group:default/team-payments
  customer: customer:default/retail-banking
  entities: [system:default/payments]
  timeZone: Europe/Berlin
  calendar: 24x7
  effectiveFrom: "2026-01-01"
  targets:
    - name: Availability
      indicator: system:default/payments/availability
      objective: { kind: availability, atLeast: 99.9 }
      period: month
    - name: Outages
      indicator: system:default/payments/availability
      objective:
        kind: outage-count
        atMost: 3
      period: month
`;

function problemsOf(text: string): readonly unknown[] {
  try {
    readAgreementFile(text);
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) {
      return error.details;
    }
    throw error;
  }
}

function changed(from: string, to: string): string {
  expect(FILE).toContain(from);
  return FILE.replace(from, to);
}

describe('readAgreementFile', () => {
  it('reads what somebody wrote by hand, with the defaults of a draft', () => {
    const { draft, agreementId } = readAgreementFile(FILE);
    expect(agreementId).toBeUndefined();
    expect(draft).toMatchObject({
      title: 'Payments',
      effectiveFrom: '2026-01-01',
      effectiveTo: null,
      targets: [{ coverageFloor: 90 }, { objective: { atMost: 3 } }],
    });
  });

  it('takes a date without quotes for a date, and JSON for YAML', () => {
    const { draft } = readAgreementFile(changed('"2026-01-01"', '2026-01-01'));
    expect(draft.effectiveFrom).toBe('2026-01-01');
    const json = JSON.stringify({
      apiVersion: 'sla/v1alpha1',
      kind: 'Agreement',
      spec: draftOf(),
    });
    expect(problemsOf(json)).toEqual([]);
  });

  it.each([
    {
      what: 'a field that is misspelt',
      text: changed('  timeZone:', '  timezone:'),
      problems: [
        { line: 4, field: 'spec.timeZone', reason: 'is required' },
        { line: 10, field: 'spec.timezone', reason: 'is not known' },
      ],
    },
    {
      what: 'a value in a list',
      text: changed('atMost: 3', 'atMost: -3'),
      problems: [
        {
          line: 22,
          field: 'spec.targets.1.objective.atMost',
          reason: 'must be at least 0',
        },
      ],
    },
    {
      what: 'something in one line with others',
      text: changed('atLeast: 99.9', 'atLeast: 199.9'),
      problems: [{ line: 16, field: 'spec.targets.0.objective.atLeast' }],
    },
    {
      what: 'something missing in a target',
      text: changed('    - name: Outages\n      indicator', '    - indicator'),
      problems: [{ line: 18, field: 'spec.targets.1.name' }],
    },
    {
      what: 'another kind',
      text: changed('kind: Agreement', 'kind: Customer'),
      problems: [{ line: 2, field: 'kind', reason: 'must be Agreement' }],
    },
    {
      what: 'an annotation that is no id',
      text: changed(
        '# What',
        'metadata:\n  annotations:\n    sla/agreement-id: x\n# What',
      ),
      problems: [{ line: 5, field: 'metadata.annotations.sla/agreement-id' }],
    },
  ])('names line and field of $what', ({ text, problems }) => {
    expect(problemsOf(text)).toMatchObject(problems);
  });

  it.each([
    ['a key that comes twice', changed('  title:', '  type: ola\n  title:'), 6],
    ['an indentation that is none', changed('  title:', ' title:'), 6],
    ['a second document', `${FILE}---\nkind: Agreement\n`, 24],
    ['an anchor', changed('title: Payments', 'title: &t Payments'), 6],
    ['an alias', changed('title: Payments', 'title: &t P\n  other: *t'), 6],
    ['a tag', changed('title: Payments', 'title: !!str Payments'), 6],
    ['a tag on a map', changed('objective:\n', 'objective: !!map\n'), 21],
    ['nothing', '', 1],
    ['a text', 'agreement', 1],
    ['a list', '- apiVersion: sla/v1alpha1', 1],
  ])('refuses %s with its line', (_what, text, line) => {
    const problems = problemsOf(text);
    expect(problems[0]).toMatchObject({ field: 'body', line });
  });

  it.each([
    ['lists in lists', '['.repeat(500_000)],
    ['maps in maps', '{a: '.repeat(200_000)],
    ['lists on a line', '- '.repeat(300_000)],
    ['a key on a key', '? '.repeat(300_000)],
    [
      'a million aliases',
      `a: &a [x]\n${'b: [*a, *a, *a, *a]\n'.repeat(40_000)}`,
    ],
    [
      'very many keys',
      Array.from({ length: 90_000 }, (_, i) => `key${i}: 1`).join('\n'),
    ],
  ])('refuses %s within seconds', (_what, text) => {
    const start = performance.now();
    expect(problemsOf(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('does not take what a prototype has for something said', () => {
    const text = changed('  title: Payments', '  __proto__: { title: x }');
    expect(problemsOf(text)).toMatchObject([
      { line: 4, field: 'spec.title', reason: 'is required' },
      { line: 6, field: 'spec.__proto__' },
    ]);
  });

  it('says where in the file something is that the catalog does not have', () => {
    const file = readAgreementFile(
      stringify({
        apiVersion: 'sla/v1alpha1',
        kind: 'Agreement',
        spec: draftOf({ targets: [targetOf()] }),
      }),
    );
    const located = file.locate(
      InvalidInputError.of('targets.0.indicator', 'is not there'),
    );
    expect(located.details).toEqual([
      { field: 'spec.targets.0.indicator', line: 16, reason: 'is not there' },
    ]);
    expect(located.message).toBe(
      'line 16: spec.targets.0.indicator is not there',
    );
  });
});

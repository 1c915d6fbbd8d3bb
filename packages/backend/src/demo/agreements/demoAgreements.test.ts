import { stringifyEntityRef } from '@backstage/catalog-model';
import { agreementDraftSchema } from '@service-levels/backstage-plugin-sla-common';
import { declaredEntities } from '../__testUtils__/declaredEntities';
import { indicatorOf } from '../measurements/Measured';
import { measuredEntities } from '../measurements/measuredEntities';
import { trackingBy, trackingStreams } from '../measurements/tracking';
import { demoAgreements } from './demoAgreements';
import { toDraft } from './toDraft';

const NOW = new Date('2026-11-25T12:00:00Z');

const declared = declaredEntities().map(entity => stringifyEntityRef(entity));

const indicators = [
  ...measuredEntities.map(({ entityRef }) => indicatorOf(entityRef)),
  ...trackingStreams.map(({ indicator }) => trackingBy(indicator.name)),
];

/** Suppliers' contracts are beneath agreements between teams, and both beneath those with customers. */
const RANK = { uc: 0, ola: 1, sla: 2 } as const;

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  words.forEach(word => {
    counts[word] = (counts[word] ?? 0) + 1;
  });
  return counts;
}

describe('the agreements of the demo', () => {
  it('are of all types and stages', () => {
    expect(countBy(demoAgreements.map(({ type = 'sla' }) => type))).toEqual({
      sla: 19,
      ola: 5,
      uc: 4,
    });
    expect(
      countBy(demoAgreements.map(({ stage = 'signed' }) => stage)),
    ).toEqual({ draft: 1, offered: 1, 'half-signed': 1, signed: 25 });
  });

  it('have what others rest on before them', () => {
    const types = demoAgreements.map(({ type = 'sla' }) => type);
    expect(types).toEqual(
      [...types].sort((one, other) => RANK[one] - RANK[other]),
    );
  });

  it('are told apart by their titles, by which a later start finds them', () => {
    const titles = demoAgreements.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('use every kind of objective', () => {
    const kinds = demoAgreements.flatMap(({ targets }) =>
      targets.map(({ objective }) => objective.kind),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'availability',
      'cases-in-time',
      'longest-outage',
      'mean',
      'outage-count',
      'success-ratio',
      'value-slices',
    ]);
  });

  it('use every period, rule for unknown time and several zones', () => {
    const drafts = demoAgreements.map(agreement =>
      agreementDraftSchema.parse(toDraft(agreement, NOW)),
    );
    const targets = drafts.flatMap(draft => draft.targets);
    expect(
      Object.keys(countBy(targets.map(t => String(t.period)))).sort(),
    ).toEqual(['month', 'quarter', 'year']);
    expect(Object.keys(countBy(targets.map(t => t.noData))).sort()).toEqual([
      'bad',
      'exclude',
      'good',
    ]);
    expect(
      Object.keys(countBy(drafts.map(({ timeZone }) => timeZone))),
    ).toHaveLength(4);
  });

  it.each(
    demoAgreements.map(agreement => [agreement.title, agreement] as const),
  )(
    '%s is accepted and speaks of what examples/ declare and of what is measured',
    (_title, agreement) => {
      const draft = toDraft(agreement, NOW);
      expect(agreementDraftSchema.safeParse(draft)).toMatchObject({
        success: true,
      });
      const { provider, customer, covers = [], entities } = draft;
      const group = typeof provider === 'string' ? [provider] : [];
      expect(declared).toEqual(
        expect.arrayContaining([...group, customer, ...covers, ...entities]),
      );
      expect(indicators).toEqual(
        expect.arrayContaining(draft.targets.map(target => target.indicator)),
      );
    },
  );

  it('leave one system and all of its parts alone, to show how to begin', () => {
    const parts = declaredEntities()
      .filter(({ spec }) => spec?.system === 'document-archive')
      .map(entity => stringifyEntityRef(entity));
    expect(parts.length).toBeGreaterThan(0);
    const measured = measuredEntities.map(({ entityRef }) => entityRef);
    ['system:default/document-archive', ...parts].forEach(ref => {
      expect(declared).toContain(ref);
      expect(measured).not.toContain(ref);
    });
  });
});

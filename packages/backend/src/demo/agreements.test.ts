import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { agreementDraftSchema } from '@service-levels/backstage-plugin-sla-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { behaviours, demoAgreements } from './agreements';
import personas from './personas.json';

const FILES = ['customers', 'organization', 'systems'];

/** Refs of everything that examples/ declares. */
const declared = FILES.flatMap(file =>
  parseAllDocuments(
    readFileSync(join(__dirname, `../../../../examples/${file}.yaml`), 'utf8'),
  ).map(document => stringifyEntityRef(document.toJS() as Entity)),
);

const ofKind = (kind: string) =>
  declared.filter(ref => ref.startsWith(`${kind}:`));

const signed = demoAgreements.filter(({ until }) => until === 'signed');

describe('the demo', () => {
  it('has the size that a first look needs', () => {
    expect(ofKind('customer')).toHaveLength(3);
    expect(ofKind('system')).toHaveLength(6);
    expect(ofKind('component')).toHaveLength(12);
    expect(demoAgreements).toHaveLength(6);
    expect(signed).toHaveLength(5);
  });

  it.each(demoAgreements.map(({ draft }) => [draft.title, draft] as const))(
    '%s is accepted by the API and speaks of what examples/ declare',
    (_title, draft) => {
      const complete = {
        type: 'sla',
        timeZone: 'Europe/Berlin',
        effectiveFrom: '2026-01-01',
        effectiveTo: null,
        ...draft,
      };
      expect(agreementDraftSchema.safeParse(complete)).toMatchObject({
        success: true,
      });
      expect(declared).toEqual(
        expect.arrayContaining([
          draft.provider,
          draft.customer,
          ...draft.entities,
        ]),
      );
      expect(behaviours.map(({ indicator }) => indicator)).toEqual(
        expect.arrayContaining(draft.targets.map(({ indicator }) => indicator)),
      );
    },
  );

  it.each(personas)(
    'lets $title enter as somebody whom examples/ declare',
    ({ entityRef }) => {
      expect(declared).toContain(entityRef);
    },
  );

  it('leaves one system without an agreement, to show how to begin', () => {
    const agreed = demoAgreements.flatMap(({ draft }) => draft.entities);
    expect(agreed).not.toContain('system:default/document-archive');
    expect(declared).toContain('system:default/document-archive');
  });
});

import { section, sourceOf, write } from './__testUtils__/documents';

describe('a document', () => {
  describe('the signatures', () => {
    const signature = {
      party: 'provider',
      signedBy: 'user:default/sofia',
      principal: 'user',
      signedAt: '2026-11-02T09:30:00Z',
      hash: 'a'.repeat(64),
      entered: null,
    } as const;

    it('have a line for each party where nobody is named', () => {
      expect(write(sourceOf()).signatures).toEqual([
        {
          party: 'provider',
          forWhom: 'For the provider: Payments team',
          name: null,
          role: null,
          signed: [],
        },
        {
          party: 'customer',
          forWhom: 'For the customer: Privatkunden',
          name: null,
          role: null,
          signed: [],
        },
      ]);
    });

    it('say who signed for whom and when, on the clock of the agreement', () => {
      const [first] = write(
        sourceOf({}, { signatures: [signature] }),
        'de',
      ).signatures;
      expect(first).toMatchObject({
        forWhom: 'Für den Anbieter: Payments team',
        name: 'Sofia Ångström',
        signed: ['Unterzeichnet am 2. November 2026 um 10:30 MEZ'],
      });
    });

    it('have a line for everybody who is named and still has to sign', () => {
      const signatories = {
        provider: {
          people: [
            { ref: 'user:default/sofia' },
            { name: 'Jörg Groß', role: 'Head of Operations' },
          ],
        },
        customer: {
          people: [{ ref: 'user:default/tom' }, { name: 'Ada' }],
          required: 1,
        },
      };
      const source = sourceOf({ signatories }, { signatures: [signature] });
      expect(
        write(source).signatures.map(({ name, role, signed }) => [
          name,
          role,
          signed.length > 0,
        ]),
      ).toEqual([
        ['Sofia Ångström', null, true],
        ['Jörg Groß', 'Head of Operations', false],
        ['Tom Müller', null, false],
        ['Ada', null, false],
      ]);
      expect(section(write(source), 'parties').slice(-2)).toEqual([
        'Signs for the provider: Sofia Ångström / Jörg Groß, Head of Operations',
        'Signs for the customer: Tom Müller / Ada / 1 of these 2 sign',
      ]);
      const complete = sourceOf(
        { signatories },
        {
          signatures: [
            { ...signature, party: 'customer', signedBy: 'user:default/tom' },
          ],
        },
      );
      expect(
        write(complete)
          .signatures.filter(({ party }) => party === 'customer')
          .map(({ name }) => name),
      ).toEqual(['Tom Müller']);
    });

    it('name the token of a service, and that it is no person', () => {
      const [first] = write(
        sourceOf(
          {},
          {
            signatures: [
              { ...signature, principal: 'service', signedBy: 'external:ci' },
            ],
          },
        ),
      ).signatures;
      expect(first.name).toBe('external:ci');
      expect(first.signed[1]).toMatch(/by a service/);
    });

    it('do not name whom somebody covered besides is not told of', () => {
      const { signatures } = write(
        sourceOf(
          {},
          { signatures: [{ ...signature, party: 'customer', signedBy: null }] },
        ),
      );
      expect(signatures.at(-1)?.name).toBe('the customer of this agreement');
    });

    it('say that they came on paper, who entered them, and what is not confirmed', () => {
      const entered = {
        name: 'Ada',
        role: 'Director',
        signedOn: '2026-11-03',
        by: 'user:default/sofia',
        confirmation: 'not-confirmed' as const,
        confirmedBy: null,
        confirmedAt: null,
      };
      const onPaper = {
        ...signature,
        party: 'customer' as const,
        signedBy: null,
        entered,
      };
      const [, last] = write(
        sourceOf({}, { signatures: [onPaper] }),
      ).signatures;
      expect(last).toMatchObject({
        name: 'Ada',
        role: 'Director',
        signed: [
          'Signed on 3 November 2026',
          'Entered by Sofia Ångström from a signature on paper or by mail',
          'Not confirmed by a second person',
        ],
      });
      const confirmed = {
        ...onPaper,
        entered: {
          ...entered,
          confirmation: 'confirmed' as const,
          confirmedBy: 'user:default/tom',
        },
      };
      expect(
        write(sourceOf({}, { signatures: [confirmed] }), 'de').signatures[1]
          .signed[2],
      ).toBe('Bestätigt von Tom Müller');
    });

    it('say when they were given outside, where the version was only recorded', () => {
      const recorded = {
        document: { url: 'https://files.example/42', title: 'Contract 42' },
        signatures: [
          {
            party: 'provider' as const,
            signedBy: { ref: 'user:default/sofia' },
            signedOn: '2025-03-01',
          },
          {
            party: 'customer' as const,
            signedBy: { name: 'Ada', role: 'Director' },
            signedOn: '2025-03-02',
          },
        ],
      };
      const document = write(sourceOf({}, { recorded }));
      expect(document.signatures).toMatchObject([
        {
          name: 'Sofia Ångström',
          role: null,
          signed: ['Signed on 1 March 2025, outside of the portal'],
        },
        {
          name: 'Ada',
          role: 'Director',
          signed: ['Signed on 2 March 2025, outside of the portal'],
        },
      ]);
      expect(section(document, 'version')).toEqual(
        expect.arrayContaining([
          'Signed document: Contract 42 / https://files.example/42',
          'It was signed outside of the portal, and recorded in it.',
        ]),
      );
    });
  });
});

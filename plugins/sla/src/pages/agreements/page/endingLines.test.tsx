import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { screen } from '@testing-library/react';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { openAgreement } from './__testUtils__/openAgreement';

jest.setTimeout(60_000);

const ASKED: Agreement['continuation'] = {
  version: 3,
  until: '2027-06-30',
  askedFor: 'provider',
  askedBy: 'user:default/markus',
  askedAt: '2026-05-01T09:00:00Z',
  acceptedBy: null,
  acceptedAt: null,
};

describe('what stands above an agreement of its end', () => {
  it.each<[string, Partial<Agreement>, readonly RegExp[], readonly RegExp[]]>([
    ['a fixed end', {}, [/^It ends on Dec 31, 2026\.$/], [/notice has to/]],
    [
      'a term that is extended',
      {
        term: {
          kind: 'renewing',
          extensionMonths: 12,
          notice: { months: 3, to: 'term-end' },
        },
        noticeBy: '2026-09-30',
      },
      [
        /^Its term ends on Dec 31, 2026 and is extended unless/,
        /notice has to be given by Sep 30, 2026/,
      ],
      [/^It ends/],
    ],
    [
      'a fixed end after which it goes on by its terms',
      { term: { kind: 'fixed', continues: true } },
      [/^Its fixed term ends on Dec 31, 2026; after that it goes on/],
      [/^It ends/],
    ],
    [
      'that it goes on',
      { continuedSince: '2027-01-01', endsOn: null },
      [/^Continued since Jan 1, 2027 under its last terms\.$/],
      [/^It ends/],
    ],
    [
      'that both agreed to go on until notice',
      {
        continuation: {
          ...ASKED,
          until: null,
          acceptedBy: 'user:default/tom',
          acceptedAt: '2026-05-02T09:00:00Z',
        },
      },
      [/^Both sides agreed to go on\. It goes on until notice is given\.$/],
      [/^It ends/],
    ],
    [
      'that its last day is over',
      { state: 'expired' },
      [/^It ended on Dec 31, 2026\.$/],
      [/^It ends/],
    ],
    [
      'nothing of an end while it is on offer',
      { state: 'offered' },
      [],
      [/^It ends/, /^It ended/],
    ],
  ])('says %s', async (_name, changes, said, unsaid) => {
    await openAgreement(anAgreement(changes));
    said.forEach(text => expect(screen.getByText(text)).toBeInTheDocument());
    unsaid.forEach(text => expect(screen.queryByText(text)).toBeNull());
  });

  it('says it in German', async () => {
    const agreement = anAgreement({
      termination: {
        lastDay: '2026-10-31',
        by: 'customer',
        givenOn: '2026-07-01',
        byAgreement: true,
        reason: 'We move',
        evidence: null,
        enteredBy: null,
        enteredAt: '2026-07-01T09:00:00Z',
      },
    });
    await openAgreement(agreement, { language: 'de' });
    expect(
      screen.getByText(
        'Der Kunde hat am 01.07.2026 gekündigt; der letzte Tag ist der 31.10.2026. Beide Seiten haben diesem Tag zugestimmt. „We move“',
      ),
    ).toBeInTheDocument();
  });
});

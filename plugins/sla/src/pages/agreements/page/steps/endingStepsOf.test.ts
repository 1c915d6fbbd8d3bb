import type {
  Agreement,
  Continuation,
  TermRules,
  Termination,
} from '@service-levels/backstage-plugin-sla-common';
import { anAgreement } from '../../../../__testUtils__/anAgreement';
import type { Reader } from '../AgreementInView';
import { stepsOf, type Step } from './stepsOf';

const ALL = { offer: true, sign: true, update: true, terminate: true };
const TOM = 'user:default/tom';
const MARKUS = 'user:default/markus';

const READERS = {
  provider: {
    side: 'provider',
    signing: [],
    entering: [],
    ending: [{ party: 'provider', needsEvidence: false }],
    ref: MARKUS,
    refs: [MARKUS],
  },
  customer: {
    side: 'customer',
    signing: [],
    entering: [],
    ending: [{ party: 'customer', needsEvidence: false }],
    ref: TOM,
    refs: [TOM],
  },
  bystander: {
    side: 'provider',
    signing: [],
    entering: [],
    ending: [],
    ref: 'user:default/erik',
    refs: ['user:default/erik'],
  },
} satisfies Readonly<Record<string, Reader>>;

const TERMINATION: Termination = {
  lastDay: '2026-10-31',
  by: 'customer',
  givenOn: '2026-09-01',
  byAgreement: true,
  reason: 'We move',
  evidence: 'Mail',
  enteredBy: TOM,
  enteredAt: '2026-09-01T09:00:00Z',
};
const ASKED: Continuation = {
  version: 3,
  until: null,
  askedFor: 'provider',
  askedBy: MARKUS,
  askedAt: '2026-11-01T09:00:00Z',
  acceptedBy: null,
  acceptedAt: null,
};
const ACCEPTED = {
  ...ASKED,
  acceptedBy: TOM,
  acceptedAt: '2026-11-02T09:00:00Z',
};
const RENEWING: TermRules = {
  kind: 'renewing',
  extensionMonths: 12,
  notice: { months: 3, to: 'term-end' },
};

const ENDING: readonly Step[] = [
  'acceptContinuation',
  'continue',
  'terminate',
  'revoke',
];

function endingOf(
  changes: Partial<Agreement>,
  who: keyof typeof READERS,
  allowed = ALL,
  about: { readonly isFollowed?: boolean } = {},
) {
  const view = {
    shown: anAgreement(changes),
    isFollowed: false,
    reader: READERS[who],
    ...about,
  };
  return stepsOf(view, allowed).filter(step => ENDING.includes(step));
}

describe('how an agreement ends or goes on, for who reads it', () => {
  it.each<
    [
      string,
      Partial<Agreement>,
      { provider: readonly Step[]; customer: readonly Step[] },
    ]
  >([
    [
      'with a fixed end',
      {},
      {
        provider: ['continue', 'terminate'],
        customer: ['continue', 'terminate'],
      },
    ],
    [
      'that renews itself',
      { term: RENEWING },
      { provider: ['terminate'], customer: ['terminate'] },
    ],
    [
      'that goes on anyway',
      { term: { kind: 'fixed', continues: true } },
      { provider: ['terminate'], customer: ['terminate'] },
    ],
    [
      'without an end',
      { effectiveTo: null },
      { provider: ['terminate'], customer: ['terminate'] },
    ],
    [
      'of which the customer gave notice',
      { termination: TERMINATION },
      { provider: [], customer: ['revoke'] },
    ],
    [
      'whose notice took effect',
      { termination: TERMINATION, state: 'terminated' },
      { provider: [], customer: [] },
    ],
    [
      'whose provider asked to go on',
      { continuation: ASKED },
      {
        provider: ['continue', 'terminate'],
        customer: ['acceptContinuation', 'continue', 'terminate'],
      },
    ],
    [
      'that is over, whose provider asked to go on',
      { continuation: ASKED, state: 'expired' },
      {
        provider: ['continue'],
        customer: ['acceptContinuation', 'continue'],
      },
    ],
    [
      'that both sides agreed to go on with',
      { continuation: ACCEPTED },
      { provider: ['terminate'], customer: ['terminate'] },
    ],
  ])('%s', (_name, changes, { provider, customer }) => {
    expect(endingOf(changes, 'provider')).toEqual(provider);
    expect(endingOf(changes, 'customer')).toEqual(customer);
    expect(endingOf(changes, 'bystander')).toEqual([]);
  });

  it('is of the last version that both sides signed', () => {
    for (const who of ['provider', 'customer'] as const) {
      expect(endingOf({}, who, ALL, { isFollowed: true })).toEqual([]);
    }
  });

  it('is for who may give notice by the policy, and for who may sign', () => {
    expect(endingOf({}, 'customer', { ...ALL, terminate: false })).toEqual([
      'continue',
    ]);
    expect(endingOf({}, 'customer', { ...ALL, sign: false })).toEqual([
      'terminate',
    ]);
  });

  it('lets nobody agree with themselves for the other side', () => {
    const continuation: Continuation = { ...ASKED, askedBy: TOM };
    expect(endingOf({ continuation }, 'customer')).not.toContain(
      'acceptContinuation',
    );
  });
});

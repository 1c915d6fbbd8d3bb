import {
  VERSION_STATES,
  type AgreementApproval,
  type VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import { anAgreement } from '../../../../__testUtils__/anAgreement';
import type { Reader } from '../AgreementInView';
import { openSigning, stepsOf, type Step } from './stepsOf';

const ALL = { offer: true, sign: true, update: true, terminate: true };
const NONE = { offer: false, sign: false, update: false, terminate: false };

const PROVIDER: Reader = {
  side: 'provider',
  signing: [{ party: 'provider', needsEvidence: false }],
  entering: ['provider'],
  ending: [{ party: 'provider', needsEvidence: false }],
  ref: 'user:default/markus',
  refs: ['user:default/markus', 'group:default/team-payments'],
};
const CUSTOMER: Reader = {
  side: 'customer',
  signing: [{ party: 'customer', needsEvidence: false }],
  entering: [],
  ending: [{ party: 'customer', needsEvidence: false }],
  ref: 'user:default/tom',
  refs: ['user:default/tom'],
};
const UNSIGNED = {
  signatures: [],
  signing: {
    provider: { required: 1, given: 0 },
    customer: { required: 1, given: 0 },
  },
};
const anApproval = (
  changes: Partial<AgreementApproval> = {},
): AgreementApproval => ({
  state: 'none',
  required: true,
  approvers: ['group:default/team-payments'],
  by: null,
  at: null,
  note: null,
  ...changes,
});

const inState = (state: VersionState) =>
  anAgreement({
    state,
    ...(state === 'draft' || state === 'offered' ? UNSIGNED : {}),
  });

describe('stepsOf', () => {
  const expected: Readonly<
    Record<VersionState, readonly [readonly Step[], readonly Step[]]>
  > = {
    draft: [['offer', 'askApproval'], []],
    offered: [
      ['sign', 'enter', 'withdraw'],
      ['sign', 'counter', 'decline'],
    ],
    countered: [[], []],
    declined: [[], []],
    withdrawn: [[], []],
    agreed: [['amend', 'terminate'], ['terminate']],
    active: [
      ['amend', 'continue', 'terminate'],
      ['continue', 'terminate'],
    ],
    superseded: [[], []],
    expired: [['continue'], ['continue']],
    terminated: [[], []],
  };

  it.each(VERSION_STATES)('offers each side what is theirs: %s', state => {
    const [provider, customer] = expected[state];
    const shown = inState(state);
    expect(
      stepsOf({ shown, isFollowed: false, reader: PROVIDER }, ALL),
    ).toEqual(provider);
    expect(
      stepsOf({ shown, isFollowed: false, reader: CUSTOMER }, ALL),
    ).toEqual(customer);
  });

  it.each(VERSION_STATES)(
    'offers nothing that the policy does not allow: %s',
    state => {
      const shown = inState(state);
      expect(
        stepsOf({ shown, isFollowed: false, reader: PROVIDER }, NONE),
      ).toEqual([]);
      expect(
        stepsOf({ shown, isFollowed: false, reader: CUSTOMER }, NONE),
      ).toEqual([]);
    },
  );

  it.each<[AgreementApproval['state'], readonly Step[]]>([
    ['none', ['askApproval']],
    ['asked', ['approve', 'refuse']],
    ['approved', ['offer']],
    ['refused', ['askApproval']],
    ['stale', ['askApproval']],
  ])(
    'offers no draft before it is approved, where it has to be: %s',
    (state, steps) => {
      const shown = { ...inState('draft'), approval: anApproval({ state }) };
      expect(
        stepsOf({ shown, isFollowed: false, reader: PROVIDER }, ALL),
      ).toEqual(steps);
    },
  );

  it('leaves the approval to those who are asked', () => {
    const approval = anApproval({
      state: 'asked',
      approvers: ['group:default/others'],
    });
    const shown = { ...inState('draft'), approval };
    expect(
      stepsOf({ shown, isFollowed: false, reader: PROVIDER }, ALL),
    ).toEqual([]);
  });

  it('opens no other draft beside the one that is there', () => {
    const shown = anAgreement({ nextVersion: { version: 4, state: 'draft' } });
    expect(
      stepsOf({ shown, isFollowed: false, reader: PROVIDER }, ALL),
    ).not.toContain('amend');
  });
});

describe('openSigning', () => {
  const both: Reader = {
    ...PROVIDER,
    signing: [...PROVIDER.signing, { party: 'customer', needsEvidence: true }],
  };

  it('leaves out a party for which enough have signed', () => {
    const [byProvider] = anAgreement().signatures;
    const shown = anAgreement({
      state: 'offered',
      signatures: [byProvider],
      signing: { ...UNSIGNED.signing, provider: { required: 1, given: 1 } },
    });
    expect(openSigning({ shown, isFollowed: false, reader: both })).toEqual([
      { party: 'customer', needsEvidence: true },
    ]);
  });

  it('offers nothing more to who has signed', () => {
    const [byProvider] = anAgreement().signatures;
    const shown = anAgreement({
      state: 'offered',
      signatures: [{ ...byProvider, signedBy: both.ref }],
      signing: UNSIGNED.signing,
    });
    expect(openSigning({ shown, isFollowed: false, reader: both })).toEqual([]);
  });
});

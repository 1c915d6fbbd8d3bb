import {
  VERSION_STATES,
  type VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import { anAgreement } from '../../../../__testUtils__/anAgreement';
import type { Reader } from '../AgreementInView';
import { openSigning, stepsOf, type Step } from './stepsOf';

const ALL = { offer: true, sign: true, update: true };
const NONE = { offer: false, sign: false, update: false };

const PROVIDER: Reader = {
  side: 'provider',
  signing: [{ party: 'provider', needsEvidence: false }],
};
const CUSTOMER: Reader = {
  side: 'customer',
  signing: [{ party: 'customer', needsEvidence: false }],
};

const inState = (state: VersionState) =>
  anAgreement({
    state,
    signatures: state === 'draft' || state === 'offered' ? [] : undefined,
  });

describe('stepsOf', () => {
  const expected: Readonly<
    Record<VersionState, readonly [readonly Step[], readonly Step[]]>
  > = {
    draft: [['offer'], []],
    offered: [['sign'], ['sign']],
    countered: [[], []],
    declined: [[], []],
    withdrawn: [[], []],
    agreed: [['amend'], []],
    active: [['amend'], []],
    superseded: [[], []],
    expired: [[], []],
    terminated: [[], []],
  };

  it.each(VERSION_STATES)('offers each side what is theirs: %s', state => {
    const [provider, customer] = expected[state];
    const shown = inState(state);
    expect(stepsOf({ shown, reader: PROVIDER }, ALL)).toEqual(provider);
    expect(stepsOf({ shown, reader: CUSTOMER }, ALL)).toEqual(customer);
  });

  it.each(VERSION_STATES)(
    'offers nothing that the policy does not allow: %s',
    state => {
      const shown = inState(state);
      expect(stepsOf({ shown, reader: PROVIDER }, NONE)).toEqual([]);
      expect(stepsOf({ shown, reader: CUSTOMER }, NONE)).toEqual([]);
    },
  );

  it('opens no other draft beside the one that is there', () => {
    const shown = anAgreement({ nextVersion: { version: 4, state: 'draft' } });
    expect(stepsOf({ shown, reader: PROVIDER }, ALL)).toEqual([]);
  });
});

describe('openSigning', () => {
  it('leaves out a party that has signed', () => {
    const reader: Reader = {
      side: 'provider',
      signing: [
        ...PROVIDER.signing,
        { party: 'customer', needsEvidence: true },
      ],
    };
    const [byProvider] = anAgreement().signatures;
    const shown = anAgreement({ state: 'offered', signatures: [byProvider] });
    expect(openSigning({ shown, reader })).toEqual([
      { party: 'customer', needsEvidence: true },
    ]);
  });
});

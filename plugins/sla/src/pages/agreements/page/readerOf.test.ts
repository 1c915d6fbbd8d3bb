import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { readerOf } from './readerOf';

const TEAM = 'group:default/team-payments';
const USERS = 'group:default/team-shop';

const readAs = (changes: Partial<Agreement>, group: string) =>
  readerOf({
    agreement: anAgreement({ customer: USERS, ...changes }),
    customer: undefined,
    ref: 'user:default/erik',
    ownershipRefs: ['user:default/erik', group],
  });

describe('readerOf, where a group relies on an agreement', () => {
  it('lets the group tell, with evidence, what a supplier outside says', () => {
    const changes = { type: 'uc', provider: { supplier: 'Hoster' } } as const;
    expect(readAs(changes, USERS)).toMatchObject({
      signing: [{ party: 'customer', needsEvidence: false }],
      entering: ['provider', 'customer'],
      ending: [
        { party: 'customer', needsEvidence: false },
        { party: 'provider', needsEvidence: true },
      ],
    });
  });

  it('leaves to a team that provides what is theirs to say', () => {
    const changes = { type: 'ola', provider: TEAM } as const;
    expect(readAs(changes, USERS)).toMatchObject({
      entering: ['customer'],
      ending: [{ party: 'customer', needsEvidence: false }],
    });
    expect(readAs(changes, TEAM)).toMatchObject({
      entering: ['provider'],
      ending: [{ party: 'provider', needsEvidence: false }],
    });
  });
});

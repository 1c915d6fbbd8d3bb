import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aKeptCustomer } from '../../../__testUtils__/aKeptCustomer';
import { theBars } from '../../../__testUtils__/aRequirement';
import {
  agreementsForCustomers,
  barsForCustomers,
  customerForCustomers,
} from './forCustomers';

describe('what the customer may see', () => {
  it('of itself is not what the portal keeps for the provider', () => {
    expect(customerForCustomers(aKeptCustomer())).toMatchObject({
      kept: null,
      etag: null,
      conflicts: null,
    });
  });

  it('of agreements begins with the first offer, and no unfinished version is told', () => {
    const amended = (state: 'draft' | 'offered') =>
      anAgreement({ id: state, nextVersion: { version: 4, state } });
    expect(
      agreementsForCustomers([
        anAgreement({ id: 'unfinished', state: 'draft' }),
        anAgreement({ id: 'between-teams', type: 'ola' }),
        amended('draft'),
        amended('offered'),
      ]),
    ).toEqual([{ ...amended('draft'), nextVersion: null }, amended('offered')]);
  });

  it('of requirements is what was agreed with it, without what others answered', () => {
    const { requirement, ...bars } = theBars();
    const answeredIn = (agreementId: string) => ({
      ...bars,
      requirement: {
        ...requirement,
        answeredBy: {
          targetId: 'target-1',
          targetName: 'Availability',
          agreementId,
          agreementTitle: 'Some agreement',
        },
      },
    });
    const [own, internal] = barsForCustomers(
      [answeredIn('agreement-1'), answeredIn('between-teams')],
      [anAgreement()],
    );
    const nobody = { count: 0, mean: null, scores: [] };
    expect(own).toEqual({ ...answeredIn('agreement-1'), perceived: nobody });
    expect(internal).toMatchObject({
      requirement: { answeredBy: null },
      agreed: null,
      achieved: null,
      perceived: nobody,
      gaps: ['not-agreed'],
    });
  });
});

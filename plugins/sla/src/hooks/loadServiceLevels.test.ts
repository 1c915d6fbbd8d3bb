import { ResponseError } from '@backstage/errors';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { aCustomer } from '../__testUtils__/aCustomer';
import { anAgreement } from '../__testUtils__/anAgreement';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { loadServiceLevels } from './loadServiceLevels';

const ENTITY = 'system:default/payments';
const notFound = async () =>
  await ResponseError.fromResponse(new Response('{}', { status: 404 }));

describe('loadServiceLevels', () => {
  it('asks for the last 12 periods of the targets on the entity', async () => {
    const api = new FakeSlaApi();

    await loadServiceLevels(api, ENTITY);

    expect(api.getAttainment).toHaveBeenCalledWith(
      expect.objectContaining({ entityRef: ENTITY, periods: 12 }),
      expect.anything(),
    );
  });

  it('asks of a customer for the targets and agreements with it', async () => {
    const ref = 'customer:default/retail-banking';
    const api = new FakeSlaApi({ customers: [aCustomer()] });

    const { customers } = await loadServiceLevels(api, ref);

    expect(api.getAttainment).toHaveBeenCalledWith(
      { customerRef: ref, periods: 12, cursor: undefined },
      expect.anything(),
    );
    expect(api.getAgreements).toHaveBeenCalledWith(
      { customerRef: ref, cursor: undefined },
      expect.anything(),
    );
    expect(customers).toEqual([aCustomer()]);
  });

  it('groups the periods by target, the last one as the current', async () => {
    const other = aFigure({ targetId: 'target-2' });
    const october = aClosedFigure('2026-10');
    const api = new FakeSlaApi({
      attainment: [october, aFigure(), other],
      agreements: [anAgreement()],
      customers: [aCustomer()],
    });

    const { targets } = await loadServiceLevels(api, ENTITY);

    expect(targets).toEqual([
      {
        targetId: 'target-1',
        current: aFigure(),
        periods: [october, aFigure()],
      },
      { targetId: 'target-2', current: other, periods: [other] },
    ]);
  });

  it('follows every page', async () => {
    const api = new FakeSlaApi({
      agreements: [anAgreement()],
      customers: [aCustomer()],
    });
    api.getAttainment
      .mockResolvedValueOnce({ items: [aFigure()], nextCursor: 'next' })
      .mockResolvedValueOnce({ items: [aFigure({ targetId: 'target-2' })] });

    const { targets } = await loadServiceLevels(api, ENTITY);

    expect(targets.map(({ targetId }) => targetId)).toEqual([
      'target-1',
      'target-2',
    ]);
    expect(api.getAttainment).toHaveBeenLastCalledWith(
      expect.objectContaining({ cursor: 'next' }),
      expect.anything(),
    );
  });

  it('reads the agreement and the customer of a target that the lists do not name', async () => {
    const api = new FakeSlaApi({ attainment: [aFigure()] });
    api.getAgreement.mockResolvedValue(anAgreement());
    api.getCustomer.mockResolvedValue(aCustomer());

    const { agreements, customers } = await loadServiceLevels(api, ENTITY);

    expect(agreements).toEqual([anAgreement()]);
    expect(customers).toEqual([aCustomer()]);
  });

  it('leaves out what the reader may not see', async () => {
    const api = new FakeSlaApi({ attainment: [aFigure()] });
    api.getAgreement.mockRejectedValue(await notFound());
    api.getCustomer.mockRejectedValue(await notFound());

    const { targets, agreements, customers } = await loadServiceLevels(
      api,
      ENTITY,
    );

    expect(targets).toHaveLength(1);
    expect(agreements).toEqual([]);
    expect(customers).toEqual([]);
  });

  it('fails where reading fails for another reason', async () => {
    const api = new FakeSlaApi({ attainment: [aFigure()] });
    api.getAgreement.mockRejectedValue(new Error('network is down'));

    await expect(loadServiceLevels(api, ENTITY)).rejects.toThrow(
      'network is down',
    );
  });
});

import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { aFigure } from '../__testUtils__/aFigure';
import { anIndicator } from '../__testUtils__/anIndicator';
import { aRefusal } from '../__testUtils__/aRefusal';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { loadIndicators } from './loadIndicators';

const mean: Partial<Attainment> = {
  objective: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
};

describe('loadIndicators', () => {
  it('reads them once for each entity with a target whose unit is told', async () => {
    const api = new FakeSlaApi({ indicators: [anIndicator()] });

    const found = await loadIndicators(api, [
      aFigure({ ...mean, targetId: 'a' }),
      aFigure({ ...mean, targetId: 'b' }),
      aFigure({ entityRef: 'system:default/other' }),
    ]);

    expect([...found.keys()]).toEqual([anIndicator().ref]);
    expect(api.getIndicators.mock.calls.map(([query]) => query)).toEqual([
      { entityRef: 'system:default/payments', cursor: undefined },
    ]);
  });

  it('asks for nothing where no unit is told', async () => {
    const api = new FakeSlaApi();

    expect(await loadIndicators(api, [aFigure()])).toEqual(new Map());
    expect(api.getIndicators).not.toHaveBeenCalled();
  });

  it('goes without those that the reader may not see', async () => {
    const api = new FakeSlaApi();
    api.getIndicators.mockRejectedValue(await aRefusal(403));

    expect(await loadIndicators(api, [aFigure(mean)])).toEqual(new Map());
  });
});

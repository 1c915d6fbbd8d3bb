import { TestApiProvider } from '@backstage/frontend-test-utils';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { aFigure } from '../__testUtils__/aFigure';
import { anAgreement } from '../__testUtils__/anAgreement';
import { aCustomer } from '../__testUtils__/aCustomer';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { useServiceLevels } from './useServiceLevels';

describe('useServiceLevels', () => {
  it('never shows the figures of one entity as those of another', async () => {
    const api = new FakeSlaApi({
      attainment: [aFigure()],
      agreements: [anAgreement()],
      customers: [aCustomer()],
    });
    const wrapper = ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[slaApiRef, api]]}>{children}</TestApiProvider>
    );
    const { result, rerender } = renderHook(
      ({ ref }) => useServiceLevels(ref),
      {
        wrapper,
        initialProps: { ref: 'system:default/payments' },
      },
    );
    await waitFor(() => expect(result.current.value?.targets).toHaveLength(1));
    api.getAttainment.mockReturnValue(new Promise(() => {}));

    rerender({ ref: 'system:default/archive' });

    expect(result.current.value).toBeUndefined();
  });
});

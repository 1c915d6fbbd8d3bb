import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes, useParams } from 'react-router-dom';
import { slaRouteRef } from '../../routes';
import { RunningMonth } from './RunningMonth';

function Sheet() {
  const { agreementId, period } = useParams();
  return <p>{`${agreementId} in ${period}`}</p>;
}

it('leads to the sheet of the running month', async () => {
  jest
    .useFakeTimers({
      doNotFake: [
        'setTimeout',
        'setInterval',
        'queueMicrotask',
        'nextTick',
        'setImmediate',
        'clearTimeout',
        'clearInterval',
        'performance',
      ],
    })
    .setSystemTime(new Date('2026-03-31T12:00:00Z'));
  await renderInTestApp(
    <Routes>
      <Route
        path="/agreements/:agreementId/months"
        element={<RunningMonth />}
      />
      <Route
        path="/sla/agreements/:agreementId/months/:period"
        element={<Sheet />}
      />
    </Routes>,
    {
      routeEntries: ['/agreements/a-1/months'],
      mountedRoutes: { '/sla': slaRouteRef },
    },
  );
  expect(screen.getByText('a-1 in 2026-03')).toBeInTheDocument();
  jest.useRealTimers();
});

import { useRouteRef } from '@backstage/core-plugin-api';
import { Navigate } from 'react-router-dom';
import { closeRouteRef } from '../../routes';
import { monthBeside } from './monthBeside';

/** `/sla/close`: the month that was over last. */
export function LastClose() {
  const closePath = useRouteRef(closeRouteRef);
  const running = new Date(Date.now()).toISOString().slice(0, 7);
  return (
    <Navigate replace to={closePath({ month: monthBeside(running, -1) })} />
  );
}

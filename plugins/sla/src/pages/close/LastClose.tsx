import { useRouteRef } from '@backstage/core-plugin-api';
import { Navigate } from 'react-router-dom';
import { thisMonth } from '../../format/today';
import { closeRouteRef } from '../../routes';
import { monthBeside } from '../../format/monthBeside';

/** `/sla/close`: the month that was over last on the reader's clock. */
export function LastClose() {
  const closePath = useRouteRef(closeRouteRef);
  return (
    <Navigate replace to={closePath({ month: monthBeside(thisMonth(), -1) })} />
  );
}

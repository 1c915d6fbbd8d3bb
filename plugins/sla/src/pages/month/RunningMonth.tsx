import { useRouteRef, useRouteRefParams } from '@backstage/core-plugin-api';
import { Navigate } from 'react-router-dom';
import { monthSheetRouteRef, runningMonthRouteRef } from '../../routes';

/** The months of an agreement, without one of them: the sheet of the month that is running. */
export function RunningMonth() {
  const { agreementId } = useRouteRefParams(runningMonthRouteRef);
  const monthPath = useRouteRef(monthSheetRouteRef);
  const period = new Date().toISOString().slice(0, 7);
  return <Navigate replace to={monthPath({ agreementId, period })} />;
}

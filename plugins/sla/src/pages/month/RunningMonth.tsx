import { useRouteRef, useRouteRefParams } from '@backstage/core-plugin-api';
import { Navigate } from 'react-router-dom';
import { agreementRouteRef, monthSheetRouteRef } from '../../routes';

/** An agreement without a month: the sheet of the month that is running. */
export function RunningMonth() {
  const { agreementId } = useRouteRefParams(agreementRouteRef);
  const monthPath = useRouteRef(monthSheetRouteRef);
  const period = new Date().toISOString().slice(0, 7);
  return <Navigate replace to={monthPath({ agreementId, period })} />;
}

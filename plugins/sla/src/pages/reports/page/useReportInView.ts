import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { orNothing } from '../../../hooks/orNothing';
import { useRefreshed, type Refreshed } from '../../../hooks/useRefreshed';
import { reportReaderOf, type ReportInView } from './ReportInView';

const CUSTOMER = /^customer:/;

/** Reads a revision of a report and all that its page needs; without a revision, the newest that the reader may see. */
export function useReportInView(
  id: string,
  revision: number | undefined,
): Refreshed<ReportInView> {
  const api = useApi(slaApiRef);
  const identity = useApi(identityApiRef);
  const load = useCallback(
    async (_of: string, signal: AbortSignal): Promise<ReportInView> => {
      const [report, { userEntityRef, ownershipEntityRefs }] =
        await Promise.all([
          api.getReport(id, { revision }, { signal }),
          identity.getBackstageIdentity(),
        ]);
      // Of an agreement within the provider the other side is a team.
      const [customer] = CUSTOMER.test(report.customerRef)
        ? await orNothing(api.getCustomer(report.customerRef, { signal }))
        : [];
      return {
        report,
        customerTitle: report.content.customer.title,
        reader: reportReaderOf({
          report,
          customer,
          ref: userEntityRef.toLocaleLowerCase('en-US'),
          ownershipRefs: ownershipEntityRefs.map(ref =>
            ref.toLocaleLowerCase('en-US'),
          ),
        }),
      };
    },
    [api, identity, id, revision],
  );
  return useRefreshed(`${id} ${revision ?? ''}`, load);
}

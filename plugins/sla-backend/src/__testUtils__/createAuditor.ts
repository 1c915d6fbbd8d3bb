import { mockServices } from '@backstage/backend-test-utils';

/** One request as the audit log has it. */
export interface AuditedAttempt {
  readonly eventId: string;
  readonly meta: unknown;
  /** Of the request handed over, of which Backstage finds the actor. */
  readonly authorization: string | undefined;
  /** Why it was refused; null where it was done. */
  readonly failure: Error | null;
}

/** An auditor that hands on what the audit log would get. */
export function createAuditor(options: {
  /** Takes requests that succeeded. */
  readonly onAudited: (eventId: string, meta: unknown) => void;
  /** Takes every request. */
  readonly onAttempted: (attempt: AuditedAttempt) => void;
}) {
  const { onAudited, onAttempted } = options;
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockImplementation(async ({ eventId, meta, request }) => {
    const attempted = (added: object | undefined, failure: Error | null) =>
      onAttempted({
        eventId,
        meta: { ...meta, ...added },
        authorization: request?.headers.authorization,
        failure,
      });
    return {
      success: async done => {
        onAudited(eventId, { ...meta, ...done?.meta });
        attempted(done?.meta, null);
      },
      fail: async ({ error, meta: added }) => attempted(added, error),
    };
  });
  return auditor;
}

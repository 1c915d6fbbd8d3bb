import type { Agreement } from '../../model';
import type { AgreementLifeApi } from '../AgreementLifeApi';
import type { SlaRequestOptions } from '../ListQuery';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { agreementPath } from './paths';

/** The life of an agreement, as the client offers it. */
export function agreementLifeRoutes(requests: SlaRequests): AgreementLifeApi {
  const step =
    (name: string) => (id: string, body: object, options?: SlaRequestOptions) =>
      requests.send<Agreement>(
        'POST',
        `${agreementPath(id)}/${name}`,
        options,
        body,
      );
  return {
    getAgreementVersions: (id, options) =>
      requests.send('GET', `${agreementPath(id)}/versions`, options),
    getAgreementDiff: (id, query, options) => {
      const path = `${agreementPath(id)}/diff${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    askApproval: step('ask-approval'),
    approveAgreement: step('approve'),
    refuseApproval: step('refuse-approval'),
    offerAgreement: step('offer'),
    counterAgreement: step('counter'),
    declineAgreement: step('decline'),
    withdrawAgreement: step('withdraw'),
    signAgreement: step('sign'),
    enterSignature: step('signatures'),
    confirmSignature: (id, signatureId, options) => {
      const signature = `signatures/${encodeURIComponent(signatureId)}`;
      return step(`${signature}/confirm`)(id, {}, options);
    },
    terminateAgreement: step('terminate'),
    revokeTermination: step('revoke-termination'),
    continueAgreement: step('continue'),
    getAgreementComments: (id, query, options) => {
      const path = `${agreementPath(id)}/comments${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    commentOnAgreement: (id, body, options) =>
      requests.send('POST', `${agreementPath(id)}/comments`, options, body),
  };
}

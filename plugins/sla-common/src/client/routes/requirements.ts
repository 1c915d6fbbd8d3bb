import type { RequirementsApi } from '../RequirementsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { customerPath } from './paths';

function requirementPath(customerRef: string, id: string): string {
  return `${customerPath(customerRef)}/requirements/${encodeURIComponent(id)}`;
}

/** What customers need, as the client offers it. */
export function requirementsRoutes(requests: SlaRequests): RequirementsApi {
  return {
    getAllRequirements: (query, options) => {
      const path = `/requirements${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getRequirements: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/requirements`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    getRequirementBars: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/requirements/bars`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    getRequirement: (customerRef, id, options) =>
      requests.send('GET', requirementPath(customerRef, id), options),
    createRequirement: (customerRef, requirement, options) => {
      const path = `${customerPath(customerRef)}/requirements`;
      return requests.send('POST', path, options, requirement);
    },
    changeRequirement: (customerRef, change, options) => {
      const { id, etag, requirement } = change;
      const path = requirementPath(customerRef, id);
      const headers = { 'If-Match': `"${etag}"` };
      return requests.send('PUT', path, options, requirement, headers);
    },
    transitionRequirement: (customerRef, id, transition, options) => {
      const path = `${requirementPath(customerRef, id)}/transition`;
      return requests.send('POST', path, options, transition);
    },
    commentRequirement: (customerRef, id, comment, options) => {
      const path = `${requirementPath(customerRef, id)}/comments`;
      return requests.send('POST', path, options, comment);
    },
  };
}

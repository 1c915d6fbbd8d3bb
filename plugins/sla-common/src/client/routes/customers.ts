import type { CustomersApi } from '../CustomersApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { customerPath } from './paths';

function contactPath(customerRef: string, id: string): string {
  return `${customerPath(customerRef)}/contacts/${encodeURIComponent(id)}`;
}

/** Customers, their contacts and opportunities, as the client offers them. */
export function customersRoutes(requests: SlaRequests): CustomersApi {
  return {
    getCustomers: (query, options) =>
      requests.send('GET', `/customers${queryString({ ...query })}`, options),
    getCustomer: (ref, options) =>
      requests.send('GET', customerPath(ref), options),
    getKeptCustomers: (query, options) => {
      const path = `/kept-customers${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    createCustomer: (customer, options) =>
      requests.send('POST', '/customers', options, customer),
    changeCustomer: (ref, etag, declaration, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      return requests.send(
        'PUT',
        customerPath(ref),
        options,
        declaration,
        headers,
      );
    },
    archiveCustomer: (ref, options) =>
      requests.send('POST', `${customerPath(ref)}/archive`, options, {}),
    restoreCustomer: (ref, options) =>
      requests.send('POST', `${customerPath(ref)}/restore`, options, {}),
    getContacts: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/contacts`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    createContact: (customerRef, contact, options) => {
      const path = `${customerPath(customerRef)}/contacts`;
      return requests.send('POST', path, options, contact);
    },
    changeContact: (customerRef, change, options) => {
      const path = contactPath(customerRef, change.id);
      const headers = { 'If-Match': `"${change.etag}"` };
      return requests.send('PUT', path, options, change.contact, headers);
    },
    removeContact: (customerRef, { id, etag }, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = contactPath(customerRef, id);
      return requests.send('DELETE', path, options, undefined, headers);
    },
    getOpportunities: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/opportunities`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    createOpportunity: (customerRef, opportunity, options) => {
      const path = `${customerPath(customerRef)}/opportunities`;
      return requests.send('POST', path, options, opportunity);
    },
    changeOpportunity: (customerRef, change, options) => {
      const { id, etag, opportunity } = change;
      const path = `${customerPath(
        customerRef,
      )}/opportunities/${encodeURIComponent(id)}`;
      const headers = { 'If-Match': `"${etag}"` };
      return requests.send('PUT', path, options, opportunity, headers);
    },
  };
}

import type { SheetsApi } from '../SheetsApi';
import type { SlaRequests } from '../SlaRequests';

/** Spreadsheets, as the client offers them. */
export function sheetsRoutes(requests: SlaRequests): SheetsApi {
  return {
    importCustomers: (body, key, options) =>
      requests.send('POST', '/customers/import', options, body, keyed(key)),
    importContacts: (body, key, options) =>
      requests.send('POST', '/contacts/import', options, body, keyed(key)),
    importAgreements: (body, key, options) =>
      requests.send(
        'POST',
        '/agreements/import-rows',
        options,
        body,
        keyed(key),
      ),
  };
}

function keyed(key: string) {
  return { 'Idempotency-Key': key };
}

import type { MeasurementsApi } from '../MeasurementsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

/** Indicators, their facts and corrections, as the client offers them. */
export function measurementsRoutes(requests: SlaRequests): MeasurementsApi {
  return {
    getIndicators: (query, options) =>
      requests.send('GET', `/indicators${queryString({ ...query })}`, options),
    createIndicator: (indicator, options) =>
      requests.send('POST', '/indicators', options, indicator),
    sendMeasurements: (batch, options) =>
      requests.send('POST', '/measurements', options, batch),
    getMeasurements: (query, options) => {
      const path = `/measurements${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    importMeasurements: (request, csv, options) =>
      requests.request(
        `/measurements/import${queryString({ ...request })}`,
        options,
        {
          method: 'POST',
          headers: { 'Content-Type': 'text/csv; charset=utf-8' },
          body: csv,
          // What a stream needs: the answer comes when all is sent.
          duplex: 'half',
        },
      ),
    getImport: (id, options) => {
      const path = `/measurements/imports/${encodeURIComponent(id)}`;
      return requests.send('GET', path, options);
    },
    getImports: (query, options) =>
      requests.send(
        'GET',
        `/measurements/imports${queryString({ ...query })}`,
        options,
      ),
    getCorrections: (query, options) => {
      const path = `/corrections${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    createCorrection: (correction, options) =>
      requests.send('POST', '/corrections', options, correction),
    revokeCorrection: (id, body, options) => {
      const path = `/corrections/${encodeURIComponent(id)}/revoke`;
      return requests.send('POST', path, options, body);
    },
  };
}

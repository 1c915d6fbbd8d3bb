import { queryString } from '../queryString';
import type { ReviewsApi } from '../ReviewsApi';
import type { SlaRequests } from '../SlaRequests';
import { beneath, customerPath } from './paths';

/** Reviews and improvements, as the client offers them. */
export function reviewsRoutes(requests: SlaRequests): ReviewsApi {
  return {
    getReviews: (query, options) => {
      const path = `/reviews${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getDueReviews: (query, options) => {
      const path = `/reviews/due${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getReview: (id, options) =>
      requests.send('GET', `/reviews/${encodeURIComponent(id)}`, options),
    planReview: (customerRef, review, options) => {
      const path = `${customerPath(customerRef)}/reviews`;
      return requests.send('POST', path, options, review);
    },
    changeReview: (review, etag, content, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = beneath(review, 'reviews');
      return requests.send('PUT', path, options, content, headers);
    },
    holdReview: (review, options) => {
      const path = `${beneath(review, 'reviews')}/hold`;
      return requests.send('POST', path, options, {});
    },
    cancelReview: (review, body, options) => {
      const path = `${beneath(review, 'reviews')}/cancel`;
      return requests.send('POST', path, options, body);
    },
    getAgendaSuggestions: (review, options) => {
      const path = `${beneath(review, 'reviews')}/suggestions`;
      return requests.send('GET', path, options);
    },
    becomeOfDecision: (decision, outcome, options) => {
      const { decisionId } = decision;
      const path = `${beneath(
        decision,
        'reviews',
      )}/decisions/${encodeURIComponent(decisionId)}/become`;
      return requests.send('POST', path, options, outcome);
    },
    getImprovements: (query, options) => {
      const path = `/improvements${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getImprovement: (improvement, options) =>
      requests.send('GET', beneath(improvement, 'improvements'), options),
    createImprovement: (customerRef, improvement, options) => {
      const path = `${customerPath(customerRef)}/improvements`;
      return requests.send('POST', path, options, improvement);
    },
    changeImprovement: (improvement, etag, content, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = beneath(improvement, 'improvements');
      return requests.send('PUT', path, options, content, headers);
    },
    transitionImprovement: (improvement, transition, options) => {
      const path = `${beneath(improvement, 'improvements')}/transition`;
      return requests.send('POST', path, options, transition);
    },
  };
}

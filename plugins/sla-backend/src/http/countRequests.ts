import type { RequestHandler } from 'express';
import type { RequestOutcome, SlaMetrics } from '../metrics/SlaMetrics';

/** Whose doing it is. */
function outcomeOf(status: number): RequestOutcome {
  if (status >= 500) {
    return 'failed';
  }
  return status >= 400 ? 'refused' : 'answered';
}

/**
 * Counts every request that reaches us when its answer has been sent, whoever
 * wrote it: a route, the contract, or the error handler of Backstage.
 */
export function countRequests(
  metrics: Pick<SlaMetrics, 'requestEnded'>,
): RequestHandler {
  return (req, res, next) => {
    res.once('close', () => {
      // The template, never the path itself, which would name what it is about.
      const path = req.route?.path ?? 'unknown';
      metrics.requestEnded({
        operation: `${req.method} ${path}`,
        status: res.statusCode,
        outcome: res.writableFinished ? outcomeOf(res.statusCode) : 'aborted',
      });
    });
    next();
  };
}

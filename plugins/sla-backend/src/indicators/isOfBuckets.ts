import type { Stream } from '@service-levels/backstage-plugin-sla-common';

/** Whether facts of a stream are buckets, which are not kept for good. */
export function isOfBuckets(stream: Stream): stream is 'counts' | 'values' {
  return stream === 'counts' || stream === 'values';
}

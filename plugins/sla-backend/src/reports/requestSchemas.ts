import {
  entityRefSchema,
  REPORT_FORMATS,
  REPORT_STATES,
  reportPeriodSchema,
  textSchema,
} from '@service-levels/backstage-plugin-sla-common';
import type { Request } from 'express';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';

const uuid = (what: string) =>
  z.uuid(`must be the id of ${what}`).transform(id => id.toLowerCase());

const revision = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be the number of a revision')
  .transform(Number);

/** What a list of reports is narrowed by. */
export const reportsQuery = z.object({
  ...pageQuery(),
  agreementId: uuid('an agreement').optional(),
  customerRef: entityRefSchema.optional(),
  period: reportPeriodSchema.optional(),
  state: z.enum(REPORT_STATES).optional(),
});

/** `?revision=`; without it the newest that was published, else the draft. */
export const revisionQuery = z.object({ revision: revision.optional() });

/** `?revision=` where one has to be named. */
export const namedRevisionQuery = z.object({ revision });

export const reportPath = z.object({ id: uuid('a report') });
export const commentPath = reportPath.extend({ targetId: uuid('a target') });
export const filePath = reportPath.extend({
  revision,
  format: z.enum(REPORT_FORMATS),
});
export const explanationPath = commentPath.extend({ revision });
/** `?period=` of the target; without it the last that is reported. */
export const explanationQuery = z.object({
  period: textSchema({ max: 50 }).optional(),
});
export const disputePath = reportPath.extend({ disputeId: uuid('a dispute') });
export const publicationPath = z.object({ id: uuid('a publication') });

/** Which report a request is about, for the audit. */
export function askedReport(req: Request) {
  return { reportId: req.params.id ?? null };
}

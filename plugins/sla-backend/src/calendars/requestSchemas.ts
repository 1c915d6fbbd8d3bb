import {
  calendarNameSchema,
  holidayRegionSchema,
  timeZoneSchema,
  yearsSchema,
} from '@service-levels/backstage-plugin-sla-common';
import { z } from 'zod';
import { pageQuery } from '../http/pageQuery';

/** `GET /calendars`. */
export const listQuery = z.object(pageQuery());

/** `/calendars/{name}`. */
export const pathSchema = z.object({ name: calendarNameSchema });

const versionShape = {
  version: z.coerce
    .number()
    .int()
    .min(1, 'must be the number of a version')
    .max(1_000_000, 'must be the number of a version')
    .optional(),
};

/** `GET /calendars/{name}`. */
export const versionQuery = z.object(versionShape);

/** `GET /calendars/{name}/preview`. */
export const monthQuery = z.object({
  ...versionShape,
  month: z
    .string()
    .regex(
      /^(19[7-9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/,
      'must be a month from 1970 to 2199, such as 2026-12',
    ),
  zone: timeZoneSchema.default('UTC'),
});

/** `GET /holidays/regions`. */
export const regionsQuery = z.object({
  country: z
    .string()
    .transform(country => country.toLocaleUpperCase('en-US'))
    .refine(
      country => /^[A-Z]{2}$/.test(country),
      'must be a country such as DE',
    )
    .optional(),
});

/** `GET /holidays`. */
export const holidaysQuery = z.intersection(
  z.object({ region: holidayRegionSchema }),
  z
    .object({ from: z.unknown(), to: z.unknown() })
    .transform(({ from, to }) => ({ from, to }))
    .pipe(yearsSchema),
);

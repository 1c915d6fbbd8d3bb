import {
  MOST_SHEET_ROWS,
  textSchema,
  type SheetImport,
} from '@service-levels/backstage-plugin-sla-common';
import { Router } from 'express';
import { z } from 'zod';
import { idempotencyKeyOf } from '../http/idempotencyKeyOf';
import { parse } from '../http/parse';
import type { Answer, Route } from '../http/route';
import type { SheetImports } from './SheetImports';

const MOST_ROW_NUMBER = 1_000_000;

const rowsSchema = z
  .array(
    z.strictObject({
      row: z.int().min(2, 'must be at least 2').max(MOST_ROW_NUMBER),
      cells: z.record(z.string().max(100), textSchema({ min: 0, max: 10_000 })),
    }),
  )
  .max(MOST_SHEET_ROWS, `must have at most ${MOST_SHEET_ROWS} rows`);

const filledSchema = rowsSchema.min(1, 'must have at least one row');

const importSchema = z.strictObject({
  rows: filledSchema,
  dryRun: z.boolean().default(false),
});

const agreementsSchema = importSchema.extend({ targets: rowsSchema });

function answerWith(imported: SheetImport, rows: number): Answer {
  const { dryRun, stored, problems } = imported;
  return {
    body: imported,
    audit: { dryRun, rows, stored, problems: problems.length },
  };
}

/** `/customers/import`, `/contacts/import` and `/agreements/import-rows`. */
export function createSheetImportsRouter(options: {
  sheetImports: SheetImports;
  route: Route;
}): Router {
  const { sheetImports, route } = options;
  const router = Router();

  for (const kind of ['customers', 'contacts'] as const) {
    router.post(
      `/${kind}/import`,
      route({
        eventId: `${kind}-import`,
        access: 'write',
        handle: async ({ req, credentials }) => {
          const request = {
            ...parse(importSchema, req.body),
            idempotencyKey: idempotencyKeyOf(req),
          };
          return answerWith(
            await sheetImports[kind](request, { credentials }),
            request.rows.length,
          );
        },
      }),
    );
  }

  router.post(
    '/agreements/import-rows',
    route({
      eventId: 'agreements-import',
      access: 'write',
      handle: async ({ req, credentials }) => {
        const request = {
          ...parse(agreementsSchema, req.body),
          idempotencyKey: idempotencyKeyOf(req),
        };
        return answerWith(
          await sheetImports.agreements(request, { credentials }),
          request.rows.length,
        );
      },
    }),
  );

  return router;
}

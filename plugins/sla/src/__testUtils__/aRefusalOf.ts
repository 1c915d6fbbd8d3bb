import { ResponseError } from '@backstage/errors';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';

/** What the client throws where the API refuses fields. */
export async function aRefusalOf(
  details: readonly ErrorDetail[],
): Promise<ResponseError> {
  return await ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'InputError', message: 'refused', details },
        response: { statusCode: 400 },
      }),
      { status: 400, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

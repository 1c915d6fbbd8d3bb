import { ResponseError } from '@backstage/errors';

/** What the client throws where the API refuses with a status. */
export async function aRefusal(status: number): Promise<ResponseError> {
  return await ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Refused', message: 'no' },
        response: { statusCode: status },
      }),
      { status, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

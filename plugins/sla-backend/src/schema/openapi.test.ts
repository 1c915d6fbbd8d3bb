import express, { type ErrorRequestHandler } from 'express';
import { middleware as openApiValidator } from 'express-openapi-validator';
import request from 'supertest';
import type { OpenApiDocument } from './OpenApiDocument';
import { spec } from './openapi.generated';

/** What the validator says of a document, when it is asked for the first path. */
async function problemsOf(document: OpenApiDocument): Promise<unknown[]> {
  const problems: unknown[] = [];
  const take: ErrorRequestHandler = (error, _req, res, _next) => {
    problems.push(error.message);
    res.status(400).end();
  };
  const app = express();
  app.use(
    openApiValidator({
      apiSpec: document,
      validateSecurity: false,
      ignoreUndocumented: true,
    }),
  );
  app.use((_req, res) => {
    res.end();
  });
  app.use(take);
  await request(app).get('/nothing-of-ours');
  return problems;
}

describe('the OpenAPI document', () => {
  it('is one, with all that is answered', async () => {
    expect(await problemsOf(spec)).toEqual([]);
  });

  it('would not be one with a parameter that is nowhere', async () => {
    const broken: OpenApiDocument = {
      ...spec,
      paths: {
        ...spec.paths,
        '/broken': {
          get: {
            parameters: [{ name: 'broken', in: 'nowhere' }],
            responses: { default: { description: 'any' } },
          },
        },
      },
    };
    const said = jest.spyOn(console, 'error').mockImplementation();
    expect(await problemsOf(broken)).toEqual([
      expect.stringContaining('invalid'),
    ]);
    expect(JSON.stringify(said.mock.calls)).toContain('/paths/~1broken');
    said.mockRestore();
  });
});

import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { spec } from '../schema/openapi.generated';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(spec, 'openapi');

const pointer = (...steps: readonly string[]) =>
  steps
    .map(
      step =>
        `/${encodeURIComponent(step.replace(/~/g, '~0').replace(/\//g, '~1'))}`,
    )
    .join('');

/** The path of the document that a request is about. */
function templateOf(path: string): string | undefined {
  const [plain] = path.split('?');
  return Object.keys(spec.paths).find(template =>
    new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(plain),
  );
}

function problemsAt(where: string, value: unknown): string[] {
  const validate =
    ajv.getSchema(`openapi#${where}`) ??
    ajv.compile({ $ref: `openapi#${where}` });
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath || 'body'} ${message}`,
      );
}

/** What the document holds at the end of these steps. */
function at(...steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Reflect.get(value, step)
        : undefined,
    spec,
  );
}

/** A response of the document may be a reference to a shared one. */
function responsePointer(
  template: string,
  method: string,
  status: number,
): string {
  const responses = ['paths', template, method, 'responses'];
  const name =
    at(...responses, String(status)) === undefined ? 'default' : String(status);
  const reference = at(...responses, name, '$ref');
  return typeof reference === 'string'
    ? reference.slice(1)
    : pointer(...responses, name);
}

/**
 * What of a request and its answer the OpenAPI document does not describe. A
 * refused request may break the document; its answer may not.
 */
export function contractProblems(exchange: {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}): string[] {
  const { method, path, body, status, answer } = exchange;
  const template = templateOf(path);
  if (template === undefined) {
    return status === 404 ? [] : [`${path} is not in the document`];
  }
  const requestBody = ['paths', template, method, 'requestBody'];
  const fileType = ['text/csv', 'application/yaml'].find(
    type => at(...requestBody, 'content', type) !== undefined,
  );
  const request = pointer(
    ...requestBody,
    'content',
    fileType ?? 'application/json',
    'schema',
  );
  const content = pointer('content', 'application/json', 'schema');
  const response = ['paths', template, method, 'responses', String(status)];
  const answersFile = [
    'text/calendar',
    'message/rfc822',
    'application/pdf',
    'application/yaml',
  ].some(type => at(...response, 'content', type) !== undefined);
  return [
    ...(body !== undefined && status < 400 ? problemsAt(request, body) : []),
    ...(answersFile
      ? []
      : problemsAt(
          `${responsePointer(template, method, status)}${content}`,
          answer,
        )),
  ];
}

import { grouped } from '../collections/grouped';
import { spec } from '../schema/openapi.generated';
import type { OpenApiDocument } from '../schema/OpenApiDocument';

type Path = OpenApiDocument['paths'][string];
type Operation = NonNullable<Path['get']>;

const SCHEMAS = '#/components/schemas/';

function requestOf({ parameters }: Operation): Operation {
  return { parameters, responses: { default: { description: 'any' } } };
}

function requestsOf({
  parameters,
  get,
  post,
  put,
  delete: remove,
}: Path): Path {
  return {
    ...(parameters && { parameters }),
    ...(get && { get: requestOf(get) }),
    ...(post && { post: requestOf(post) }),
    ...(put && { put: requestOf(put) }),
    ...(remove && { delete: requestOf(remove) }),
  };
}

/** The names of the schemas that a part of the document refers to. */
function schemasIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) {
    return [];
  }
  const reference: unknown = Reflect.get(part, '$ref');
  if (typeof reference !== 'string') {
    return Object.values(part).flatMap(schemasIn);
  }
  return reference.startsWith(SCHEMAS) ? [reference.slice(SCHEMAS.length)] : [];
}

/** These schemas, and all that they refer to. */
function withWhatTheyNeed(
  names: readonly string[],
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  return names.reduce(
    (all, name) =>
      all.has(name)
        ? all
        : withWhatTheyNeed(
            schemasIn(spec.components?.schemas?.[name]),
            new Set([...all, name]),
          ),
    known,
  );
}

/**
 * What paths are grouped by: their first segment, and how many they have. All
 * paths of the document that a request can match are in one group.
 */
export function groupOfPath(path: string): string {
  const segments = path.split('/').filter(segment => segment !== '');
  return `${segments[0]?.toLowerCase()} ${segments.length}`;
}

/** The document with some of its paths alone. */
function contractOf(paths: OpenApiDocument['paths']): OpenApiDocument {
  const parameters = spec.components?.parameters;
  const schemas = withWhatTheyNeed(schemasIn({ paths, parameters }));
  return {
    ...spec,
    paths,
    components: {
      securitySchemes: spec.components?.securitySchemes,
      parameters,
      schemas: Object.fromEntries(
        Object.entries(spec.components?.schemas ?? {}).filter(([name]) =>
          schemas.has(name),
        ),
      ),
    },
  };
}

/**
 * The documents that requests are held against, by the group of their path:
 * paths, queries and headers. Bodies are read by zod, which knows rules that a
 * JSON schema cannot say and names the row of a batch (ADR 2). Without what is
 * answered, too: the validator would compile the schema of every answer. In
 * groups, since it tries the paths of its document one after the other, and
 * makes the pattern of each anew for every request.
 */
export const requestContracts: ReadonlyMap<string, OpenApiDocument> = new Map(
  [...grouped(Object.entries(spec.paths), ([path]) => groupOfPath(path))].map(
    ([group, paths]) => [
      group,
      contractOf(
        Object.fromEntries(
          paths.map(([path, item]) => [path, requestsOf(item)]),
        ),
      ),
    ],
  ),
);

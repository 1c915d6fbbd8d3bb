import { spec } from '../schema/openapi.generated';

/** Methods of HTTP as the document writes them. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every route of `openapi.yaml`, such as `GET /customers`. */
export const DOCUMENT_ROUTES: readonly string[] = Object.entries(
  spec.paths,
).flatMap(([path, item]) =>
  METHODS.filter(method => item[method] !== undefined).map(
    method => `${method.toLocaleUpperCase('en-US')} ${path}`,
  ),
);

/** Names of the parameters that the query of a `GET` may have; what it must have is in the row. */
export function queryOf(route: string): string[] {
  const path = route.replace('GET ', '');
  return (spec.paths[path]?.get?.parameters ?? [])
    .map(parameter =>
      '$ref' in parameter
        ? spec.components?.parameters?.[parameter.$ref.split('/').pop() ?? '']
        : parameter,
    )
    .flatMap(parameter =>
      parameter !== undefined &&
      'in' in parameter &&
      parameter.in === 'query' &&
      !parameter.required
        ? [parameter.name]
        : [],
    );
}

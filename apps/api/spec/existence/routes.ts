import type { City } from '../harness/city';
import { sampleBody } from '../matrix/sample-body';
import type { Schema } from '../matrix/sample-body';

interface Operation {
  readonly 'x-permission'?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One route of the description of the API, with a body it allows. */
export interface Route {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly permission: string;
  readonly body: object | undefined;
}

/** Every route but the stream, which does not end. */
export async function routesOf(city: City, known: Readonly<Record<string, unknown>>): Promise<Route[]> {
  const description = (await city.stranger().get<Description>('/api/openapi.json')).body;
  return Object.entries(description.paths)
    .filter(([path]) => path !== '/api/notices/stream')
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => {
        const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
        const named = path.endsWith('/sharing-agreements') ? { ...known, proof: null } : known;
        const body = schema ? (sampleBody(schema, description.components.schemas, named) as object) : undefined;
        return {
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase() as Route['method'],
          path,
          permission: operation['x-permission'] ?? '',
          body: body ?? (method === 'get' || method === 'delete' ? undefined : {}),
        };
      }),
    );
}

import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';
import { load } from 'js-yaml';
import manifest from '../../package.json' with { type: 'json' };
import type { SiteOf } from './site.ts';

/** A part of a document of OpenAPI: what another room serves beside the graph. */
export interface OpenApiPart {
  readonly tags: readonly object[];
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** Where the document stands. */
export const openApiPath = '/openapi.json';

/** Reads such a part from a file of YAML. */
export const openApiIn = <T extends OpenApiPart>(file: URL): T => load(readFileSync(file, 'utf8')) as T;

interface OpenApi extends OpenApiPart {
  readonly info: object;
  readonly components: OpenApiPart['components'] & Readonly<Record<string, object>>;
}

/** The whole document, but for the address under which a server is asked. */
export const openApi = (beside?: OpenApiPart): object =>
  joined(openApiIn<OpenApi>(new URL('openapi/graph.yaml', import.meta.url)), beside);

/** GET /openapi.json: what is served beside GraphQL, described for programs. */
export function described(siteOf: SiteOf, beside: OpenApiPart | undefined): RequestHandler {
  let made: object | undefined;
  return (request, response) => {
    made ??= openApi(beside);
    response.set('Cache-Control', 'no-cache').json({ ...made, servers: [{ url: siteOf(request) }] });
  };
}

const joined = ({ info, tags, paths, components, ...document }: OpenApi, beside?: OpenApiPart) => ({
  ...document,
  info: { ...info, version: manifest.version },
  tags: [...tags, ...(beside?.tags ?? [])],
  paths: { ...paths, ...beside?.paths },
  components: { ...components, schemas: { ...components.schemas, ...beside?.components.schemas } },
});

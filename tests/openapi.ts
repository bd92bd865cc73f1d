import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { openApi } from '../api/http/openapi.ts';
import { openApiIn } from '../api/index.ts';

interface Content {
  readonly schema: object;
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
}

/** A document of OpenAPI, as far as answers are held to it. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Everything that `gangmu serve` serves. */
export const document = () =>
  openApi(openApiIn(new URL('../cli/living/openapi.yaml', import.meta.url))) as unknown as OpenApiDocument;

const validator = new Validator();
/** What is wrong with the document itself. */
export const wrongWith = async (one: object) => (await validator.validate({ ...one })).errors ?? [];

const resolved = (await validator.validate({ ...document() }))
  ? (validator.resolveRefs() as unknown as OpenApiDocument)
  : undefined;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

/** A schema that lets nothing pass that it does not name: what is served has to be described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!schema || typeof schema !== 'object') return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen =
    !('properties' in own) || typeof own.properties !== 'object' || 'additionalProperties' in own;
  return isOpen || own.type !== 'object' ? own : { ...own, additionalProperties: false };
}

const templates = Object.keys(resolved!.paths).map((template) => ({
  template,
  // the fixed ones before those with a name in them
  isFixed: !template.includes('{'),
  form: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** What of an answer is otherwise than it is described; nothing of a well-described one. */
export async function undescribed(method: string, path: string, response: Response): Promise<string[]> {
  const [bare] = path.split('?');
  const found = templates
    .filter(({ form }) => form.test(bare!))
    .sort((a, b) => Number(b.isFixed) - Number(a.isFixed))[0];
  const operation = found && resolved!.paths[found.template]![method.toLowerCase()];
  if (!operation) return [`${method} ${path} is not described`];
  const told = operation.responses[response.status] ?? operation.responses.default;
  if (!told) return [`${method} ${path}: status ${response.status} is not described`];
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  const body = await response.text();
  if (!told.content) return body ? [`${method} ${path}: a body where none is described`] : [];
  const content = told.content[type] ?? told.content['*/*'];
  if (!content) return [`${method} ${path}: ${response.status} as ${type} is not described`];
  if (!/json$/.test(type) || content === told.content['*/*']) return [];
  const holds = ajv.compile(closed(content.schema) as object);
  return holds(JSON.parse(body))
    ? []
    : holds.errors!.map(
        ({ instancePath, message, params }) =>
          `${method} ${path}: ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}

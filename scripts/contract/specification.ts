/** Judges requests by the official specification, if its folder exists. */
import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

export const contractFolder = '../shared/contract';

type Json = Record<string, unknown>;
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema?: Json;
}

interface OperationObject {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Json }> };
}

type PathItem = Partial<Record<Method, OperationObject>> & { parameters?: Parameter[] };

export interface SentRequest {
  method: string;
  /** Path below the base URL. */
  path: string;
  query: Record<string, string[]>;
  body?: unknown;
}

export interface Specification {
  /** Violations of the specification in a request. Empty: none. */
  findings: (request: SentRequest) => string[];
  /** Template of the path, such as `/providers/{provider}`. */
  templateOf: (request: SentRequest) => string | undefined;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field with both `fieldName` and `mapToName` matches both forms. */
const readAsAnyOf = ['IntegrationField', 'HydratedIntegrationField'];

function isFreeForm(schema: Json): boolean {
  return !('properties' in schema || '$ref' in schema || 'allOf' in schema || 'oneOf' in schema);
}

/**
 * OpenAPI 3.0 → JSON Schema 2020-12. Objects are closed where they are a value (a body, a property, an item), not
 * where they are a part of an `allOf`, since the other parts have further keys.
 */
function convert(schema: unknown, position: 'value' | 'part'): unknown {
  if (!isObject(schema)) return schema;
  const out: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (['example', 'examples', 'discriminator', 'nullable', 'readOnly'].includes(key)) continue;
    if (key === 'properties' && isObject(value)) {
      out[key] = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, convert(property, 'value')]),
      );
    } else if (key === 'items' || key === 'additionalProperties') {
      out[key] = convert(value, 'value');
    } else if (['allOf', 'oneOf', 'anyOf'].includes(key) && Array.isArray(value)) {
      out[key] = value.map((part) => convert(part, 'part'));
    } else {
      out[key] = value;
    }
  }
  if (schema.nullable && typeof schema.type === 'string') out.type = [schema.type, 'null'];
  if (schema.exclusiveMaximum === true) {
    out.exclusiveMaximum = schema.maximum;
    delete out.maximum;
  } else if (schema.exclusiveMaximum === false) delete out.exclusiveMaximum;
  if (position === 'value' && !isFreeForm(schema)) out.unevaluatedProperties = false;
  return out;
}

function convertComponents(document: { components: { schemas: Record<string, Json> } }): Json {
  const entries = Object.entries(document.components.schemas).map(([name, schema]) => {
    const converted = convert(schema, 'part') as Json;
    if (readAsAnyOf.includes(name)) {
      converted.anyOf = converted.oneOf;
      delete converted.oneOf;
    }
    return [name, converted];
  });
  return Object.fromEntries(entries) as Json;
}

const pattern = (template: string) =>
  new RegExp(`^${template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)')}$`);

/** Sorts paths with more fixed text first: `{id}:hydrate` before `{id}`. */
const bySpecificity = (a: string, b: string) =>
  b.replace(/\{[^}]+\}/g, '').length - a.replace(/\{[^}]+\}/g, '').length;

function queryFindings(parameters: Parameter[], query: SentRequest['query']): string[] {
  const declared = parameters.filter((parameter) => parameter.in === 'query');
  const names = new Set(declared.map(({ name }) => name));
  const unknown = Object.keys(query).filter((name) => !names.has(name));
  const missing = declared.filter(({ name, required }) => required && !(name in query));
  return [
    ...unknown.map((name) => `query: ${name} is not declared`),
    ...missing.map(({ name }) => `query: ${name} is missing`),
  ];
}

/** Body without the key that an older version declared and callers still send. */
function withoutExpectedExtra(path: string, body: unknown): unknown {
  if (path !== '/oauth-connect' || !isObject(body)) return body;
  const { projectId, ...rest } = body;
  return typeof projectId === 'string' ? rest : body;
}

/** Reads the specification once. */
export function loadSpecification(file = `${contractFolder}/openapi.json`): Specification {
  const document = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, PathItem>;
    components: { schemas: Record<string, Json>; parameters?: Record<string, Parameter> };
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'spec', components: { schemas: convertComponents(document) } });
  const templates = Object.keys(document.paths)
    .sort(bySpecificity)
    .map((template) => ({ template, pattern: pattern(template) }));
  const validators = new Map<string, ValidateFunction>();

  const locate = ({ method, path }: SentRequest) => {
    const verb = method.toLowerCase() as Method;
    const found = templates.find((t) => t.pattern.test(path) && document.paths[t.template]?.[verb]);
    if (!found) return undefined;
    const item = document.paths[found.template] as PathItem;
    return { template: found.template, item, operation: item[verb] as OperationObject };
  };

  const validatorOf = (key: string, schema: Json): ValidateFunction => {
    const known = validators.get(key);
    if (known) return known;
    const text = JSON.stringify(convert(schema, 'value')).replaceAll('"#/', '"spec#/');
    const made = ajv.compile(JSON.parse(text) as Json);
    validators.set(key, made);
    return made;
  };

  return {
    templateOf: (request) => locate(request)?.template,
    findings(request) {
      const located = locate(request);
      if (!located) return [`${request.method} ${request.path} is not declared`];
      const { template, item, operation } = located;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
        ({ $ref, ...own }) =>
          $ref ? (document.components.parameters?.[$ref.split('/').at(-1) ?? ''] ?? own) : own,
      ) as Parameter[];
      const found = queryFindings(parameters, request.query);
      const schema = operation.requestBody?.content['application/json']?.schema;
      const body = withoutExpectedExtra(template, request.body);
      if (!schema) return body === undefined ? found : [...found, 'body: none is declared'];
      if (body === undefined) {
        return operation.requestBody?.required ? [...found, 'body: it is missing'] : found;
      }
      const validate = validatorOf(`${request.method} ${template}`, schema);
      if (validate(body)) return found;
      const errors = (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `body${instancePath} ${message} ${JSON.stringify(params)}`,
      );
      return [...found, ...errors];
    },
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Says what is wrong with a request body by Discord's public OpenAPI description; an empty list means nothing is. */
export type OpenApiCheck = (method: string, path: string, body: unknown) => readonly string[];

const file = new URL('../../../shared/specs/discord-openapi.json', import.meta.url);
export const openApiIsHere = existsSync(file);

type Json = { [key: string]: unknown };
let loaded: OpenApiCheck | null = null;

/** The check, or null when the description is not beside the project. Loaded once a process. */
export function openApiCheck(): OpenApiCheck | null {
  if (!openApiIsHere) return null;
  loaded ??= load();
  return loaded;
}

function load(): OpenApiCheck {
  const spec: Json = JSON.parse(readFileSync(file, 'utf8'));
  const schemas = at(at(spec, 'components'), 'schemas');
  rewrite(spec, schemas);
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  ajv.addFormat('snowflake', /^\d{1,20}$/);
  ajv.addFormat('nonce', /^.{1,25}$/);
  ajv.addSchema(spec, 'discord');
  // Literal routes come before those with a parameter in the same place.
  const routes = Object.keys(at(spec, 'paths'))
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`) }));
  const compiled = new Map<string, ValidateFunction | null>();

  return (method, path, body) => {
    const verb = method.toLowerCase();
    const route = routes.find((known) => known.pattern.test(path) && verb in at(at(spec, 'paths'), known.path));
    if (!route) return [`no such route: ${method} ${path}`];
    const name = `${verb} ${route.path}`;
    if (!compiled.has(name)) {
      const operation = at(at(at(spec, 'paths'), route.path), verb);
      const pointer = `discord#/paths/${route.path.replaceAll('~', '~0').replaceAll('/', '~1')}/${verb}/requestBody/content/application~1json/schema`;
      compiled.set(name, 'requestBody' in operation ? ajv.compile({ $ref: encodeURI(pointer) }) : null);
    }
    const check = compiled.get(name);
    if (!check || check(body)) return [];
    return (check.errors ?? []).map(
      (error) => `${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`,
    );
  };
}

function at(value: Json, key: string): Json {
  return value[key] as Json;
}

/** Closes every object, so that a typo is an error; turns unions told apart by `type` into if/then, so that the error names the right branch. */
function rewrite(node: unknown, schemas: Json): void {
  if (Array.isArray(node)) {
    for (const item of node) rewrite(item, schemas);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Json;
  if (typeof schema.properties === 'object' && schema.type === 'object') schema.additionalProperties ??= false;
  for (const union of ['oneOf', 'anyOf']) discriminate(schema, union, schemas);
  for (const [key, value] of Object.entries(schema)) if (key !== 'enum' && key !== 'const') rewrite(value, schemas);
}

function discriminate(schema: Json, union: string, schemas: Json): void {
  const branches = schema[union];
  if (!Array.isArray(branches)) return;
  const nullable = branches.some((branch: Json) => branch.type === 'null');
  const targets = branches
    .filter((branch: Json) => branch.type !== 'null')
    .map((branch: Json) => ({ ref: branch.$ref, types: typesOf(branch, schemas) }));
  if (targets.length < 2 || targets.some(({ types }) => types === null)) return;
  const picked: Json = {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: targets.flatMap(({ types }) => types) } },
    additionalProperties: true,
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
    allOf: targets.map(({ ref, types }) => ({ if: { properties: { type: { enum: types } } }, then: { $ref: ref } })),
  };
  delete schema[union];
  if (nullable) schema.anyOf = [{ type: 'null' }, picked];
  else Object.assign(schema, picked);
}

function typesOf(branch: Json, schemas: Json): unknown[] | null {
  const name = String(branch.$ref ?? '').replace('#/components/schemas/', '');
  const target = schemas[name] as Json | undefined;
  const type = (target?.properties as Json | undefined)?.type as Json | undefined;
  return Array.isArray(type?.enum) ? type.enum : null;
}

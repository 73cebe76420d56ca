/**
 * Compares the types in `src/api/wire` with types generated from the specification into a temporary folder: answers of
 * the API must fit the types we read, requests must fit the types it takes, and no key may be unknown to it.
 */
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { contractFolder } from './specification';

/** Our names of types → the specification's, where they differ. */
const answers: Record<string, string> = {
  Project: "S['Project']",
  Integration: "S['Integration']",
  Revision: "S['Revision']",
  IntegrationFieldExistent: "S['IntegrationFieldExistent']",
  IntegrationFieldMapping: "S['IntegrationFieldMapping']",
  IntegrationObject: "S['IntegrationObject']",
  IntegrationWriteObject: "S['IntegrationWriteObject']",
  Backfill: "S['Backfill']",
  HydratedRevision: "S['HydratedRevision']",
  HydratedContent: "S['HydratedIntegration']",
  HydratedFieldExistent: "S['HydratedIntegrationFieldExistent']",
  HydratedObject: "S['HydratedIntegrationObject']",
  HydratedWriteObject: "S['HydratedIntegrationWriteObject']",
  FieldMetadata: "S['FieldMetadata']",
  FieldValue: "S['FieldValue']",
  Group: "S['Group']",
  Consumer: "S['Consumer']",
  ProviderMetadataInfo: "S['ProviderMetadataInfo']",
  Connection: "S['Connection']",
  ProviderApp: "S['ProviderApp']",
  Installation: "S['Installation']",
  Config: "S['Config']",
  ProviderInfo: "S['ProviderInfo']",
  CustomAuthInput: "S['CustomAuthInput']",
  MetadataItemInput: "S['MetadataItemInput']",
  CustomAuthConnectResponse: "S['CustomAuthConnectResponse']",
  Operation: "S['Operation']",
  OperationLog: "S['Log']",
  BackfillProgress: "S['BackfillProgress']",
  ObjectMetadata: "S['ObjectMetadata']",
  Problem: "S['InputValidationProblem']",
  ProblemIssue: "S['InputValidationIssue']",
};

const installation =
  '/projects/{projectIdOrName}/integrations/{integrationId}/installations/{installationId}';
const requests: Record<string, string> = {
  OAuthConnectRequest: "Body<'/oauth-connect', 'post'>",
  CustomAuthConnectRequest: "Body<'/custom-auth/connect', 'post'>",
  ConnectionRequest: "S['ConnectionRequest']",
  UpdateConnectionRequest: "S['UpdateConnectionRequest']",
  CreateInstallationRequest:
    "Body<'/projects/{projectIdOrName}/integrations/{integrationId}/installations', 'post'>",
  UpdateInstallationRequest: `Body<'${installation}', 'patch'>`,
  JsonPatchOperation: "S['JSONPatchOperation']",
  ConfigContentPatch: "S['UpdateInstallationConfigContent']",
  DynamicMappingsInputEntry: "S['DynamicMappingsInputEntry']",
  BaseReadConfigObject: "S['BaseReadConfigObject']",
  ReadConfigObject: "S['ReadConfigObject']",
  WriteConfigObject: "S['BaseWriteConfigObject']",
};

/** Keys that only one published version declares and that are sent as well (see `OAuthConnectRequest`). */
const expectedExtra = ["'projectId'"];

const header = `
import type { components, paths } from './specification';
import type * as wire from './wire';
type S = components['schemas'];
type Body<P extends keyof paths, M extends keyof paths[P]> =
  paths[P][M] extends { requestBody?: { content: { 'application/json': infer B } } } ? B : never;
/** Keys that are written out, without index signatures; of a union, those of each member. */
type Keys<T> = T extends unknown ? keyof { [K in keyof T as string extends K ? never : K]: 1 } : never;
declare function answer<Ours, Theirs extends Ours>(): [Ours, Theirs];
declare function request<Theirs, Ours extends Theirs>(): [Ours, Theirs];
declare function declared<Theirs, Ours extends Theirs | ${expectedExtra.join(' | ')}>(): [Ours, Theirs];
`;

const checks = [
  ...Object.entries(answers).map(([ours, theirs]) => ({
    name: `${ours} can be read from an answer`,
    code: `answer<wire.${ours}, ${theirs}>();`,
  })),
  ...Object.entries(requests).map(([ours, theirs]) => ({
    name: `${ours} may be sent`,
    code: `request<${theirs}, wire.${ours}>();`,
  })),
  ...Object.entries({ ...answers, ...requests }).map(([ours, theirs]) => ({
    name: `${ours} has no key of our invention`,
    code: `declared<Keys<${theirs}>, Keys<wire.${ours}>>();`,
  })),
];

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, unknown>;
  required?: string[];
}

/**
 * Writes a property out beside the `required` that names it, where another part of `allOf` declares it: the generator
 * only looks into the same part, and would call it optional.
 */
function writeOutRequired(node: unknown, schemas: Record<string, Schema>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const child of Object.values(node)) writeOutRequired(child, schemas);
  const { allOf } = node as Schema;
  if (!Array.isArray(allOf)) return;
  const resolved = allOf.map((part) => schemas[part.$ref?.split('/').at(-1) ?? ''] ?? part);
  const declared = Object.assign(
    {},
    ...resolved.map(({ properties }) => properties ?? {}),
  ) as object;
  for (const part of allOf) {
    const missing = Object.entries(declared).filter(([name]) => part.required?.includes(name));
    if (missing.length > 0)
      part.properties = { ...Object.fromEntries(missing), ...part.properties };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'ampkit-types-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const specification = JSON.parse(
  readFileSync(`${contractFolder}/openapi.json`, 'utf8'),
) as OpenAPI3 & { components: { schemas: Record<string, Schema> } };
writeOutRequired(specification, specification.components.schemas);
const document = await openapiTS(specification, {
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  silent: true,
});
// A part with only `required` becomes an index signature, which no interface fits.
const types = astToString(document).replace(
  / & (Record<string, unknown>|\{\s*\[key: string\]: unknown;\s*\})/g,
  '',
);
writeFileSync(join(folder, 'specification.ts'), types);
const wireFolder = resolve('src/api/wire');
const wireTypes = readdirSync(wireFolder).map((name) => {
  return `export type * from '${join(wireFolder, name.replace(/\.ts$/, ''))}';\n`;
});
writeFileSync(join(folder, 'wire.ts'), wireTypes.join(''));
writeFileSync(
  join(folder, 'compare.ts'),
  `${header}${checks.map(({ code }) => code).join('\n')}\n`,
);
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

function compilerOutput(): string {
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'esnext'];
  const rest = [
    '--moduleResolution',
    'bundler',
    '--pretty',
    'false',
    '--skipLibCheck',
    '--types',
    'node',
  ];
  try {
    const compiler = resolve('node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, ...options, ...rest, join(folder, 'compare.ts')], {
      encoding: 'utf8',
    });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

const firstLine = header.split('\n').length;
const broken = new Map<number, string[]>();
const unexplained: string[] = [];
let current: string[] = [];
for (const line of compilerOutput().split('\n').filter(Boolean)) {
  const at = /compare\.ts\((\d+),\d+\): (.*)/.exec(line);
  if (at)
    broken.set(
      Number(at[1]) - firstLine,
      (current = [...(broken.get(Number(at[1]) - firstLine) ?? []), at[2] ?? '']),
    );
  else if (line.startsWith('  ')) current.push(line);
  else unexplained.push(line);
}
for (const [index, lines] of broken) {
  console.log(
    `✗ ${checks[index]?.name ?? 'the comparison itself'}\n    ${lines.slice(0, 6).join('\n    ')}`,
  );
}
// A compiler that did not get to the comparison says nothing of it.
for (const line of unexplained) console.log(`✗ ${line}`);
const failed = broken.size + unexplained.length;
const passed = unexplained.length > 0 ? 0 : checks.length - broken.size;
console.log(`types: ${passed} agree, ${failed} do not`);
writeFileSync('test-results/contract-types.json', JSON.stringify({ passed, failed }));
process.exit(failed > 0 ? 1 : 0);

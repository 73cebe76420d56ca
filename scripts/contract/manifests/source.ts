/** Reads the `amp.yaml` files of a folder without the library. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

export interface DeclaredField {
  fieldName?: string;
  mapToName?: string;
  default?: string;
}

export interface DeclaredReadObject {
  objectName: string;
  requiredFields?: DeclaredField[];
  optionalFields?: DeclaredField[];
  optionalFieldsAuto?: string;
  enabled?: string;
}

/** Integration as its author wrote it. */
export interface Declared {
  name: string;
  provider: string;
  read?: { objects?: DeclaredReadObject[] };
  write?: { objects?: Array<{ objectName: string }> };
  proxy?: { enabled?: boolean };
}

export type Found =
  | { label: string; kind: 'integration'; declared: Declared; manifest: object }
  | { label: string; kind: 'unusable'; why: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys whose values are text in `amp.yaml`, also where YAML reads a number or a boolean (`fieldName: 2024`). */
const textKeys = new Set(['name', 'provider', 'objectName', 'fieldName', 'mapToName', 'default']);

function withTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTexts);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    textKeys.has(key) && ['number', 'boolean'].includes(typeof item)
      ? String(item)
      : withTexts(item),
  ]);
  return Object.fromEntries(entries) as unknown;
}

function readFile(file: string, name: string): Found[] {
  let parsed: unknown;
  try {
    parsed = withTexts(parse(readFileSync(file, 'utf8'), { merge: true }));
  } catch (error) {
    return [{ label: name, kind: 'unusable', why: `no YAML: ${String(error)}` }];
  }
  if (!isRecord(parsed) || !Array.isArray(parsed.integrations)) {
    return [{ label: name, kind: 'unusable', why: 'no amp.yaml: it has no list `integrations`' }];
  }
  const manifest = parsed;
  return parsed.integrations.map((integration: unknown, index): Found => {
    if (!isRecord(integration) || !integration.name || !integration.provider) {
      const label = `${name} #${index + 1}`;
      return { label, kind: 'unusable', why: 'an integration without `name` or `provider`' };
    }
    const declared = integration as unknown as Declared;
    return {
      label: `${name} ${declared.name}`,
      kind: 'integration',
      declared,
      manifest: { ...manifest, integrations: [integration] },
    };
  });
}

/** Every integration of every `*.yaml` and `*.yml` below the folder. */
export function readManifests(folder: string): Found[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`${folder} is not a folder.`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .flatMap((file) => readFile(file, relative(folder, file)));
}

/** Checks of a config: against the manifest, against the account, and by a sample read. */
import type { ConfigContent, ReadConfigObject } from '../../api/wire/config';
import type { Integration, IntegrationField, IntegrationObject } from '../../api/wire/manifest';
import { objectOf } from '../accounts';
import { refused } from '../problems';
import type { AccountObject, EmulatorState } from '../types';

interface Issue {
  name: string;
  detail: string;
}

const isMapping = (field: IntegrationField) => !('fieldName' in field);
const nameOf = (field: IntegrationField) =>
  'fieldName' in field ? field.fieldName : field.mapToName;

function checkFields(
  config: ReadConfigObject,
  declared: IntegrationObject,
  object: AccountObject,
): string[] {
  const required = (declared.requiredFields ?? []).filter((f) => !isMapping(f)).map(nameOf);
  const optional = (declared.optionalFields ?? []).filter((f) => !isMapping(f)).map(nameOf);
  const chosen = Object.keys(config.selectedFields ?? {});
  const issues = chosen.flatMap((name) => {
    if (required.includes(name)) return [`${name} is required: it is read without being listed.`];
    if (optional.includes(name)) return [];
    if (declared.optionalFieldsAuto !== 'all') return [`${name} is not an optional field.`];
    return Object.hasOwn(object.fields, name) ? [] : [`${name} does not exist.`];
  });
  if (config.selectedFieldsAuto && declared.optionalFieldsAuto !== 'all') {
    issues.push('selectedFieldsAuto needs optionalFieldsAuto: all in the manifest.');
  }
  return issues;
}

function checkMappings(
  config: ReadConfigObject,
  declared: IntegrationObject,
  object: AccountObject,
  /** Saved targets; the host may have stopped asking for them. */
  saved: string[],
): string[] {
  const mappings = config.selectedFieldMappings ?? {};
  const required = (declared.requiredFields ?? []).filter(isMapping).map(nameOf);
  const optional = (declared.optionalFields ?? []).filter(isMapping).map(nameOf);
  const dynamic = (config.dynamicMappingsInput ?? []).map(({ mapToName }) => mapToName);
  const known = new Set([...required, ...optional, ...dynamic, ...saved]);
  const seen = new Set<string>();
  const issues = required
    .filter((name) => !Object.hasOwn(mappings, name) || !mappings[name])
    .map((name) => `The required mapping ${name} is missing.`);
  for (const [mapToName, fieldName] of Object.entries(mappings)) {
    if (!known.has(mapToName)) issues.push(`${mapToName} is not a mapping of the manifest.`);
    else if (!Object.hasOwn(object.fields, fieldName)) {
      issues.push(`${fieldName} (mapped to ${mapToName}) does not exist.`);
    }
    if (seen.has(fieldName)) issues.push(`${fieldName} is mapped twice.`);
    seen.add(fieldName);
  }
  for (const [fieldName, values] of Object.entries(config.selectedValueMappings ?? {})) {
    const targets = Object.values(values);
    if (new Set(targets).size < targets.length) {
      issues.push(`The values of ${fieldName} are not mapped one to one.`);
    }
  }
  return issues;
}

/** Fields that a read of the object requests from the provider. */
function fieldsRead(config: ReadConfigObject, declared: IntegrationObject): string[] {
  const required = (declared.requiredFields ?? []).filter((f) => !isMapping(f)).map(nameOf);
  const selected = config.selectedFields ?? {};
  const chosen = Object.keys(selected).filter((name) => selected[name]);
  return [...required, ...chosen, ...Object.values(config.selectedFieldMappings ?? {})];
}

function checkRead(
  state: EmulatorState,
  { provider, read }: Integration['latestRevision']['content'],
  config: Record<string, ReadConfigObject>,
  before: ConfigContent | undefined,
): Issue[] {
  return Object.entries(config).flatMap(([objectName, objectConfig]) => {
    const name = `config.content.read.objects.${objectName}`;
    const declared = read?.objects?.find((object) => object.objectName === objectName);
    if (!declared) return [{ name, detail: `${objectName} is not read by this integration.` }];
    if (objectConfig.objectName !== undefined && objectConfig.objectName !== objectName) {
      return [{ name, detail: `objectName must be ${objectName}.` }];
    }
    if (objectConfig.disabled) return [];
    const object = objectOf(state, provider, objectName);
    if (!object || object.error !== undefined) {
      return [{ name, detail: object?.error ?? `${objectName} does not exist.` }];
    }
    const saved = Object.keys(before?.read?.objects[objectName]?.selectedFieldMappings ?? {});
    return [
      ...checkFields(objectConfig, declared, object),
      ...checkMappings(objectConfig, declared, object, saved),
    ].map((detail) => ({ name, detail: `${objectName}: ${detail}` }));
  });
}

function checkWrite(integration: Integration, content: ConfigContent): Issue[] {
  const declared = integration.latestRevision.content.write?.objects ?? [];
  return Object.entries(content.write?.objects ?? {}).flatMap(([objectName, config]) => {
    const name = `config.content.write.objects.${objectName}`;
    const found = declared.find((object) => object.objectName === objectName);
    if (!found) return [{ name, detail: `${objectName} is not written by this integration.` }];
    return config.objectName === objectName
      ? []
      : [{ name, detail: `objectName must be ${objectName}.` }];
  });
}

export function checkContent(
  state: EmulatorState,
  integration: Integration,
  content: ConfigContent,
  before?: ConfigContent,
): void {
  const { provider } = integration;
  const issues =
    content.provider === undefined || content.provider === provider
      ? []
      : [{ name: 'config.content.provider', detail: `The integration's provider is ${provider}.` }];
  issues.push(
    ...checkRead(state, integration.latestRevision.content, content.read?.objects ?? {}, before),
    ...checkWrite(integration, content),
  );
  if (issues.length > 0) throw refused(issues);
}

/** Reads one record of each object as the connected user and refuses fields that this user may not see. */
export function sampleRead(
  state: EmulatorState,
  integration: Integration,
  content: ConfigContent,
  /** Objects that the save changes. */
  objectNames: string[],
): void {
  const { provider, read } = integration.latestRevision.content;
  const issues = objectNames.flatMap((objectName) => {
    const config = content.read?.objects[objectName];
    const declared = read?.objects?.find((object) => object.objectName === objectName);
    if (!config || !declared || config.disabled) return [];
    const object = objectOf(state, provider, objectName);
    const hidden = fieldsRead(config, declared).filter((name) =>
      object?.hiddenFields?.includes(name),
    );
    return hidden.map((field) => ({
      name: `config.content.read.objects.${objectName}`,
      detail: `Sample read of ${objectName} failed: no such column '${field}' on entity '${object?.displayName ?? objectName}'. If it exists, the connected user may not see it.`,
    }));
  });
  if (issues.length > 0) {
    throw refused(issues, {
      subsystem: 'provider',
      remedy: 'Give the connected user access to the field, or leave the field out.',
    });
  }
}

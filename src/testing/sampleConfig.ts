/** Configurations for scenarios: a handwritten one of the demo world, and generated ones for any other manifest. */
import { sameJson } from '../utils/sameJson';
import type { ConfigContent, ReadConfigObject } from '../api/wire/config';
import type { Integration, IntegrationField, IntegrationObject } from '../api/wire/manifest';
import { objectOf } from './accounts';
import type { AccountObject, EmulatorState } from './types';
import { salesforceSync } from './worlds/salesforce';

const demoContent: ConfigContent = {
  provider: 'salesforce',
  read: {
    objects: {
      account: {
        objectName: 'account',
        selectedFields: { industry: true, website: true },
        selectedFieldMappings: { health: 'health__c', segment: 'segment__c' },
        selectedValueMappings: {},
        dynamicMappingsInput: [],
      },
      contact: {
        objectName: 'contact',
        selectedFields: { phone: true, title: true },
        selectedFieldMappings: { notes: 'notes__c', mobile: 'mobilephone' },
        selectedValueMappings: {},
        dynamicMappingsInput: [],
      },
      lead: {
        objectName: 'lead',
        selectedFields: {},
        selectedFieldMappings: {},
        selectedValueMappings: {},
        dynamicMappingsInput: [],
      },
    },
  },
  write: { objects: { contact: { objectName: 'contact' }, lead: { objectName: 'lead' } } },
  proxy: { enabled: true },
};

/** Names of an object's declared fields, without mappings. */
export function fieldNames(fields: IntegrationField[] | undefined): string[] {
  return (fields ?? []).flatMap((field) => ('fieldName' in field ? [field.fieldName] : []));
}

/** Maps every required target, and optional ones by their default, to a field that serves no other target. */
function sampleMappings(declared: IntegrationObject, fields: string[]): Record<string, string> {
  const taken = new Set(fieldNames(declared.requiredFields));
  const mappings: Record<string, string> = {};
  const assign = (field: IntegrationField, isRequired: boolean) => {
    if ('fieldName' in field) return;
    const free = fields.filter((name) => !taken.has(name));
    const source =
      free.find((name) => name === field.default) ?? (isRequired ? free[0] : undefined);
    if (source === undefined) return;
    taken.add(source);
    mappings[field.mapToName] = source;
  };
  for (const field of declared.requiredFields ?? []) assign(field, true);
  for (const field of declared.optionalFields ?? []) assign(field, false);
  return mappings;
}

function sampleReadObject(declared: IntegrationObject, account: AccountObject): ReadConfigObject {
  const [first] = fieldNames(declared.optionalFields);
  return {
    objectName: declared.objectName,
    selectedFields: first === undefined ? {} : { [first]: true },
    selectedFieldMappings: sampleMappings(declared, Object.keys(account.fields)),
    selectedValueMappings: {},
    dynamicMappingsInput: [],
  };
}

/** A configuration that the integration accepts. */
export function sampleContent(state: EmulatorState, integration: Integration): ConfigContent {
  const { content } = integration.latestRevision;
  if (sameJson(content, salesforceSync)) return demoContent;
  const read = (content.read?.objects ?? []).flatMap((declared) => {
    const account = objectOf(state, content.provider, declared.objectName);
    if (!account || account.error !== undefined) return [];
    return [[declared.objectName, sampleReadObject(declared, account)] as const];
  });
  const write = (content.write?.objects ?? []).map(({ objectName }) => {
    return [objectName, { objectName }] as const;
  });
  return {
    provider: content.provider,
    ...(read.length > 0 && { read: { objects: Object.fromEntries(read) } }),
    ...(write.length > 0 && { write: { objects: Object.fromEntries(write) } }),
    ...(content.proxy?.enabled && { proxy: { enabled: true } }),
  };
}

/**
 * Why the API would refuse an edit, with what to do instead; `undefined` where it would not. Before the account's fields
 * are read, only what is wrong by itself is known.
 */
import { isEmpty, ownValue } from '../../utils/record';
import type {
  BackfillConfig,
  FieldSetting,
  Manifest,
  ManifestObject,
  ManifestRead,
  ReadConfigObject,
  ReadFilter,
} from '../types';

type Reason = string | undefined;

function quoted(names: string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ') || 'none';
}

function findObject(manifest: Manifest | undefined, objectName: string) {
  return manifest?.objects.find((object) => object.objectName === objectName);
}

export function findRead(
  manifest: Manifest | undefined,
  objectName: string,
): ManifestRead | undefined {
  return findObject(manifest, objectName)?.read;
}

function unknownObject(args: {
  manifest: Manifest | undefined;
  objectName: string;
  part: 'read' | 'write';
}): Reason {
  const { manifest, objectName, part } = args;
  if (!objectName) return 'the name of the object is empty. Pass its name at the provider.';
  if (!manifest || findObject(manifest, objectName)?.[part]) return undefined;
  const has = (object: ManifestObject) => object[part] !== undefined;
  const names = manifest.objects.filter(has).map((object) => object.objectName);
  return `${JSON.stringify(objectName)} is no ${part} object of this integration. It has: ${quoted(names)}.`;
}

/** Of a read object that is added or changed. */
export function readObjectRefusal(manifest: Manifest | undefined, objectName: string): Reason {
  const unknown = unknownObject({ manifest, objectName, part: 'read' });
  const error = findRead(manifest, objectName)?.error;
  if (unknown !== undefined || error === undefined) return unknown;
  return `${JSON.stringify(objectName)} cannot be read from the connected account: ${error}`;
}

/** Of a write object that is added or changed. */
export function writeObjectRefusal(manifest: Manifest | undefined, objectName: string): Reason {
  return unknownObject({ manifest, objectName, part: 'write' });
}

function missingField(read: ManifestRead | undefined, fieldName: string): Reason {
  if (!read || isEmpty(read.fields) || ownValue(read.fields, fieldName)) return undefined;
  return `${JSON.stringify(fieldName)} does not exist in the connected account. Pass the name of a field of \`getCustomerFieldsForObject\`.`;
}

export function isRequiredField(read: ManifestRead | undefined, fieldName: string): boolean {
  return read?.required.some((field) => field.fieldName === fieldName) === true;
}

export function selectedFieldRefusal(
  read: ManifestRead | undefined,
  { fieldName, selected }: { fieldName: string; selected: boolean },
): Reason {
  if (!fieldName) return '`fieldName` is empty. Pass the name of a field.';
  if (!read) return undefined;
  if (isRequiredField(read, fieldName)) {
    if (selected) return undefined;
    return `${JSON.stringify(fieldName)} is required: it is read for as long as its object is.`;
  }
  if (!selected || read.optional.some((field) => field.fieldName === fieldName)) return undefined;
  if (read.allFieldsOffered) return missingField(read, fieldName);
  return `${JSON.stringify(fieldName)} is no optional field. It has: ${quoted(read.optional.map((field) => field.fieldName))}. Declare it in the manifest, or \`optionalFieldsAuto: all\`.`;
}

export function allFieldsRefusal(read: ManifestRead | undefined): Reason {
  if (!read || read.allFieldsOffered) return undefined;
  return 'the manifest does not offer all fields of this object. Declare `optionalFieldsAuto: all` in it.';
}

export function fieldMappingRefusal(
  read: ManifestRead | undefined,
  object: ReadConfigObject | undefined,
  { mapToName, fieldName }: { mapToName: string; fieldName: string },
): Reason {
  if (!mapToName) return '`mapToName` is empty. Pass the name of a mapping.';
  if (!fieldName || !read) return undefined;
  const mapping = read.mappings.find((one) => one.mapToName === mapToName);
  const isKnown = mapping ?? ownValue(object?.selectedFieldMappings, mapToName);
  if (isKnown === undefined) {
    const names = read.mappings.map((one) => one.mapToName);
    return `${JSON.stringify(mapToName)} is no mapping of this object. It has: ${quoted(names)}. Declare it in the manifest, or pass it as \`fieldMapping\`.`;
  }
  const fixed = mapping?.fixedFieldName;
  if (fixed !== undefined && fixed !== fieldName) {
    return `\`fieldMapping\` fixes ${JSON.stringify(mapToName)} to ${JSON.stringify(fixed)}. Leave \`fieldName\` out of it to let the customer choose.`;
  }
  return missingField(read, fieldName);
}

const createRules = ['always', 'never'];
const updateRules = ['always', 'never', 'ifEmpty'];

export function fieldSettingRefusal(settings: FieldSetting | undefined): Reason {
  const { default: value, writeOnCreate, writeOnUpdate } = settings ?? {};
  if (writeOnCreate !== undefined && !createRules.includes(writeOnCreate)) {
    return `\`writeOnCreate\` is ${JSON.stringify(writeOnCreate)}. It is one of ${quoted(createRules)}.`;
  }
  if (writeOnUpdate !== undefined && !updateRules.includes(writeOnUpdate)) {
    return `\`writeOnUpdate\` is ${JSON.stringify(writeOnUpdate)}. It is one of ${quoted(updateRules)}.`;
  }
  if (value === undefined) return undefined;
  const given = Object.values(value).filter((one) => one !== undefined);
  if (given.length !== 1) {
    return 'a default is exactly one of `stringValue`, `integerValue` and `booleanValue`.';
  }
  if (value.integerValue !== undefined && !Number.isSafeInteger(value.integerValue)) {
    return `\`integerValue\` is ${String(value.integerValue)}. Pass a whole number, or \`stringValue\`.`;
  }
  return undefined;
}

export function scheduleRefusal(schedule: string | undefined): Reason {
  if (schedule === undefined) return undefined;
  const text = schedule.trim();
  if (text.startsWith('@') || text.split(/\s+/).length === 5) return undefined;
  return `the schedule is ${JSON.stringify(schedule)}. Pass a cron expression of five parts, such as "*/15 * * * *".`;
}

export function filtersRefusal(filters: ReadFilter[] | undefined): Reason {
  const names = (filters ?? []).map((filter) => filter.fieldName);
  if (names.some((name) => !name)) return 'a filter has no `fieldName`. Pass the name of a field.';
  const wrong = filters?.find((filter) => filter.operator !== 'eq');
  if (wrong) return `the operator is ${JSON.stringify(wrong.operator)}. The only one is "eq".`;
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return undefined;
  return `${JSON.stringify(twice)} has two filters. Each field has one condition.`;
}

export function backfillRefusal(backfill: BackfillConfig | undefined): Reason {
  if (!backfill) return undefined;
  const { days, fullHistory } = backfill.defaultPeriod;
  if (days === undefined && fullHistory === undefined) {
    return 'the backfill has no period. Pass `days`, or `fullHistory: true`.';
  }
  if (days !== undefined && !(Number.isSafeInteger(days) && days >= 0)) {
    return `\`days\` is ${String(days)}. Pass a whole number; 0 is no backfill.`;
  }
  return filtersRefusal(backfill.fieldFilters);
}

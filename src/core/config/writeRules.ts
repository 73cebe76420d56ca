import { asRecord, dict, isRecord } from '../../utils/record';
import type { WriteConfigObject } from '../types';

/** What a saved configuration says of writing one field. Shown and carried; changed elsewhere. */
export interface WriteRule {
  fieldName: string;
  /** Written where nothing else is. */
  value?: string | number | boolean;
  onCreate?: 'never';
  onUpdate?: 'never' | 'ifEmpty';
}

function valueOf(value: unknown): WriteRule['value'] {
  if (!isRecord(value)) return undefined;
  const found = value.stringValue ?? value.integerValue ?? value.booleanValue;
  return typeof found === 'object' ? undefined : (found as WriteRule['value']);
}

/** Default values and overwrite rules, also those in the older form; by field name. */
export function readWriteRules(object: WriteConfigObject | undefined): WriteRule[] {
  const rules = dict<WriteRule>();
  const older = asRecord(object?.selectedValueDefaults as Record<string, unknown> | undefined);
  for (const [fieldName, setting] of Object.entries(older)) {
    if (!isRecord(setting)) continue;
    const { value, applyOnUpdate: onUpdate } = setting;
    rules[fieldName] = {
      fieldName,
      value: isRecord(value) ? undefined : (value as WriteRule['value']),
      ...(onUpdate === 'never' && { onUpdate }),
    };
  }
  for (const [fieldName, setting] of Object.entries(asRecord(object?.selectedFieldSettings))) {
    if (!isRecord(setting)) continue;
    const { writeOnCreate, writeOnUpdate } = setting;
    rules[fieldName] = {
      fieldName,
      value: valueOf(setting.default),
      ...(writeOnCreate === 'never' && { onCreate: writeOnCreate }),
      ...((writeOnUpdate === 'never' || writeOnUpdate === 'ifEmpty') && {
        onUpdate: writeOnUpdate,
      }),
    };
  }
  return Object.values(rules).filter(
    ({ value, onCreate, onUpdate }) => value !== undefined || onCreate || onUpdate,
  );
}

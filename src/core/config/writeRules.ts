import { asRecord, dict, isRecord } from '../../utils/record';
import type { WriteConfigObject } from '../types';

/** Saved rule for writing one field. It is shown and carried along; this library does not edit it. */
export interface WriteRule {
  fieldName: string;
  /** Default value. */
  value?: string | number | boolean;
  onCreate?: 'never';
  onUpdate?: 'never' | 'ifEmpty';
}

function scalar(value: unknown): WriteRule['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

function valueOf(value: unknown): WriteRule['value'] {
  if (!isRecord(value)) return undefined;
  return scalar(value.stringValue ?? value.integerValue ?? value.booleanValue);
}

/** Reads default values and overwrite rules by field name, the deprecated form included. */
export function readWriteRules(object: WriteConfigObject | undefined): WriteRule[] {
  const rules = dict<WriteRule>();
  const older = asRecord(object?.selectedValueDefaults as Record<string, unknown> | undefined);
  for (const [fieldName, setting] of Object.entries(older)) {
    if (!isRecord(setting)) continue;
    const { value, applyOnUpdate: onUpdate } = setting;
    rules[fieldName] = {
      fieldName,
      value: scalar(value),
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

import { asText, ownValue } from '../../utils/record';
import type { AuthScheme, Connection, FieldSpec } from '../types';
import { valueIn } from './urlTemplate';

/** Name of a metadata input at the API: `metadata.workspace` → `workspace`. */
export function inputName(field: FieldSpec): string {
  return field.name.slice(field.name.indexOf('.') + 1);
}

/** Cuts a pasted URL to the part that the input needs; any other text is returned as typed. */
export function extractFromPaste(field: FieldSpec, typed: string): { value: string; cut: boolean } {
  const text = typed.trim();
  for (const template of text === '' ? [] : (field.templates ?? [])) {
    const value = valueIn(template, text);
    if (value !== undefined && value !== '') {
      return { value: decodeSafely(value), cut: value !== text };
    }
  }
  return { value: typed, cut: false };
}

function decodeSafely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Returns the saved value of an input: from the connection's metadata or, for a workspace, its own key. */
export function savedInput(connection: Connection, name: string): string | undefined {
  return (
    asText(ownValue(connection.providerMetadata, name)?.value) ??
    (name === 'workspace' ? asText(connection.providerWorkspaceRef) : undefined)
  );
}

/** Inputs that the module needs and the connection lacks, for example because it is older than the input. */
export function missingMetadata(scheme: AuthScheme, connection: Connection): FieldSpec[] {
  return scheme.fields.filter(
    (field) =>
      field.target === 'metadata' &&
      field.required &&
      savedInput(connection, inputName(field)) === undefined,
  );
}

import { asText, ownValue } from '../../utils/record';
import type { AuthScheme, Connection, FieldSpec } from '../types';
import { valueIn } from './urlTemplate';

/** A metadata input's name at the API: `metadata.workspace` → `workspace`. */
export function inputName(field: FieldSpec): string {
  return field.name.slice(field.name.indexOf('.') + 1);
}

/** The part that was asked for, when a whole URL was pasted; else the text as typed. */
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

/** What a connection has of an input, by its name at the API: from its metadata or, for a workspace, its own key. */
export function savedInput(connection: Connection, name: string): string | undefined {
  return (
    asText(ownValue(connection.providerMetadata, name)?.value) ??
    (name === 'workspace' ? asText(connection.providerWorkspaceRef) : undefined)
  );
}

/** Inputs that the module needs and the connection lacks, such as one made before there was the input. */
export function missingMetadata(scheme: AuthScheme, connection: Connection): FieldSpec[] {
  return scheme.fields.filter(
    (field) =>
      field.target === 'metadata' &&
      field.required &&
      savedInput(connection, inputName(field)) === undefined,
  );
}

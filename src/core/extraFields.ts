import type { FieldMetadata, ManifestRead, ReadChoice } from './types';

/** A field that may be added, or a chosen one that no longer exists. */
export interface ExtraField {
  field: FieldMetadata;
  gone?: boolean;
}

function metadataOf(read: ManifestRead, fieldName: string, displayName: string): FieldMetadata {
  return read.fields[fieldName] ?? { fieldName, displayName };
}

/** Fields that are always read, with their metadata. */
export function includedFields(read: ManifestRead): FieldMetadata[] {
  return read.required.map(({ fieldName, displayName }) =>
    metadataOf(read, fieldName, displayName),
  );
}

/**
 * Fields that may be added: the builder's optional fields first, then, where the manifest offers every
 * field, the account's others by name. Chosen fields that no longer exist come first, so that they can be
 * removed.
 */
export function extraFields(
  read: ManifestRead,
  chosen: ReadChoice['fields'],
  locale: string,
): ExtraField[] {
  const required = new Set(read.required.map(({ fieldName }) => fieldName));
  const declared = read.optional
    .filter(({ fieldName }) => !required.has(fieldName))
    .map(({ fieldName, displayName }) => metadataOf(read, fieldName, displayName));
  const named = new Set(declared.map(({ fieldName }) => fieldName));
  const { compare } = new Intl.Collator(locale);
  const others = read.allFieldsOffered
    ? Object.values(read.fields)
        .filter(({ fieldName }) => !required.has(fieldName) && !named.has(fieldName))
        .sort((a, b) => compare(a.displayName, b.displayName))
    : [];
  const offered = [...declared, ...others];
  const known = new Set(offered.map(({ fieldName }) => fieldName));
  const gone = Object.keys(chosen).filter((name) => !known.has(name) && !required.has(name));
  return [
    ...gone.map((fieldName) => ({
      field: metadataOf(read, fieldName, fieldName),
      gone: read.fields[fieldName] === undefined,
    })),
    ...offered.map((field) => ({ field })),
  ];
}

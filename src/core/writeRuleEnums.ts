/** When a field is written on creating a record, by the names of `@amp-labs/react`. */
export const FieldSettingWriteOnCreateEnum = {
  Always: 'always',
  Never: 'never',
} as const;

export type FieldSettingWriteOnCreateEnum =
  (typeof FieldSettingWriteOnCreateEnum)[keyof typeof FieldSettingWriteOnCreateEnum];

/** When a field is written on updating a record, by the names of `@amp-labs/react`. */
export const FieldSettingWriteOnUpdateEnum = {
  Always: 'always',
  Never: 'never',
  /** Only while the field is empty. */
  IfEmpty: 'ifEmpty',
} as const;

export type FieldSettingWriteOnUpdateEnum =
  (typeof FieldSettingWriteOnUpdateEnum)[keyof typeof FieldSettingWriteOnUpdateEnum];

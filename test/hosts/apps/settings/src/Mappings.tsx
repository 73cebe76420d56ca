import { TextField } from '@mui/material';
import type { FieldMetadata, IntegrationFieldMapping, ReadObjectHandlers } from '@amp-labs/react';

interface Props {
  mappings: IntegrationFieldMapping[];
  fields: Record<string, FieldMetadata>;
  handlers: ReadObjectHandlers;
}

export function Mappings({ mappings, fields, handlers }: Props) {
  return mappings.map(({ mapToName, mapToDisplayName }) => (
    <TextField
      key={mapToName}
      select
      required
      fullWidth
      margin="dense"
      label={mapToDisplayName ?? mapToName}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      value={handlers.getFieldMapping(mapToName) ?? ''}
      onChange={({ target }) => handlers.setFieldMapping({ fieldName: target.value, mapToName })}
    >
      <option value="">Choose</option>
      {Object.entries(fields).map(([name, field]) => (
        <option key={name} value={name}>
          {field.displayName}
        </option>
      ))}
    </TextField>
  ));
}

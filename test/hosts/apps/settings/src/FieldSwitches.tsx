import { FormControlLabel, FormGroup, Switch } from '@mui/material';
import type { HydratedIntegrationField, ReadObjectHandlers } from '@amp-labs/react';

interface Props {
  fields: HydratedIntegrationField[];
  handlers: ReadObjectHandlers;
}

export function FieldSwitches({ fields, handlers }: Props) {
  return (
    <FormGroup>
      {fields.map((field) =>
        'fieldName' in field ? (
          <FormControlLabel
            key={field.fieldName}
            label={field.fieldName}
            control={
              <Switch
                checked={handlers.getSelectedField(field.fieldName)}
                onChange={(_, selected) =>
                  handlers.setSelectedField({ fieldName: field.fieldName, selected })
                }
              />
            }
          />
        ) : null,
      )}
    </FormGroup>
  );
}

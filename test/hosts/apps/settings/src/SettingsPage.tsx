import { Alert, Button, Card, CardActions, CardContent, Typography } from '@mui/material';
import {
  useConnection,
  useCreateInstallation,
  useDeleteInstallation,
  useInstallation,
  useLocalConfig,
  useManifest,
  useUpdateInstallation,
} from '@amp-labs/react';
import { FieldSwitches } from './FieldSwitches';
import { Mappings } from './Mappings';

const OBJECT = 'contact';

export function SettingsPage() {
  const { connection } = useConnection();
  const { installation, isPending } = useInstallation();
  const manifest = useManifest();
  const config = useLocalConfig();
  const {
    createInstallation,
    isPending: isCreating,
    errorMsg: createError,
  } = useCreateInstallation();
  const {
    updateInstallation,
    isPending: isUpdating,
    errorMsg: updateError,
  } = useUpdateInstallation();
  const { deleteInstallation, isPending: isDeleting } = useDeleteInstallation();

  const object = manifest.getReadObject(OBJECT);
  const isBusy = isCreating || isUpdating || isDeleting;
  const save = () =>
    installation
      ? updateInstallation({ config: config.get() })
      : createInstallation({ config: config.get() });
  const error = createError || updateError;

  return (
    <Card sx={{ maxWidth: 560, margin: '24px auto' }}>
      <CardContent>
        <Typography variant="h5">Contacts from Salesforce</Typography>
        <Typography>{connection ? 'Connected' : 'Not connected'}</Typography>
        <Typography data-testid="state">
          {isPending ? 'Loading…' : installation ? 'Installed' : 'Not installed'}
        </Typography>
        {!manifest.isPending && (
          <>
            <FieldSwitches
              fields={object.getOptionalFields('no-mappings') ?? []}
              handlers={config.readObject(OBJECT)}
            />
            <Mappings
              mappings={object.getRequiredMapFields() ?? []}
              fields={manifest.getCustomerFieldsForObject(OBJECT).allFields ?? {}}
              handlers={config.readObject(OBJECT)}
            />
          </>
        )}
        {error && <Alert severity="error">{error}</Alert>}
      </CardContent>
      <CardActions>
        <Button variant="contained" disabled={isBusy} onClick={save}>
          Save
        </Button>
        {installation && (
          <Button disabled={isBusy} onClick={() => deleteInstallation({ onSuccess: config.reset })}>
            Remove
          </Button>
        )}
      </CardActions>
    </Card>
  );
}

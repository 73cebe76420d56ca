import { InstallationProvider } from '../../src/hooks/install/InstallationProvider';
import { useConnection } from '../../src/hooks/connect/useConnection';
import { useInstallation } from '../../src/hooks/install/useInstallation';
import {
  useCreateInstallation,
  useDeleteInstallation,
  useUpdateInstallation,
} from '../../src/hooks/install/useInstallationWrites';
import { useLocalConfig } from '../../src/hooks/install/useLocalConfig';
import { useManifest } from '../../src/hooks/install/useManifest';
import { demo } from '../support/storyWorld';
import { OwnConnect } from './OwnConnect';

const { integration, groupRef, consumerRef } = demo;

/** A host's own install screen: plain controls over the hooks, and no component of the library that draws anything. */
export function OwnInstall() {
  return (
    <InstallationProvider integration={integration} groupRef={groupRef} consumerRef={consumerRef}>
      <OwnScreen />
    </InstallationProvider>
  );
}

function OwnScreen() {
  const { connection, isPending: isConnectionPending, error } = useConnection();
  const manifest = useManifest();
  const failure = error ?? manifest.error;
  if (failure) return <p role="alert">{failure.message}</p>;
  if (isConnectionPending) return <p>Loading…</p>;
  if (!connection) return <OwnConnect />;
  if (manifest.isPending) return <p>Reading the account’s fields…</p>;
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {manifest.getReadObjects().map((object) => (
        <OwnObject key={object.objectName} objectName={object.objectName} />
      ))}
      <OwnProxy />
      <OwnButtons />
    </form>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

function OwnObject({ objectName }: { objectName: string }) {
  const { getReadObject, getWriteObject } = useManifest();
  const { readObject, writeObject } = useLocalConfig();
  const { object, getOptionalFields, getRequiredMapFields, getOptionalMapFields } =
    getReadObject(objectName);
  const read = readObject(objectName);
  const write = writeObject(objectName);
  const isRead = read.object !== undefined && read.object.disabled !== true;
  const mappings = [...(getRequiredMapFields() ?? []), ...(getOptionalMapFields() ?? [])];
  return (
    <fieldset>
      <legend>{object?.displayName}</legend>
      <Check
        label="Read"
        checked={isRead}
        onChange={(on) => (on ? read.setEnableRead() : read.setDisableRead())}
      />
      {getWriteObject(objectName).object && (
        <Check
          label="Write"
          checked={write.object !== undefined}
          onChange={(on) => (on ? write.setEnableWrite() : write.setDisableWrite())}
        />
      )}
      {isRead &&
        getOptionalFields('no-mappings')?.map((field) => {
          if (!('fieldName' in field)) return null;
          const { fieldName, displayName } = field;
          return (
            <Check
              key={fieldName}
              label={displayName}
              checked={read.getSelectedField(fieldName)}
              onChange={(selected) => read.setSelectedField({ fieldName, selected })}
            />
          );
        })}
      {isRead &&
        mappings.map(({ mapToName, mapToDisplayName = mapToName }) => (
          <OwnMapping
            key={mapToName}
            objectName={objectName}
            mapToName={mapToName}
            label={mapToDisplayName}
          />
        ))}
    </fieldset>
  );
}

function OwnMapping(props: { objectName: string; mapToName: string; label: string }) {
  const { objectName, mapToName, label } = props;
  const { getFieldMapping, setFieldMapping } = useLocalConfig().readObject(objectName);
  const { allFields } = useManifest().getCustomerFieldsForObject(objectName);
  return (
    <label>
      {label}
      <select
        value={getFieldMapping(mapToName) ?? ''}
        onChange={(event) => setFieldMapping({ mapToName, fieldName: event.currentTarget.value })}
      >
        <option value="">Nothing</option>
        {Object.values(allFields ?? {}).map(({ fieldName, displayName }) => (
          <option key={fieldName} value={fieldName}>
            {displayName}
          </option>
        ))}
      </select>
    </label>
  );
}

function OwnProxy() {
  const { getProxyEnabled, setEnableProxy, setDisableProxy } = useLocalConfig().proxy();
  return (
    <Check
      label="Call the provider’s API"
      checked={getProxyEnabled()}
      onChange={(on) => (on ? setEnableProxy() : setDisableProxy())}
    />
  );
}

function OwnButtons() {
  const { get, reset, refused } = useLocalConfig();
  const { installation } = useInstallation();
  const { createInstallation, ...create } = useCreateInstallation();
  const { updateInstallation, ...update } = useUpdateInstallation();
  const { deleteInstallation, ...remove } = useDeleteInstallation();
  const isPending = create.isPending || update.isPending || remove.isPending;
  const failure = create.errorMsg ?? update.errorMsg ?? remove.errorMsg ?? refused?.message;
  return (
    <p>
      {failure && <span role="alert">{failure}</span>}
      {installation ? (
        <>
          <button
            type="button"
            disabled={isPending}
            onClick={() => void updateInstallation({ config: get() })}
          >
            Save
          </button>
          <button type="button" disabled={isPending} onClick={() => void deleteInstallation()}>
            Uninstall
          </button>
        </>
      ) : (
        <button
          type="button"
          disabled={isPending}
          onClick={() => void createInstallation({ config: get() })}
        >
          Install
        </button>
      )}
      <button type="button" onClick={reset}>
        Undo
      </button>
    </p>
  );
}

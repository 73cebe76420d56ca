/** What hooks return, as plain data by path, so that two packages can be compared. */
import type { Hooks } from './hostPage';

const objectName = 'contact';

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return 'an Error';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

function flatten(value: unknown, path: string, into: Map<string, unknown>): void {
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isLeaf) into.set(path, value);
  else for (const [key, inner] of Object.entries(value)) flatten(inner, `${path}.${key}`, into);
}

/** Flags and data of every hook. Functions are called where they answer something. */
export function snapshotOf(hooks: Hooks): Map<string, unknown> {
  const { connection, installation, installed, manifest, config, create, update, remove } = hooks;
  const read = manifest.getReadObject(objectName);
  const fields = manifest.getCustomerFieldsForObject(objectName);
  const handlers = config.readObject(objectName);
  const write = config.writeObject(objectName);
  const state = ({
    isIdle,
    isPending,
    error,
    errorMsg,
  }: Pick<typeof create, 'isIdle' | 'isPending' | 'error' | 'errorMsg'>) => ({
    isIdle,
    isPending,
    error,
    errorMsg,
  });
  const query = ({ isPending, isFetching, isError, isSuccess, error }: typeof connection) => ({
    isPending,
    isFetching,
    isError,
    isSuccess,
    error,
  });
  const data = {
    useConnection: { ...query(connection), connection: connection.connection },
    useInstallation: {
      ...query({ ...installation, connection: undefined }),
      installation: installation.installation,
    },
    useIsIntegrationInstalled: installed,
    useManifest: {
      ...query({ ...manifest, connection: undefined }),
      isLoading: manifest.isLoading,
      data: manifest.data,
      getReadObjects: manifest.getReadObjects().map((object) => object.objectName),
      object: read.object,
      required: read.getRequiredFields(),
      requiredNoMappings: read.getRequiredFields('no-mappings'),
      requiredMappings: read.getRequiredFields('mappings'),
      requiredMapFields: read.getRequiredMapFields(),
      optional: read.getOptionalFields(),
      optionalNoMappings: read.getOptionalFields('no-mappings'),
      optionalMapFields: read.getOptionalMapFields(),
      write: manifest.getWriteObject('task').object,
      allFields: fields.allFields,
      field: fields.getField('phone'),
      unknownField: fields.getField('no_such_field'),
    },
    useLocalConfig: {
      draft: config.draft,
      get: config.get(),
      readObject: handlers.object,
      selected: handlers.getSelectedField('phone'),
      mapping: handlers.getFieldMapping('notes'),
      writeObject: write.object,
      default: write.getDefaultValues('title'),
      onUpdate: write.getWriteOnUpdateSetting('title'),
      proxy: config.proxy().getProxyEnabled(),
    },
    useCreateInstallation: state(create),
    useUpdateInstallation: state(update),
    useDeleteInstallation: state(remove),
  };
  const into = new Map<string, unknown>();
  for (const [hook, value] of Object.entries(data)) flatten(plain(value), hook, into);
  return into;
}

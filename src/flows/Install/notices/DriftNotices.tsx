import { useMemo } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { findLostFields, findAdditions } from '../../../core/drift';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { changeNames } from '../words/changeNames';

export interface DriftNoticesProps {
  /** Limits the notices to one object. */
  objectName?: string;
}

const unique = (names: string[]) => [...new Set(names)];

/** Changes at the provider or in the app since the installation was saved. */
export function DriftNotices({ objectName }: DriftNoticesProps) {
  const { readOnly } = useInstall();
  if (readOnly) return null;
  return (
    <>
      {objectName === undefined && <NewerNotice />}
      <GoneFieldsNotice objectName={objectName} />
      <GoneValuesNotice objectName={objectName} />
    </>
  );
}

function useSavedConfig() {
  const { data } = useInstallationContext('InstallIntegration');
  return data.installation?.config;
}

/** A newer revision brought objects, or required mappings. */
function NewerNotice() {
  const { draft, names } = useInstall();
  const words = useMessages(install);
  const { manifest, choices, issues } = draft;
  const config = useSavedConfig();
  const newer = useMemo(
    () => (config ? findAdditions(manifest, config, issues) : { objects: [], toMap: [] }),
    [manifest, config, issues],
  );
  if (newer.objects.length + newer.toMap.length === 0) return null;
  const { object } = changeNames(manifest, choices);
  return (
    <Banner tone="info" title={words.newerTitle({ app: names.app })}>
      {words.newer({ objects: newer.objects.map(object), toMap: newer.toMap.map(object) })}
    </Banner>
  );
}

/** Chosen fields that the account no longer has, and the way to drop them. */
function GoneFieldsNotice({ objectName }: DriftNoticesProps) {
  const { draft, names } = useInstall();
  const words = useMessages(install);
  const { manifest, choices, edit } = draft;
  const config = useSavedConfig();
  const gone = useMemo(
    () =>
      findLostFields(manifest, choices).filter(
        (one) => objectName === undefined || one.objectName === objectName,
      ),
    [manifest, choices, objectName],
  );
  if (!config || gone.length === 0) return null;
  const { app, provider } = names;
  const { object, field } = changeNames(manifest, choices);
  const dropFields = () => {
    for (const one of gone) {
      edit({
        type: 'setFields',
        objectName: one.objectName,
        fieldNames: one.fields,
        selected: false,
      });
    }
  };
  return (
    <Banner
      tone="warning"
      title={words.goneTitle({ provider })}
      action={<Button onClick={dropFields}>{words.takeOut}</Button>}
    >
      {words.goneFields({
        app,
        fields: gone.flatMap((one) => one.fields.map((name) => field(one.objectName, name))),
        objects: gone.map((one) => object(one.objectName)),
      })}
    </Banner>
  );
}

/** Mapped values that the provider no longer offers. */
function GoneValuesNotice({ objectName }: DriftNoticesProps) {
  const { draft, names } = useInstall();
  const words = useMessages(install);
  const { manifest, choices, issues } = draft;
  const config = useSavedConfig();
  const gone = issues.flatMap((issue) =>
    issue.code === 'valueGone' && (objectName === undefined || issue.objectName === objectName)
      ? [issue]
      : [],
  );
  if (!config || gone.length === 0) return null;
  const { object, field } = changeNames(manifest, choices);
  return (
    <Banner tone="warning" title={words.goneValuesTitle({ provider: names.provider })}>
      {words.goneValues({
        fields: unique(gone.map((one) => field(one.objectName, one.fieldName))),
        objects: unique(gone.map((one) => object(one.objectName))),
      })}
    </Banner>
  );
}

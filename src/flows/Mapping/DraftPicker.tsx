import { type ReactNode, useMemo } from 'react';
import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import { FieldMapping } from './FieldMapping/FieldMapping';
import { Screen } from '../../components/Screen/Screen';
import { Skeleton } from '../../components/Skeleton/Skeleton';
import { savedReadObject } from '../../core/config/saved';
import { readableName } from '../../core/mapping/normalizeName';
import { useDraft } from '../../hooks/install/useDraft';
import { useInstallationContext } from '../../hooks/install/useInstallation';
import {
  type Report,
  useReport,
  useReportedError,
  useReportedMistake,
} from '../../hooks/shared/useReport';
import { type SourceNoun, mapping } from '../../locale/en/mapping';
import { useMessages } from '../../provider/useMessages';
import { asLabel } from '../../utils/record';
import { useScreenEvent } from '../../hooks/shared/useScreenEvent';

export interface DraftPickerProps {
  objectName: string;
  sourceNoun?: SourceNoun;
  appName?: string;
  showMissing?: boolean;
  readOnly?: boolean;
}

/** The mappings of one object of the shared draft; saving is `InstallIntegration`'s or the host's. */
export function DraftPicker(props: DraftPickerProps) {
  const { objectName, sourceNoun, appName, showMissing, readOnly } = props;
  const words = useMessages(mapping);
  const report = useReport('mapping');
  const draft = useDraft();
  const { data } = useInstallationContext('FieldMappingPicker');
  const { project, providerInfo, integrationInfo, installation, error, phase, reload } = data;
  const providerName = integrationInfo?.provider;
  const provider =
    asLabel(providerInfo?.displayName) ?? (providerName ? readableName(providerName) : undefined);
  const named = appName ?? project?.appName;
  const app = named ?? words.thisApp;
  const object = draft?.manifest.objects.find((one) => one.objectName === objectName);
  const choice = draft?.choices.objects[objectName]?.read;
  const missing = draft !== null && !object?.read;
  useUnknownObject(
    missing,
    objectName,
    draft?.manifest.objects.filter((one) => one.read).map((one) => one.objectName),
    report,
  );
  useReportedError(data.reported?.cause, report, data.reported?.error);
  const saved = savedReadObject(installation?.config.content, objectName) !== undefined;
  const proposed = draft?.base.objects[objectName]?.read?.mappings;
  const filled = useMemo(() => (saved ? {} : (proposed ?? {})), [saved, proposed]);
  const issues = useMemo(
    () => draft?.issues.filter((issue) => issue.objectName === objectName) ?? [],
    [draft?.issues, objectName],
  );

  if (error) {
    return (
      <PickerScreen id="mapping.failed">
        <ErrorNotice error={error} provider={provider} app={named} onRetry={() => void reload()} />
      </PickerScreen>
    );
  }
  if (phase === 'unconnected') {
    return <Note id="mapping.unconnected">{words.connectFirst({ provider })}</Note>;
  }
  if (!draft) {
    return <Loading />;
  }
  if (!object?.read || !choice || object.read.error !== undefined) {
    const name = object?.displayName ?? readableName(objectName);
    return <Note id="mapping.unreadable">{words.unreadable({ object: name })}</Note>;
  }
  if (object.read.mappings.length === 0) return <Note id="mapping.empty">{words.noTargets}</Note>;
  return (
    <PickerScreen id="mapping.picker">
      <FieldMapping
        targets={object.read.mappings}
        fields={object.read.fields}
        value={choice.mappings}
        valueMappings={choice.valueMappings}
        issues={issues}
        showMissing={showMissing ?? false}
        filled={filled}
        provider={provider}
        sourceNoun={sourceNoun}
        app={app}
        readOnly={readOnly ?? phase === 'badCredentials'}
        onChange={(mapToName, fieldName) =>
          draft.edit({ type: 'setMapping', objectName, mapToName, fieldName })
        }
        onValueChange={(fieldName, value, providerValue) =>
          draft.edit({ type: 'setValueMapping', objectName, fieldName, value, providerValue })
        }
      />
    </PickerScreen>
  );
}

/** Fields are on their way. Not a `Screen`: what comes after it leaves the focus where it is. */
function Loading() {
  useScreenEvent('mapping', 'mapping.loading');
  return (
    <div className="amp-screen" data-screen="mapping.loading" aria-busy="true">
      <Skeleton shape="title" />
      <Skeleton shape="control" lines={3} />
    </div>
  );
}

function PickerScreen({ id, children }: { id: string; children: ReactNode }) {
  useScreenEvent('mapping', id);
  return <Screen id={id}>{children}</Screen>;
}

function Note({ id, children }: { id: string; children: string }) {
  return (
    <PickerScreen id={id}>
      <p className="amp-pageText">{children}</p>
    </PickerScreen>
  );
}

/** A name that the manifest does not have is the developer's to cure; the customer reads that it cannot be read. */
function useUnknownObject(
  missing: boolean,
  objectName: string,
  names: string[] | undefined,
  report: Report,
): void {
  const known = names?.join(', ') || 'none';
  const what = `<FieldMappingPicker objectName="${objectName}"> names no read object of this integration. It has: ${known}.`;
  useReportedMistake(missing ? what : undefined, report);
}

import { useCallback } from 'react';
import { FieldMapping } from '../../Mapping/FieldMapping/FieldMapping';
import { PageSection } from '../frame/PageSection';
import type { Refusal } from '../../../core/config/refusal';
import type { ManifestRead, ReadChoice } from '../../../core/types';
import { useStable } from '../../../utils/useStable';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import type { InstallNames } from '../words/useInstallNames';

export interface ObjectMappingsProps {
  objectName: string;
  read: ManifestRead;
  choice: ReadChoice;
  draft: UseDraftResult;
  names: InstallNames;
  readOnly: boolean;
  showMissing: boolean;
  filled: Record<string, string>;
  refusals: Refusal[];
}

/** `mapToName` → the field that was refused. */
function refusedMappings(refusals: Refusal[]): Record<string, string> {
  return Object.fromEntries(
    refusals.flatMap(({ mapToName, fieldName }) =>
      mapToName !== undefined && fieldName !== undefined ? [[mapToName, fieldName]] : [],
    ),
  );
}

/** What the host's fields are filled from. A tick among 10,000 fields changes nothing here, and draws nothing anew. */
export function ObjectMappings(props: ObjectMappingsProps) {
  const { objectName, draft, names, read, choice, readOnly } = props;
  const { edit } = draft;
  const chosen = useStable({
    value: choice.mappings,
    valueMappings: choice.valueMappings,
    issues: draft.issues.filter((issue) => issue.objectName === objectName),
    refused: refusedMappings(props.refusals),
    filled: props.filled,
  });
  const onChange = useCallback(
    (mapToName: string, fieldName: string | null) =>
      edit({ type: 'setMapping', objectName, mapToName, fieldName }),
    [edit, objectName],
  );
  const onValueChange = useCallback(
    (fieldName: string, value: string, providerValue: string | null) =>
      edit({ type: 'setValueMapping', objectName, fieldName, value, providerValue }),
    [edit, objectName],
  );
  return (
    <PageSection>
      <FieldMapping
        {...chosen}
        targets={read.mappings}
        fields={read.fields}
        showMissing={props.showMissing}
        provider={names.provider}
        app={names.app}
        readOnly={readOnly}
        onChange={onChange}
        onValueChange={onValueChange}
      />
    </PageSection>
  );
}

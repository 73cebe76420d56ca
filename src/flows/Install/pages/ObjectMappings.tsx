import { useCallback } from 'react';
import type { Refusal } from '../../../core/config/refusal';
import type { ManifestRead, ReadChoice } from '../../../core/types';
import { useStable } from '../../../utils/useStable';
import { FieldMapping } from '../../Mapping/FieldMapping/FieldMapping';
import { PageSection } from '../frame/PageSection';
import { useInstall } from '../InstallContext';

export interface ObjectMappingsProps {
  objectName: string;
  read: ManifestRead;
  choice: ReadChoice;
  /** Refusals of this object. */
  refusals: Refusal[];
}

/** Refused provider fields, by `mapToName`. */
function refusedMappings(refusals: Refusal[]): Record<string, string> {
  return Object.fromEntries(
    refusals.flatMap(({ mapToName, fieldName }) =>
      mapToName !== undefined && fieldName !== undefined ? [[mapToName, fieldName]] : [],
    ),
  );
}

const noneFilled: Record<string, string> = {};

/** Mappings of one object. The memoised list is not drawn again when a tick among 10,000 fields changes the draft. */
export function ObjectMappings(props: ObjectMappingsProps) {
  const { objectName, read, choice, refusals } = props;
  const { draft, names, installed, prefilled, primaryAction, readOnly } = useInstall();
  const { edit } = draft;
  const filled = installed ? noneFilled : (prefilled[objectName] ?? noneFilled);
  const chosen = useStable({
    value: choice.mappings,
    valueMappings: choice.valueMappings,
    issues: draft.issues.filter((issue) => issue.objectName === objectName),
    refused: refusedMappings(refusals),
    filled,
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
        showMissing={primaryAction.markedObject === objectName}
        provider={names.provider}
        app={names.app}
        readOnly={readOnly}
        onChange={onChange}
        onValueChange={onValueChange}
      />
    </PageSection>
  );
}

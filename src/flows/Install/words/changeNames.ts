import type { ChangeNames } from '../pages/ConfigReview/ConfigReview';
import { readableName } from '../../../core/mapping/normalizeName';
import type { Choices, Manifest } from '../../../core/types';

/** Names for people of everything that a change can name; what is gone is named as readably as can be. */
export function changeNames(manifest: Manifest, choices: Choices): ChangeNames {
  const find = (objectName: string) =>
    manifest.objects.find((object) => object.objectName === objectName);
  const fieldOf = (objectName: string, fieldName: string) =>
    find(objectName)?.read?.fields[fieldName];
  const targetOf = (objectName: string, fieldName: string) => {
    const mappings = choices.objects[objectName]?.read?.mappings ?? {};
    const mapToName = Object.keys(mappings).find((name) => mappings[name] === fieldName);
    return find(objectName)?.read?.mappings.find((target) => target.mapToName === mapToName);
  };
  const field = (objectName: string, fieldName: string) =>
    fieldOf(objectName, fieldName)?.displayName ?? readableName(fieldName);
  return {
    object: (objectName) => find(objectName)?.displayName ?? readableName(objectName),
    field,
    target: (objectName, mapToName) =>
      find(objectName)?.read?.mappings.find((target) => target.mapToName === mapToName)
        ?.displayName ?? readableName(mapToName),
    targetOf: (objectName, fieldName) =>
      targetOf(objectName, fieldName)?.displayName ?? field(objectName, fieldName),
    value: (objectName, fieldName, value) =>
      fieldOf(objectName, fieldName)?.values?.find((one) => one.value === value)?.displayValue ??
      value,
    hostValue: (objectName, fieldName, value) =>
      targetOf(objectName, fieldName)?.mappedValues?.find((one) => one.mappedValue === value)
        ?.mappedDisplayValue ?? value,
  };
}

import { dict } from '../../utils/record';
import type { Choices, Manifest, ManifestObject, ReadChoice } from '../types';
import { isSure, suggestAll } from './suggestField';

function prefilled({ read }: ManifestObject, choice: ReadChoice): ReadChoice {
  if (!read || read.error !== undefined) return choice;
  const targets = read.mappings.filter(
    ({ required, mapToName }) => required && !Object.hasOwn(choice.mappings, mapToName),
  );
  if (targets.length === 0) return choice;
  const taken = Object.values(choice.mappings);
  const sure = [...suggestAll({ targets, fields: Object.values(read.fields), taken })].flatMap(
    ([mapToName, [best]]) => (best && isSure(best) ? [[mapToName, best.fieldName] as const] : []),
  );
  return { ...choice, mappings: dict([...Object.entries(choice.mappings), ...sure]) };
}

/**
 * Fills in required mappings of a first install whose field is sure. A mapping that was saved empty stays
 * empty, and a weaker suggestion is only offered.
 */
export function prefillMappings(manifest: Manifest, choices: Choices): Choices {
  const objects = dict(Object.entries(choices.objects));
  for (const object of manifest.objects) {
    const choice = objects[object.objectName];
    if (!choice?.read) continue;
    objects[object.objectName] = { ...choice, read: prefilled(object, choice.read) };
  }
  return { objects };
}

import type { Choices, Manifest, ManifestObject, ReadChoice } from '../types';
import { autoAcceptConfidence, suggestAll } from './suggestField';

function prefilled(object: ManifestObject, choice: ReadChoice): ReadChoice {
  if (!object.read || object.read.error !== undefined) return choice;
  const mappings = { ...choice.mappings };
  const targets = object.read.mappings.filter(
    (target) => target.required && mappings[target.mapToName] === undefined,
  );
  const suggestions = suggestAll({
    targets,
    fields: Object.values(object.read.fields),
    taken: Object.values(mappings),
  });
  for (const [mapToName, { fieldName, confidence }] of suggestions) {
    if (confidence >= autoAcceptConfidence) mappings[mapToName] = fieldName;
  }
  return { ...choice, mappings };
}

/**
 * Fills required mappings of a first install whose field is plain. Only those: a mapping that was saved empty stays
 * empty, and a weaker likeness is offered, not chosen.
 */
export function prefillMappings(manifest: Manifest, choices: Choices): Choices {
  const objects = { ...choices.objects };
  for (const object of manifest.objects) {
    const choice = objects[object.objectName];
    if (!choice?.read) continue;
    objects[object.objectName] = { ...choice, read: prefilled(object, choice.read) };
  }
  return { objects };
}

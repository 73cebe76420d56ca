import type { Choices, Manifest, ManifestObject, ReadChoice } from '../types';
import { suggestFields } from './suggestField';

function prefilled(object: ManifestObject, choice: ReadChoice): ReadChoice {
  if (!object.read || object.read.error) return choice;
  const fields = Object.values(object.read.fields);
  const mappings = { ...choice.mappings };
  for (const target of object.read.mappings) {
    if (!target.required || target.fixedFieldName || mappings[target.mapToName]) continue;
    const taken = Object.values(mappings);
    const best = suggestFields({ target, fields, taken })[0];
    const sure = best?.reason.code === 'sameName' || best?.reason.code === 'sameMeaning';
    if (best && sure) mappings[target.mapToName] = best.fieldName;
  }
  return { ...choice, mappings };
}

/**
 * Fills required mappings of a first install whose field is plain from its name. Only those: a mapping that was
 * saved empty stays empty, and a weaker likeness is offered, not chosen.
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

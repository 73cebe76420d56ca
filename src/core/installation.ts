import { diffObject } from './config/diff';
import { savedReadObject, savedWriteObject } from './config/saved';
import { validateChoices } from './config/validate';
import { readableName } from './mapping/normalizeName';
import { asList, ownValue } from '../utils/record';
import type {
  AccessSummary,
  Choices,
  Config,
  ConfigChange,
  ConfigIssue,
  Manifest,
  ManifestContent,
  ManifestObject,
  NextStep,
  ObjectState,
} from './types';

/** Number of rows of an object that need the person: one per target, however many issues it has. */
export function countToMap(issues: ConfigIssue[], objectName: string): number {
  const rows = new Set<string>();
  for (const issue of issues) {
    if (issue.objectName !== objectName) continue;
    if ('mapToName' in issue) rows.add(`target\n${issue.mapToName}`);
    else rows.add('fieldName' in issue ? `values\n${issue.fieldName}` : 'object');
  }
  return rows.size;
}

function stateOf(args: {
  object: ManifestObject;
  choices: Choices;
  base: Choices;
  installed: boolean;
  isNew: boolean;
  toMap: number;
}): ObjectState {
  const { object, choices, base, installed, isNew, toMap } = args;
  const { objectName } = object;
  const choice = ownValue(choices.objects, objectName);
  const saved = ownValue(base.objects, objectName);
  if (object.read?.error !== undefined) return { state: 'unreadable' };
  if (toMap > 0) return { state: 'toMap', count: toMap };
  if (isNew) return { state: 'new' };
  if (installed && diffObject(objectName, saved, choice).length > 0) return { state: 'edited' };
  if (choice?.read?.included && choice.read.paused) return { state: 'paused' };
  const inUse = choice?.read ? choice.read.included : choice?.write?.enabled;
  if (!inUse) return { state: 'leftOut' };
  return { state: installed ? 'on' : 'ready' };
}

/**
 * State word of each object, the first that applies: can't be read, to map, new, edited, paused, left out,
 * ready or on.
 * @param args.newObjects Names from `findNewObjects`.
 */
export function objectStates(args: {
  manifest: Manifest;
  choices: Choices;
  base: Choices;
  installed: boolean;
  newObjects?: string[];
}): Record<string, ObjectState> {
  const { manifest, choices, base, installed, newObjects = [] } = args;
  const issues = validateChoices(manifest, choices, installed ? base : undefined);
  const states: Record<string, ObjectState> = Object.create(null);
  for (const object of manifest.objects) {
    states[object.objectName] = stateOf({
      object,
      choices,
      base,
      installed,
      isNew: newObjects.includes(object.objectName),
      toMap: countToMap(issues, object.objectName),
    });
  }
  return states;
}

/** Objects of a newer revision that the saved config does not know. */
export function findNewObjects(manifest: Manifest, config: Config): string[] {
  if (config.revisionId === manifest.revisionId) return [];
  return manifest.objects
    .filter(
      ({ objectName }) =>
        !savedReadObject(config.content, objectName) &&
        !savedWriteObject(config.content, objectName),
    )
    .map(({ objectName }) => objectName);
}

/**
 * Target of the footer's primary button: the next object with open mappings, beginning with the current one,
 * then installing or saving.
 */
export function nextStep(args: {
  manifest: Manifest;
  choices: Choices;
  issues: ConfigIssue[];
  changes: ConfigChange[];
  installed: boolean;
  /** The object whose page is open. */
  current?: string;
}): NextStep {
  const { manifest, issues, changes, installed, current } = args;
  const names = manifest.objects.map((object) => object.objectName);
  const from = current === undefined ? 0 : Math.max(0, names.indexOf(current));
  for (const objectName of [...names.slice(from), ...names.slice(0, from)]) {
    const count = countToMap(issues, objectName);
    if (count > 0) return { step: 'object', objectName, count };
  }
  if (!installed) return { step: 'install' };
  return changes.length > 0 ? { step: 'save', count: changes.length } : { step: 'none' };
}

/** Summary of the app's access, from the plain manifest, which is known before connecting. */
export function accessSummary(content: ManifestContent): AccessSummary {
  const names = (objects: Array<{ objectName: string }> | undefined) =>
    asList(objects).map(({ objectName }) => readableName(String(objectName)));
  return {
    read: names(content.read?.objects),
    write: names(content.write?.objects),
    proxy: content.proxy?.enabled === true,
    subscribe: asList(content.subscribe?.objects).length > 0,
  };
}

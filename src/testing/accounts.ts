/** Accounts behind connections: their objects and fields. */
import type { ManifestContent } from '../api/wire/manifest';
import { describeField, makeFields } from './fields/makeFields';
import { titleCase } from './names';
import type { Account, AccountObject, EmulatorState } from './types';

/** Field names that the project's manifests use of an object. */
function namesUsed(
  integrations: ManifestContent[],
  provider: string,
  objectName: string,
): string[] {
  const objects = integrations
    .filter((integration) => integration.provider === provider)
    .flatMap((integration) => integration.read?.objects ?? [])
    .filter((object) => object.objectName === objectName);
  const names = objects
    .flatMap((object) => [...(object.requiredFields ?? []), ...(object.optionalFields ?? [])])
    .flatMap((field) => {
      const { fieldName, default: suggested } = field as { fieldName?: string; default?: string };
      return [fieldName, suggested].filter((name) => name !== undefined);
    });
  return [...new Set(names)];
}

function findKey(objects: Record<string, AccountObject>, objectName: string): string | undefined {
  if (Object.hasOwn(objects, objectName)) return objectName;
  const wanted = objectName.toLowerCase();
  return Object.keys(objects).find((key) => key.toLowerCase() === wanted);
}

/** Adds the fields that manifests name to the described objects. */
export function addNamedFields(
  accounts: Record<string, Account>,
  contents: ManifestContent[],
): void {
  for (const { provider, read } of contents) {
    for (const { objectName } of read?.objects ?? []) {
      const objects = accounts[provider]?.objects ?? {};
      const object = objects[findKey(objects, objectName) ?? ''];
      if (!object) continue;
      for (const name of namesUsed(contents, provider, objectName)) {
        if (!Object.hasOwn(object.fields, name)) object.fields[name] = describeField(name);
      }
    }
  }
}

export function accountOf(state: EmulatorState, provider: string): Account {
  return (state.accounts[provider] ??= { objects: {} });
}

/** Returns the object of an account. An object that only a manifest names is generated once. */
export function objectOf(
  state: EmulatorState,
  provider: string,
  objectName: string,
): AccountObject | undefined {
  const { objects } = accountOf(state, provider);
  const key = findKey(objects, objectName);
  if (key !== undefined) return objects[key];
  const manifests = state.integrations
    .map((integration) => integration.latestRevision.content)
    .filter((content) => content.provider === provider);
  const isNamed = manifests.some((content) =>
    [...(content.read?.objects ?? []), ...(content.write?.objects ?? [])].some(
      (object) => object.objectName === objectName,
    ),
  );
  if (!isNamed) return undefined;
  const named = namesUsed(manifests, provider, objectName);
  const made: AccountObject = {
    displayName: titleCase(objectName),
    fields: makeFields({ objectName, named, provider }),
    records: 900 + objectName.length * 137,
  };
  objects[objectName] = made;
  return made;
}

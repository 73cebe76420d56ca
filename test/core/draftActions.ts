import fc from 'fast-check';
import type { DraftAction, Manifest } from '../../src/core/types';
import { nameArb, objectNameArb } from './arbitraries';

const objectName = objectNameArb;

/** Anything a person can do to a draft. */
export const actionArb: fc.Arbitrary<DraftAction> = fc.oneof(
  fc.record({ type: fc.constant('setIncluded' as const), objectName, included: fc.boolean() }),
  fc.record({ type: fc.constant('setPaused' as const), objectName, paused: fc.boolean() }),
  fc.record({ type: fc.constant('setAllFields' as const), objectName, allFields: fc.boolean() }),
  // Required fields are never offered, so they are left out.
  fc.record({
    type: fc.constant('setFields' as const),
    objectName,
    fieldNames: fc.subarray(['extra', 'extra.b', 'valueOf']),
    selected: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('setMapping' as const),
    objectName,
    mapToName: nameArb,
    fieldName: fc.option(nameArb),
  }),
  fc.record({
    type: fc.constant('setValueMapping' as const),
    objectName,
    fieldName: nameArb,
    value: nameArb,
    providerValue: fc.option(nameArb),
  }),
  fc.record({ type: fc.constant('setWrite' as const), objectName, enabled: fc.boolean() }),
  fc.record({ type: fc.constant('setDeletion' as const), objectName, deletion: fc.boolean() }),
);

export const actionsArb = fc.array(actionArb, { maxLength: 12 });

/** Mappings without those that the host fixed, which are not offered. */
export function offered(manifest: Manifest, actions: DraftAction[]): DraftAction[] {
  return actions.filter((action) => {
    if (action.type !== 'setMapping') return true;
    const object = manifest.objects.find(({ objectName: name }) => name === action.objectName);
    return !object?.read?.mappings.some(
      ({ mapToName, fixedFieldName }) =>
        fixedFieldName !== undefined &&
        (mapToName === action.mapToName || fixedFieldName === action.fieldName),
    );
  });
}

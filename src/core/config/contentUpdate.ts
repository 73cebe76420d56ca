import { asRecord, dict, ownValue } from '../../utils/record';
import { sameJson } from '../../utils/sameJson';
import type { BaseReadConfigObject, ConfigContent, ConfigContentPatch } from '../types';
import { escapeObjectName } from './updateMask';

type Update = { updateMask: string[]; content: ConfigContentPatch };

/** The API cannot remove a read object, so one that is not wanted is left alone: a host disables it instead. */
function readUpdate(from: ConfigContent, to: ConfigContentPatch, update: Update): void {
  const saved = asRecord(from.read?.objects);
  const objects = dict<BaseReadConfigObject>();
  for (const [name, wanted] of Object.entries(asRecord(to.read?.objects))) {
    if (sameJson(ownValue(saved, name), wanted)) continue;
    objects[name] = wanted;
    update.updateMask.push(`config.content.read.objects.${escapeObjectName(name)}`);
  }
  if (Object.keys(objects).length > 0) update.content.read = { objects };
}

/** Updates one map: as a whole where an object is removed, else with one mask path per object. */
function mapUpdate(
  part: 'write' | 'subscribe',
  from: ConfigContent,
  to: ConfigContentPatch,
  update: Update,
): void {
  const given = to[part]?.objects;
  if (!given) return;
  const saved = asRecord<unknown>(from[part]?.objects);
  const wanted = asRecord<unknown>(given);
  const removed = Object.keys(saved).some((name) => !Object.hasOwn(wanted, name));
  const changed = Object.keys(wanted).filter(
    (name) => !sameJson(ownValue(saved, name), ownValue(wanted, name)),
  );
  if (!removed && changed.length === 0) return;
  const names = removed ? Object.keys(wanted) : changed;
  const objects = dict(names.map((name) => [name, ownValue(wanted, name)] as const));
  const path = `config.content.${part}.objects`;
  const masks = removed ? [path] : names.map((name) => `${path}.${escapeObjectName(name)}`);
  update.updateMask.push(...masks);
  Object.assign(update.content, { [part]: { objects } });
}

/**
 * Builds the smallest update from a saved config content to one that a host wrote. Parts and read objects that the host
 * left out stay as they are saved; a write object that is missing among others is removed.
 */
export function contentUpdate(from: ConfigContent, to: ConfigContentPatch): Update {
  const update: Update = { updateMask: [], content: {} };
  readUpdate(from, to, update);
  mapUpdate('write', from, to, update);
  mapUpdate('subscribe', from, to, update);
  const proxy = to.proxy?.enabled;
  if (proxy !== undefined && proxy !== (from.proxy?.enabled ?? false)) {
    update.updateMask.push('config.content.proxy.enabled');
    update.content.proxy = { enabled: proxy };
  }
  return update;
}

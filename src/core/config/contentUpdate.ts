import type { ConfigContent, ConfigContentPatch, ReadConfigObject } from '../types';
import { asRecord, dict, isRecord, ownValue } from '../../utils/record';
import { sameJson } from '../../utils/sameJson';
import { escapeObjectName } from './updateMask';

type Update = { updateMask: string[]; content: ConfigContentPatch };

function readUpdate(from: ConfigContent, to: ConfigContent, update: Update): void {
  const saved = asRecord(from.read?.objects);
  const wanted = asRecord(to.read?.objects);
  const objects = dict<ReadConfigObject>();
  for (const name of new Set([...Object.keys(saved), ...Object.keys(wanted)])) {
    const before = ownValue(saved, name);
    // The API cannot remove a read object, so an unwanted one is paused; a value that is no object stays.
    const paused = isRecord(before) ? { ...before, disabled: true } : before;
    const after = ownValue(wanted, name) ?? paused;
    if (after === undefined || sameJson(before, after)) continue;
    objects[name] = after;
    update.updateMask.push(`config.content.read.objects.${escapeObjectName(name)}`);
  }
  if (Object.keys(objects).length > 0) update.content.read = { objects };
}

/** Updates one map: as a whole where an object is removed, else with one mask path per object. */
function mapUpdate(
  part: 'write' | 'subscribe',
  from: ConfigContent,
  to: ConfigContent,
  update: Update,
): void {
  const saved = asRecord<unknown>(from[part]?.objects);
  const wanted = asRecord<unknown>(to[part]?.objects);
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

/** Builds the smallest update from one config content to another that a host wrote. */
export function contentUpdate(from: ConfigContent, to: ConfigContent): Update {
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

import { asRecord, dict } from '../../utils/record';
import type { ConfigContent, ConfigContentPatch, UpdateInstallationRequest } from '../types';
import { type BuildArgs, buildReadObjects, buildWriteObjects } from './build';
import { addsProxy } from './facts';

/** Escapes an object's name for a mask path: `job.appointments` → `job\.appointments`. */
export function escapeObjectName(name: string): string {
  return name.replace(/[.:/\\]/g, '\\$&');
}

/** Objects that are not the server's very copies any more, and those that are gone. */
function changedObjects<T>(base: Record<string, T> | undefined, next: Record<string, T>) {
  const saved = asRecord(base);
  const changed = Object.keys(next).filter(
    (name) => !Object.hasOwn(saved, name) || saved[name] !== next[name],
  );
  const removed = Object.keys(saved).filter((name) => !Object.hasOwn(next, name));
  return { changed, removed };
}

function pick<T>(record: Record<string, T>, names: string[]): Record<string, T> {
  return dict(names.map((name) => [name, record[name] as T] as const));
}

/** A `PATCH` body, and its content alone. */
export interface ConfigUpdate extends UpdateInstallationRequest {
  content: ConfigContentPatch;
}

/**
 * Builds the smallest update from the server's config to the choices: one mask path per changed object, each
 * with the whole object. Empty when nothing changed.
 *
 * Objects are compared by identity, since `build` returns the server's very copy of an unchanged object.
 */
export function buildUpdate(
  args: BuildArgs & { base: ConfigContent; createdBy: string },
): ConfigUpdate {
  const { manifest, base, createdBy } = args;
  const mask: string[] = [];
  const content: ConfigContentPatch = {};

  const readObjects = buildReadObjects(args);
  const read = changedObjects(base.read?.objects, readObjects);
  if (read.changed.length > 0) {
    mask.push(
      ...read.changed.map((name) => `config.content.read.objects.${escapeObjectName(name)}`),
    );
    content.read = { objects: pick(readObjects, read.changed) };
  }

  const writeObjects = buildWriteObjects(args);
  const write = changedObjects(base.write?.objects, writeObjects);
  if (write.removed.length > 0) {
    // No mask path can remove an object; replacing the whole map can.
    mask.push('config.content.write.objects');
    content.write = { objects: writeObjects };
  } else if (write.changed.length > 0) {
    mask.push(
      ...write.changed.map((name) => `config.content.write.objects.${escapeObjectName(name)}`),
    );
    content.write = { objects: pick(writeObjects, write.changed) };
  }

  if (mask.length === 0) return { updateMask: [], content, installation: {} };
  if (addsProxy(manifest, base)) {
    mask.push('config.content.proxy.enabled');
    content.proxy = { enabled: true };
  }
  return {
    updateMask: [...mask, 'config.createdBy'],
    content,
    installation: { config: { createdBy, content } },
  };
}

/** Update masks: each path replaces its target and needs a value in the body. */
import type { ConfigContent, ConfigContentPatch } from '../../api/wire/config';
import type { UpdateInstallationRequest } from '../../api/wire/installation';
import type { ProblemIssue } from '../../api/wire/problem';
import { badInput } from '../problems';
import { copy } from '../copy';

/** Splits a path at dots; a backslash escapes the next character (`job\.appointments`). */
function splitPath(path: string): string[] {
  const segments = [''];
  for (let i = 0; i < path.length; i++) {
    const character = path[i] as string;
    if (character === '.') segments.push('');
    else segments[segments.length - 1] += character === '\\' ? (path[++i] ?? '') : character;
  }
  return segments;
}

/** Parses a mask path; `null` for one that the API does not have. */
type MaskTarget =
  | { kind: 'connectionId' | 'createdBy' | 'proxy' }
  | { kind: 'map'; part: 'write' | 'subscribe' }
  | { kind: 'object'; part: 'read' | 'write' | 'subscribe'; objectName: string };

function targetOf(path: string): MaskTarget | null {
  const segments = splitPath(path);
  if (path === 'connectionId') return { kind: 'connectionId' };
  if (path === 'config.createdBy') return { kind: 'createdBy' };
  if (path === 'config.content.proxy.enabled') return { kind: 'proxy' };
  const [config, content, part, objects, objectName, ...rest] = segments;
  if (config !== 'config' || content !== 'content' || objects !== 'objects' || rest.length > 0) {
    return null;
  }
  if (part !== 'read' && part !== 'write' && part !== 'subscribe') return null;
  if (objectName !== undefined) return objectName ? { kind: 'object', part, objectName } : null;
  // The map of read objects cannot be replaced: read objects are paused, never removed.
  return part === 'read' ? null : { kind: 'map', part };
}

function valueOf(body: UpdateInstallationRequest['installation'], target: MaskTarget): unknown {
  const content = body.config?.content;
  switch (target.kind) {
    case 'connectionId':
      return body.connectionId;
    case 'createdBy':
      return body.config?.createdBy;
    case 'proxy':
      return content?.proxy?.enabled;
    case 'map':
      return content?.[target.part]?.objects;
    case 'object': {
      const objects = content?.[target.part]?.objects;
      return objects && Object.hasOwn(objects, target.objectName)
        ? objects[target.objectName]
        : undefined;
    }
  }
}

/** Reads the targets of a mask, or refuses every path that is unknown or has no value. */
export function readMask({ updateMask, installation }: UpdateInstallationRequest): MaskTarget[] {
  const issues: ProblemIssue[] = [];
  const refuse = (value: string, detail: string) =>
    issues.push({ in: 'body', name: 'updateMask', detail, value });
  if (updateMask.length === 0) refuse('', 'updateMask is empty.');
  const targets = updateMask.flatMap((path) => {
    const target = targetOf(path);
    if (!target) {
      refuse(path, `updateMask path "${path}" is not known.`);
      return [];
    }
    if (valueOf(installation, target) === undefined) {
      refuse(path, `updateMask path "${path}" has no value in the installation.`);
    }
    return [target];
  });
  if (issues.length > 0) throw badInput(issues);
  return targets;
}

function withPart<Part extends 'read' | 'write' | 'subscribe'>(
  content: ConfigContent,
  part: Part,
  objects: unknown,
): ConfigContent {
  return { ...content, [part]: { ...content[part], objects } };
}

/** Applies a mask to the content; everything else stays. */
export function applyMask(
  content: ConfigContent,
  targets: MaskTarget[],
  patch: ConfigContentPatch,
): ConfigContent {
  return targets.reduce<ConfigContent>((result, target) => {
    if (target.kind === 'proxy') {
      return { ...result, proxy: { ...result.proxy, enabled: patch.proxy?.enabled } };
    }
    if (target.kind === 'map') return withPart(result, target.part, patch[target.part]?.objects);
    if (target.kind !== 'object') return result;
    const { part, objectName } = target;
    const objects = { ...result[part]?.objects, [objectName]: patch[part]?.objects?.[objectName] };
    return withPart(result, part, objects);
  }, copy(content));
}

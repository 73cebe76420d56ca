import { parse } from 'yaml';
import type { IntegrationObject, ManifestContent } from '../api/wire/manifest';
import { isRecord } from '../utils/record';
import { Refusal } from './problems';
import { copy } from './copy';

function refuse(what: string): Refusal {
  return new Refusal(
    400,
    `ampkit: ${what} An amp.yaml has a list \`integrations\`, each with \`name\` and \`provider\`.`,
  );
}

/** Adds the defaults of the API to an object. */
function readObject(object: unknown): IntegrationObject {
  if (!isRecord(object) || typeof object.objectName !== 'string') {
    throw refuse('An object of the manifest has no `objectName`.');
  }
  return { destination: '', schedule: '', ...object } as IntegrationObject;
}

function readIntegration(value: unknown): ManifestContent {
  if (!isRecord(value) || typeof value.name !== 'string' || typeof value.provider !== 'string') {
    throw refuse('An integration of the manifest has no `name` or no `provider`.');
  }
  const read = isRecord(value.read) ? value.read : undefined;
  const objects = Array.isArray(read?.objects) ? read.objects.map(readObject) : undefined;
  return {
    ...(value as unknown as ManifestContent),
    ...(read && { read: { ...read, ...(objects && { objects }) } }),
  };
}

/** Reads the integrations of an `amp.yaml`, given as text or parsed. */
export function readManifest(manifest: string | object): ManifestContent[] {
  const parsed: unknown = typeof manifest === 'string' ? parse(manifest) : manifest;
  const integrations = isRecord(parsed) ? parsed.integrations : undefined;
  if (!Array.isArray(integrations)) throw refuse('The manifest has no integrations.');
  return copy(integrations.map(readIntegration));
}

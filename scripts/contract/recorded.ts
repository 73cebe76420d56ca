import { existsSync, readFileSync } from 'node:fs';
import { type RecordedRequest, requestsFile } from '../../test/servers/recorder';

/** Reads the requests that the journeys recorded. */
export function readRecorded(): RecordedRequest[] {
  if (!existsSync(requestsFile))
    throw new Error(`${requestsFile} is missing: run the journeys first.`);
  const lines = readFileSync(requestsFile, 'utf8').trim().split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as RecordedRequest);
}

/** One request of each form: requests that differ only in ids and in values of one kind count once. */
export function distinct(requests: RecordedRequest[]): RecordedRequest[] {
  const seen = new Map<string, RecordedRequest>();
  for (const request of requests) {
    const { method, path, query, body } = request;
    const key = JSON.stringify([method, path, Object.keys(query).toSorted(), body ?? null]);
    if (!seen.has(key)) seen.set(key, request);
  }
  return [...seen.values()];
}

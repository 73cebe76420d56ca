/** Turns a response into the expected value: its shape checked and its secrets dropped, or an `ApiError`. */
import { readAddress, readCustomAuth } from './authorizationAnswers';
import { type Exchange, describeBody, errorOfResponse, malformed } from './problem';
import { type AnswerKind, type Shape, shapes } from './shapes';
import { safeConnection, safeInstallation, safeProviderApp } from './safe';
import type { CustomAuthConnectResponse } from './wire/connecting';
import type { Connection, ProviderApp } from './wire/connection';
import type { Installation } from './wire/installation';
import { parseExact } from '../utils/exactJson';
import { isRecord } from '../utils/record';

function missing(value: unknown, keys: string[] = []): string | null {
  if (!isRecord(value))
    return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  const absent = keys.find((key) => value[key] === undefined || value[key] === null);
  return absent === undefined ? null : `an object without \`${absent}\``;
}

/** Describes how a parsed body differs from the shape; `null` when it fits. */
function misfit(value: unknown, shape: Shape): string | null {
  if (shape.is === 'object') {
    const wrong = missing(value, shape.keys);
    return wrong && `${wrong} where an object was expected`;
  }
  if (shape.is === 'list') {
    if (!Array.isArray(value)) {
      return `${value === null ? 'null' : isRecord(value) ? 'an object' : typeof value} where a list was expected`;
    }
    const wrong = value.map((item) => missing(item, shape.keys)).find((item) => item !== null);
    return wrong ? `${wrong} in a list` : null;
  }
  return null;
}

function readBody(response: Response, body: string, shape: Shape, exchange: Exchange): unknown {
  if (shape.is === 'nothing') return undefined;
  if (shape.is === 'text') return body;
  let value: unknown;
  try {
    value = shape.exact ? parseExact(body) : (JSON.parse(body) as unknown);
  } catch {
    throw malformed(response, describeBody(body), exchange);
  }
  const wrong = misfit(value, shape);
  if (wrong) throw malformed(response, wrong, exchange);
  if (!shape.clean) return value;
  const cleaner = shape.clean();
  const clean = Array.isArray(value) ? value.map(cleaner) : cleaner(value);
  if (clean === undefined || (Array.isArray(clean) && clean.includes(undefined))) {
    throw malformed(response, 'a value of the wrong type', exchange);
  }
  return clean;
}

/** Drops secrets from an answer. */
function safe(kind: AnswerKind, value: unknown, exchange: Exchange): unknown {
  switch (kind) {
    case 'connection':
      return safeConnection(value as Connection);
    case 'connections':
      return (value as Connection[]).map(safeConnection);
    case 'installation':
      return safeInstallation(value as Installation);
    case 'installations':
      return (value as Installation[]).map(safeInstallation);
    case 'providerApps':
      return (value as ProviderApp[]).map(safeProviderApp);
    case 'customAuth':
      return readCustomAuth(value as CustomAuthConnectResponse, exchange);
    case 'address':
      return readAddress(value as string, exchange);
    default:
      return value;
  }
}

/**
 * The answer to one request.
 * @throws ApiError for an error status, and for a body of another shape than expected.
 */
export function readAnswer(
  response: Response,
  body: string,
  kind: AnswerKind,
  exchange: Exchange,
): unknown {
  if (!response.ok) throw errorOfResponse(response, body, exchange);
  return safe(kind, readBody(response, body, shapes[kind], exchange), exchange);
}

import { TrieRouter } from 'hono/router/trie-router';
import { OPERATIONS, type OperationName, shapeOf } from './operations';

let router: TrieRouter<OperationName> | undefined;

function createRouter(): TrieRouter<OperationName> {
  const created = new TrieRouter<OperationName>();
  for (const operation of Object.keys(OPERATIONS) as OperationName[]) {
    const { method, path } = shapeOf(operation);
    created.add(method, path, operation);
  }
  return created;
}

function decode(text: string, decodeText: (text: string) => string): string {
  try {
    return decodeText(text);
  } catch {
    return text;
  }
}

/** Finds the operation of a request and decodes the parameters of its path. */
export function matchOperation(
  method: string,
  path: string,
): { operation: OperationName; params: Record<string, string> } | undefined {
  router ??= createRouter();
  const [[found]] = router.match(method, path) as [Array<[OperationName, Record<string, string>]>];
  if (!found) return undefined;
  const params = Object.entries(found[1]).map(([name, value]) => {
    return [name, decode(value, decodeURIComponent)] as const;
  });
  return { operation: found[0], params: Object.fromEntries(params) };
}

/** Mutation of a JSON body: a key dropped, a value of another type, or a value of no enum. */
export interface Mutation {
  what: string;
  body: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function retyped(value: unknown): unknown {
  if (typeof value === 'string') return 7;
  if (typeof value === 'number' || typeof value === 'boolean') return { no: value };
  return 'text';
}

/** Every place in a body, with its path and a function that replaces its value. */
function places(
  value: unknown,
  put: (changed: unknown) => unknown,
  path: string,
): Array<{
  path: string;
  value: unknown;
  put: (changed: unknown) => unknown;
  drop?: () => unknown;
}> {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const putItem = (changed: unknown) => put(value.with(index, changed));
      const own = { path: `${path}[${index}]`, value: item, put: putItem };
      return [own, ...places(item, putItem, own.path)];
    });
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const putItem = (changed: unknown) => put({ ...value, [key]: changed });
    const drop = () => {
      const { [key]: _dropped, ...rest } = value;
      return put(rest);
    };
    const own = { path: `${path}.${key}`, value: item, put: putItem, drop };
    return [own, ...places(item, putItem, own.path)];
  });
}

/** All single mutations of a body. */
export function mutationsOf(body: unknown): Mutation[] {
  return places(body, (changed) => changed, 'body').flatMap(({ path, value, put, drop }) => {
    const found: Mutation[] = [{ what: `${path} retyped`, body: put(retyped(value)) }];
    if (drop) found.push({ what: `${path} dropped`, body: drop() });
    if (typeof value === 'string')
      found.push({ what: `${path} no enum has`, body: put('no-enum-has-this') });
    return found;
  });
}

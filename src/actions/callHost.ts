import { DeveloperError } from '../core/errors';

/**
 * Calls a function of the host's page. Whatever it does, it changes nothing for the caller: what it throws or rejects
 * with is reported, and `undefined` returned. A promise is not a result.
 * @param name Name that the host knows the function by.
 */
export type CallHost = <Result>(name: string, call: () => Result) => Result | undefined;

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  );
}

function mistakeOf(name: string, thrown: unknown): DeveloperError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new DeveloperError(
    `\`${name}\` failed: ${reason}. Nothing here depends on it; catch the error inside your function.`,
    { cause: thrown },
  );
}

/**
 * Creates a caller that writes each failure to the console and reports it, once for each message: some functions are
 * called with every render.
 * @param report Called in a task of its own, never while React renders. It must not fail.
 */
export function createCallHost(report: (mistake: DeveloperError) => void): CallHost {
  const reported = new Set<string>();
  return (name, call) => {
    const fail = (thrown: unknown) => {
      const mistake = mistakeOf(name, thrown);
      if (reported.has(mistake.message)) return;
      reported.add(mistake.message);
      queueMicrotask(() => {
        // oxlint-disable-next-line no-console -- with the error itself, whose stack names the host's line
        console.error(mistake.message, thrown);
        report(mistake);
      });
    };
    try {
      const result = call();
      if (!isPromise(result)) return result;
      result.then(undefined, fail);
    } catch (thrown) {
      fail(thrown);
    }
    return undefined;
  };
}

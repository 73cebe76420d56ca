/** Lists violations of the rules of imports in `rooms.ts`. */
import * as rules from './rooms';
import {
  graphOf,
  type Import,
  importsOf,
  parse,
  resolve,
  roomOf,
  type Sources,
  valueImports,
} from './sources';

function checkImport(path: string, { specifier, star, reexport }: Import, sources: Sources) {
  const room = roomOf(path);
  const rule = room === undefined ? rules.door : rules.rooms[room];
  if (!rule) return [`${path}: no room is called ${room}`];
  const problems: string[] = [];
  if (star) problems.push(`${path}: \`export *\` of ${specifier}; list the names`);
  if (!specifier.startsWith('.')) {
    if (!rule.packages.some((allowed) => allowed.test(specifier))) {
      problems.push(`${path}: ${room ?? 'the door'} may not import the package ${specifier}`);
    }
    return problems;
  }
  const target = resolve(path, specifier, sources);
  if (!target) return [...problems, `${path}: ${specifier} leads out of src or to nothing`];
  const targetRoom = roomOf(target);
  const isAllowed =
    targetRoom === room ||
    targetRoom === rules.sharedRoom ||
    (targetRoom !== undefined && rule.rooms.includes(targetRoom));
  if (!isAllowed) {
    problems.push(`${path}: ${room ?? 'the door'} may not import ${targetRoom ?? 'the door'}`);
  }
  if (reexport && room !== undefined && room !== 'testing' && room !== 'locale') {
    problems.push(`${path}: re-exports ${specifier}; import it where it is used`);
  }
  return problems;
}

/** Broken import rules: room against room, packages, `export *`, barrels. */
export function checkImports(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) =>
    valueImports(parse(path, text)).flatMap((found) => checkImport(path, found, sources)),
  );
}

/** Cycles of imports, `import type` included, each once, as `a → b → a`. */
export function findCycles(sources: Sources): string[] {
  const graph = graphOf(sources, importsOf);
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/** Files of rooms without React that still load it, through a file of the shared room. */
export function checkReact(sources: Sources): string[] {
  const graph = graphOf(sources, valueImports);
  const importsReact = (path: string) =>
    valueImports(parse(path, sources[path] ?? '')).some(({ specifier }) =>
      rules.react.test(specifier),
    );
  const wayToReact = (path: string, seen: Set<string>): string[] | undefined => {
    if (importsReact(path)) return [path];
    seen.add(path);
    for (const target of graph.get(path) ?? []) {
      const rest = seen.has(target) ? undefined : wayToReact(target, seen);
      if (rest) return [path, ...rest];
    }
    return undefined;
  };
  return Object.keys(sources).flatMap((path) => {
    const room = rules.rooms[roomOf(path) ?? ''];
    if (!room || room.packages.includes(rules.react)) return [];
    const way = wayToReact(path, new Set());
    return way ? [`${path}: loads React by ${way.join(' → ')}`] : [];
  });
}

/** Files of the shared room that know another room, by a type or a value. */
export function checkShared(sources: Sources): string[] {
  return [...graphOf(sources, importsOf)].flatMap(([path, targets]) =>
    roomOf(path) === rules.sharedRoom
      ? targets
          .filter((target) => roomOf(target) !== rules.sharedRoom)
          .map((target) => `${path}: knows ${target}; ${rules.sharedRoom} knows no other room`)
      : [],
  );
}

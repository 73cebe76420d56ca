import { childOf, nameOf, type Node, nodesOf, parseSource } from './ast';
import { Bindings, type FindPassedOn } from './bindings';
import { Edits, type Remark } from './Edits';
import { Props } from './props';
import { moduleLiterals, newPackage, oldPackage, renamedModule } from './specifiers';

/** A migrated file. */
export interface Migrated {
  text: string;
  changes: Remark[];
  /** What a person has to look at. */
  left: Remark[];
}

/** Renames modules and props in one TypeScript or JavaScript file. Throws where it cannot be parsed. */
export function migrateSource(
  path: string,
  source: string,
  findPassedOn: FindPassedOn = () => undefined,
): Migrated {
  const program = parseSource(path, source);
  const edits = new Edits(source);
  renameModules(edits, program);
  new Props(edits, program, new Bindings(program, findPassedOn)).renameAll();
  const usesPackage = moduleLiterals(program).some(({ module }) =>
    [oldPackage, newPackage].includes(module),
  );
  if (usesPackage) remarkOnValues(edits, program);
  const text = edits.toString();
  return { text, changes: edits.changes, left: [...edits.left, ...mentionsIn(text)] };
}

function renameModules(edits: Edits, program: Node): void {
  for (const { literal, module } of moduleLiterals(program)) {
    const now = renamedModule(module);
    if (!now) continue;
    edits.replace(literal.start + 1, literal.end - 1, now);
    edits.changed(literal, `\`${module}\` → \`${now}\``);
  }
}

const dateMethod =
  /^(get(UTC)?(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Time)|to(ISO|UTC|Date|Time|Locale\w*)String)$/;

/** Remarks on values that are of another kind now. */
function remarkOnValues(edits: Edits, program: Node): void {
  for (const node of nodesOf(program, 'MemberExpression', 'OptionalMemberExpression')) {
    const name = nameOf(childOf(node, 'property')) ?? '';
    const of = childOf(node, 'object');
    const value = nameOf(childOf(of, 'property')) ?? '';
    if (/^(create|update)Time$/.test(value) && dateMethod.test(name)) {
      edits.leave(node, `\`${value}\` is text in ISO 8601 now: \`new Date(…).${name}()\``);
    }
  }
}

/** Lines that still name the old package: comments, settings, paths inside it. */
export function mentionsIn(text: string): Remark[] {
  return text.split('\n').flatMap((line, index) => {
    const isMention = line.includes(oldPackage);
    return isMention ? [{ line: index + 1, text: `still names ${oldPackage}` }] : [];
  });
}

/**
 * Compiles one statement for each name that `@amp-labs/react` documents against this package, in strict mode: every
 * statement compiles, and no expression is `any` where it has a type in that package.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { parityFolder } from './parity';

const surface = resolve(parityFolder, 'surface.tsx');

/** Compiles the statements with the package's name standing for one of the two packages. */
function compile(entry: string): ts.Program {
  const types = resolve('node_modules/@types');
  return ts.createProgram([surface], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    // The file lies outside the project, where nothing is installed.
    paths: {
      '@amp-labs/react': [resolve(entry)],
      react: [`${types}/react/index.d.ts`],
      'react/*': [`${types}/react/*`],
    },
  });
}

function sourceOf(program: ts.Program): ts.SourceFile {
  const source = program.getSourceFile(surface);
  if (!source) throw new Error(`${surface} was not compiled`);
  return source;
}

/** Texts of the expressions of type `any`, by position. */
function anysOf(program: ts.Program): Map<number, string> {
  const source = sourceOf(program);
  const checker = program.getTypeChecker();
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const isAny = ts.isExpression(node) && checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any;
    if (isAny) found.set(node.end, node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const program = compile('src/index.ts');
const source = sourceOf(program);
const refused = ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
  const line = source.getLineAndCharacterOfPosition(start).line + 1;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
});
const theirs = anysOf(compile('node_modules/@amp-labs/react/build/index.d.ts'));
const leaked = [...anysOf(program)]
  .filter(([position]) => !theirs.has(position))
  .map(([, text]) => `any: ${text}`);

const failures = [...refused, ...leaked];
const statements = source.statements.flatMap((statement) =>
  ts.isFunctionDeclaration(statement) ? [...(statement.body?.statements ?? [])] : [statement],
);
const passed = Math.max(statements.length - failures.length, 0);
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`surface: ${passed} of ${statements.length} statements hold`);
writeFileSync(
  'test-results/surface.json',
  JSON.stringify({ passed, failed: failures.length, failures }),
);
process.exit(failures.length > 0 ? 1 : 0);

/** Finds texts in markup that have a sibling, by their types. */
import ts from 'typescript';

const TEXT = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike;

/** What an expression can come to, through its conditions. */
function results(expression: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(expression)) return results(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...results(expression.whenTrue), ...results(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) {
    const { left, operatorToken, right } = expression;
    if (operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return results(right);
    const either = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
    if (either.includes(operatorToken.kind)) return [...results(left), ...results(right)];
  }
  return [expression];
}

/** A node of React may be a text as well, but is an element wherever it stands beside others. */
const isNode = (type: ts.Type, checker: ts.TypeChecker) =>
  checker.typeToString(type).includes('ReactNode');

function hasText(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (isNode(type, checker)) return false;
  return (type.isUnion() ? type.types : [type]).some((one) => (one.flags & TEXT) !== 0);
}

function hasTextInList(type: ts.Type, checker: ts.TypeChecker): boolean {
  return (type.isUnion() ? type.types : [type]).some((one) => {
    const [item] = checker.isArrayType(one)
      ? checker.getTypeArguments(one as ts.TypeReference)
      : [];
    return item !== undefined && hasText(item, checker);
  });
}

/** Blank text is left alone by whatever changes the page. */
const isBlank = (node: ts.Expression) => ts.isStringLiteralLike(node) && node.text.trim() === '';

function isDrawn(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return child.text.trim() !== '';
  return !ts.isJsxExpression(child) || child.expression !== undefined;
}

function textsIn(parent: ts.JsxElement | ts.JsxFragment, checker: ts.TypeChecker): ts.Node[] {
  const children = parent.children.filter(isDrawn);
  // A fragment stands among the siblings of what it is in.
  const isAlone = children.length === 1 && !ts.isJsxFragment(parent);
  return children.filter((child) => {
    if (ts.isJsxText(child)) return !isAlone;
    if (!ts.isJsxExpression(child) || !child.expression) return false;
    return results(child.expression).some((one) => {
      const type = checker.getTypeAtLocation(one);
      return hasTextInList(type, checker) || (!isAlone && !isBlank(one) && hasText(type, checker));
    });
  });
}

/**
 * Texts that share their element with something else, and so are text nodes to React. A browser that translates the
 * page takes those out of it, and React fails where it wants to change or remove one.
 */
export function checkTexts(files: string[], options: ts.CompilerOptions, host?: ts.CompilerHost) {
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const problems: string[] = [];
    const visit = (node: ts.Node) => {
      if (source && (ts.isJsxElement(node) || ts.isJsxFragment(node))) {
        for (const text of textsIn(node, checker)) {
          const { line } = source.getLineAndCharacterOfPosition(text.getStart());
          problems.push(`${file}:${line + 1}: ${text.getText()} needs an element of its own`);
        }
      }
      ts.forEachChild(node, visit);
    };
    if (source) visit(source);
    return problems;
  });
}

/** Says where markup is at odds with the page of a host around it. */
import ts from 'typescript';
import { type Sources, parse, walk } from './sources';

const controls = ['button', 'input', 'select', 'textarea', 'fieldset', 'output', 'object'];

/**
 * Controls that would belong to a host's form around them, and be submitted, reset and read with it. An empty `form`
 * attribute takes them out; a `<form>` of our own would be nested.
 */
export function checkControls(sources: Sources): string[] {
  const problems: string[] = [];
  for (const [path, text] of Object.entries(sources)) {
    walk(parse(path, text), (node) => {
      if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
      const tag = node.tagName.getText();
      const isOut = node.attributes.properties.some((one) => one.getText() === 'form=""');
      if (tag === 'form') problems.push(`${path}: <form>; use role="form"`);
      else if (controls.includes(tag) && !isOut) problems.push(`${path}: <${tag}> without form=""`);
    });
  }
  return problems;
}
